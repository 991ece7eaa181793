import { forwardProblems } from "../forward.js";
import type { Rule } from "../rule.js";

export const invalidValue: Rule = {
  name: "invalid-value",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A value that its place or its type does not have.",
  why: "A value is read by the type that its place declares. One that this type does not have would reach the server as something else, or not at all.",
  on: {
    ...forwardProblems("invalid-value"),
    sight: {
      invalid({ value: { missing, origin } }, { report }) {
        if (missing === undefined) return;
        report({
          message: "There is no value here.",
          span: origin,
          help: "Give a variableName, literalValue, nodeOutput, expression, formatString, structBuilder or sizeOf.",
        });
      },
    },
  },
};
