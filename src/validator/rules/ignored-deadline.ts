import type { Rule } from "../rule.js";

export const ignoredDeadline: Rule = {
  name: "ignored-deadline",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A deadline gives a user task to somebody else, but nobody has it when it comes.",
  why: "The server reassigns a user task only if it has a user who has had it since the time began to run. One that arrives with a group alone has none; when a user takes it, what counts from the arrival is void.",
  on: {
    node: {
      "user-task"({ user, group, deadlines }, _place, { report }) {
        if (user !== undefined || group === undefined) return;
        for (const { action, from, keySpan } of deadlines) {
          if (action.kind !== "reassign" || from !== "arrival") continue;
          report({
            message: "This deadline has no effect: the user task arrives without a user.",
            span: keySpan,
            help: 'Leave "from: arrival" out, so that the time begins when a user takes the task, or give the step a "user".',
            related: [{ span: group.origin, message: "It is given to a group here." }],
          });
        }
      },
    },
  },
};
