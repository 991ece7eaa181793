import type { Rule } from "../rule.js";

export const inputInErrorHandler: Rule = {
  name: "input-in-error-handler",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A thread that handles errors reads `INPUT`.",
  why: "Only exceptions carry something. For an error the server has nothing to put into `INPUT`, and its command crashes.",
  on: {
    variable({ input, name }, _place, { report }) {
      if (input?.kind !== "error-handler") return;
      report({
        message: `An error carries nothing that "${name}" could hold.`,
        span: input.handler,
        help: 'Catch exceptions and errors in two items ("any-exception", "any-error"), and read INPUT in the first only.',
      });
    },
  },
};
