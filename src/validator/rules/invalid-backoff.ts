import { printDuration } from "../../types/durations.js";
import type { Rule } from "../rule.js";
import { onTaskCalls } from "../task-calls.js";

export const invalidBackoff: Rule = {
  name: "invalid-backoff",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "The waits between the attempts of a task start at zero, or at more than their longest.",
  why: "The server refuses a first wait of zero and a longest wait that is shorter than the first.",
  on: {
    node: onTaskCalls(({ call: { backoff }, refusedBy }, { report }) => {
      if (backoff === undefined) return;
      const { span, baseMilliseconds, maxMilliseconds } = backoff;
      if (baseMilliseconds <= 0) {
        report({ message: `The first wait, "base", is "0".`, span, help: "Write a longer one; 500ms is possible.", refusedBy });
      } else if (maxMilliseconds < baseMilliseconds) {
        report({
          message: `The longest wait "${printDuration(maxMilliseconds)}" is shorter than the first, "${printDuration(baseMilliseconds)}".`,
          span,
          help: "Let max be at least base.",
          refusedBy,
        });
      }
    }),
  },
};
