import type { Span } from "../../source/span.js";
import type { Rule } from "../rule.js";
import { mapDefined } from "../../util/lists.js";

export const duplicateStepId: Rule = {
  name: "duplicate-step-id",
  severity: "error",
  refusedBy: "wfspec",
  summary: "Two steps of a thread have the same id.",
  why: "An id is what references, tests and pictures call a step by; with two of them nobody can tell which step is meant.",
  on: {
    thread({ nodes }, _place, { report }) {
      const first = new Map<string, Span>();
      // The opening and the closing node of a construct bear the id of the one step.
      const ids = mapDefined(nodes, (node) => (node.kind === "nop" && node.closes !== undefined ? undefined : node.id));
      for (const { name, span } of ids.toSorted((a, b) => a.span.start - b.span.start)) {
        const other = first.get(name);
        if (other === undefined) first.set(name, span);
        else {
          report({
            message: `Another step of this thread has the id "${name}" too.`,
            span,
            help: "Rename one of them.",
            related: [{ span: other, message: `The first "${name}" is here.` }],
          });
        }
      }
    },
  },
};
