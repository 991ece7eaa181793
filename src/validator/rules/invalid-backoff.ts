import { printDuration } from "../../types/durations.js";
import type { Rule } from "../rule.js";
import { onTaskCalls } from "../task-calls.js";

export const invalidBackoff: Rule = {
  name: "invalid-backoff",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "The waits between the attempts of a task start at zero, or at more than their longest, or become shorter.",
  why: "The server refuses a first wait of zero, a longest wait that is shorter than the first, and a multiplier that is less than 1.",
  on: {
    node: onTaskCalls(({ call: { backoff }, refusedBy }, { report }) => {
      if (backoff === undefined) return;
      const { span, baseMilliseconds, maxMilliseconds, multiplier } = backoff;
      if (baseMilliseconds <= 0) {
        const what = baseMilliseconds === 0 ? `"0"` : "less than nothing";
        report({ message: `The first wait, "base", is ${what}.`, span, help: "Write a longer one; 500ms is possible.", refusedBy });
      } else if (maxMilliseconds < baseMilliseconds) {
        report({
          message: `The longest wait "${printDuration(maxMilliseconds)}" is shorter than the first, "${printDuration(baseMilliseconds)}".`,
          span,
          help: "Let max be at least base.",
          refusedBy,
        });
      }
      // The server has no more digits than a float.
      if (Math.fround(multiplier) < 1) {
        report({
          message: `The multiplier is ${multiplier}, so the waits would become shorter.`,
          span,
          help: "Write 1 or more.",
          refusedBy,
        });
      }
    }),
  },
};
