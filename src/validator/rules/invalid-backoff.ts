import { printDuration } from "../../types/durations.js";
import type { Rule } from "../rule.js";

export const invalidBackoff: Rule = {
  name: "invalid-backoff",
  severity: "error",
  refusedBy: "server",
  summary: "The waits between the attempts of a task start at zero, or at more than their longest.",
  why: "The server refuses a first wait of zero and a longest wait that is shorter than the first.",
  on: {
    node: {
      task(node, _place, { report }) {
        if (node.backoff === undefined) return;
        const { span, baseMilliseconds, maxMilliseconds } = node.backoff;
        if (baseMilliseconds <= 0) {
          report({ message: `The first wait, "base", is "0".`, span, help: "Write a longer one; 500ms is possible." });
        } else if (maxMilliseconds < baseMilliseconds) {
          report({
            message: `The longest wait "${printDuration(maxMilliseconds)}" is shorter than the first, "${printDuration(baseMilliseconds)}".`,
            span,
            help: "Let max be at least base.",
          });
        }
      },
    },
  },
};
