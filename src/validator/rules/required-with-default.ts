import type { Rule } from "../rule.js";

export const requiredWithDefault: Rule = {
  name: "required-with-default",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A variable is required and has a default.",
  why: "Whoever starts the thread must give a required variable, so its default is never used.",
  on: {
    variable({ name, required, default: value }, _place, { report }) {
      if (!required || value === undefined) return;
      report({
        message: `Variable "${name}" is required, so its default is never used.`,
        span: value.origin,
        help: "Leave out either required or default.",
      });
    },
  },
};
