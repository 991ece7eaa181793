import type { Rule } from "../rule.js";
import { onTaskCalls } from "../task-calls.js";

export const zeroTimeout: Rule = {
  name: "zero-timeout",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A task has a timeout of zero.",
  why: "On the wire zero means that nothing is said, and the server makes it 60 seconds.",
  on: {
    node: onTaskCalls(({ call: { timeoutSeconds, timeoutSpan } }, { report }) => {
      if (timeoutSeconds !== 0 || timeoutSpan === undefined) return;
      report({
        message: `A timeout of "0" seconds is none: the server makes it 60 seconds.`,
        span: timeoutSpan,
        help: "Write how long the task may take, or leave the timeout out for 60 seconds.",
      });
    }),
  },
};
