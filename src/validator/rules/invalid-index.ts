import { isJson } from "../../types/lh-type.js";
import { named } from "../misfit.js";
import type { Rule } from "../rule.js";
import { settledType } from "../soundness.js";

export const invalidIndex: Rule = {
  name: "invalid-index",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A variable is made searchable by parts that it cannot have.",
  why: "Only JSON values are searched by their parts, under paths that start with $. and a name. The server takes anything, and no search ever finds the run.",
  on: {
    variable({ name, type: use, searchableOn, span: declared }, _place, { report }) {
      const [first] = searchableOn;
      const type = settledType(use);
      if (first === undefined || type === undefined) return;
      if (!isJson(type)) {
        report({
          message: `Variable "${name}" is of type ${named(type)}, and only JSON has parts that are searched for.`,
          span: first.span,
          help: "Write searchable: true in place of searchable-on.",
          related: [{ span: declared, message: `"${name}" is declared here.` }],
        });
        return;
      }
      for (const { path, span } of searchableOn) {
        if (path.startsWith("$.") && path.length > 2) continue;
        report({ message: `"${path}" names no part of "${name}".`, span, help: "Write a path such as $.customer.name." });
      }
    },
  },
};
