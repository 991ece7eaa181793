import type { Rule } from "../rule.js";

export const jsonPath: Rule = {
  name: "json-path",
  severity: "info",
  refusedBy: "wfspec",
  summary: "A part of a JSON value is taken by a JSON path.",
  why: "LittleHorse advises against JSON paths; what they find has no type.",
  on: {
    assignment(value, { report }) {
      if ((value.kind !== "variable" && value.kind !== "node-output") || value.path?.kind !== "json") return;
      report({
        message: `The JSON path "${value.path.text}" is deprecated by LittleHorse.`,
        span: value.path.span,
        help: "Write the part itself, as in order.lines[0].total.",
      });
    },
  },
};
