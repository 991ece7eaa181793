import type { Span } from "../../source/span.js";
import type { Rule } from "../rule.js";

export const duplicateScenario: Rule = {
  name: "duplicate-scenario",
  severity: "error",
  refusedBy: "wfspec",
  summary: "Two scenarios of a test have the same name.",
  why: "A scenario is told from the others by its name: in reports, and where one of them is run alone.",
  on: {
    test({ scenarios }, { report }) {
      const first = new Map<string, Span>();
      for (const { name } of scenarios) {
        if (name === undefined) continue;
        const other = first.get(name.value);
        if (other === undefined) first.set(name.value, name.span);
        else {
          report({
            message: `Another scenario of this test is called "${name.value}" too.`,
            span: name.span,
            help: "Say in the name what is different about it.",
            related: [{ span: other, message: `The first "${name.value}" is here.` }],
          });
        }
      }
    },
  },
};
