import type { Rule } from "../rule.js";

export const refusedValue: Rule = {
  name: "refused-value",
  severity: "error",
  refusedBy: "server",
  summary: "A server refuses a value that would work.",
  why: "The server judges values by types of its own, which are coarser: of a part it may see the whole only, it may not look at a conversion, and it doesn't know what some steps give back. What it takes for the wrong type it does not register.",
  on: {
    refusal({ span, reason, help, opaque }, { report }) {
      // That has a rule of its own.
      if (opaque !== undefined) return;
      report({
        message: `A LittleHorse server refuses this: ${reason}.`,
        span,
        help: help ?? "Set a variable of the right type first, and give that.",
      });
    },
  },
};
