import type { Rule } from "../rule.js";

export const missingWaitTimeout: Rule = {
  name: "missing-wait-timeout",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "The entry thread waits for an event without a timeout.",
  why: "If the event never comes, the run waits for ever. With a `timeout` it fails with TIMEOUT, which a handler can catch.",
  on: {
    node: {
      "external-event"(node, { thread }, { report }) {
        if (node.timeout !== undefined || thread.role !== "entry") return;
        report({
          message: `This waits for "${node.event.name}" without a timeout.`,
          span: node.keySpan,
          help: 'Add a "timeout", and catch "error: TIMEOUT" if the run should go on.',
        });
      },
    },
  },
};
