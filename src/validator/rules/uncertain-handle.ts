import { handleOf } from "../handle-of.js";
import type { Rule } from "../rule.js";

export const uncertainHandle: Rule = {
  name: "uncertain-handle",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "`steps.x` reads a step inside a branch or loop that may not have run.",
  why: "When the branch was not taken there is no output, and reading it fails the run.",
  on: {
    assignment: {
      "node-output"(value, { report }) {
        if (value.source.kind !== "found") return;
        const { node, uncertain, exact } = value.source;
        if (!uncertain || !exact) return;
        report({
          message: `Step "${value.handle}" may not have run when its output is read here.`,
          span: value.handleSpan,
          help: 'Put its output into a variable with "save", and give the variable a default.',
          related: [{ span: node.keySpan, message: `"${handleOf(node)}" is here.` }],
        });
      },
    },
  },
};
