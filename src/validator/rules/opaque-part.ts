import type { Rule } from "../rule.js";

export const opaquePart: Rule = {
  name: "opaque-part",
  severity: "error",
  refusedBy: "server",
  summary: "A part is taken of an output whose type the server does not know.",
  why: "The server doesn't know the output of a task whose name is computed, of an untyped event, nor what a child workflow gives back. It crashes while it looks for the part, and refuses the workflow with an internal error.",
  on: {
    refusal({ span, opaque }, { report }) {
      if (opaque === undefined) return;
      report({
        message: `A LittleHorse server does not know the type of the output of "${opaque}", so no part of it can be taken here.`,
        span,
        help: 'Put the whole output into a variable of its type with "save", and take the part of that.',
      });
    },
  },
};
