import type { Rule } from "../rule.js";

export const zeroTimeout: Rule = {
  name: "zero-timeout",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A task has a timeout of zero.",
  why: "On the wire zero means that nothing is said, and the server makes it 60 seconds.",
  on: {
    node: {
      task(node, _place, { report }) {
        if (node.timeoutSeconds !== 0 || node.timeoutSpan === undefined) return;
        report({
          message: `A timeout of "0" seconds is none: the server makes it 60 seconds.`,
          span: node.timeoutSpan,
          help: "Write how long the task may take, or leave the timeout out for 60 seconds.",
        });
      },
    },
  },
};
