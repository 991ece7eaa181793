import type { Rule } from "../rule.js";

export const ignoredMutation: Rule = {
  name: "ignored-mutation",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A reminder has `mutations`.",
  why: "The wire has a place for them, and a LittleHorse 1.2 server does nothing with them.",
  on: {
    node: {
      "user-task"({ deadlines }, _place, { report }) {
        for (const { action } of deadlines) {
          const [first] = action.kind === "remind" ? action.mutations : [];
          if (first === undefined) continue;
          report({
            message: "The mutations of a reminder have no effect.",
            span: first.origin,
            help: 'Leave them out, or "set" the variable in a step.',
          });
        }
      },
    },
  },
};
