import type { Rule } from "../rule.js";

export const missingCorrelation: Rule = {
  name: "missing-correlation",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A step waits for an event by a correlation key, and the event is not defined for correlation.",
  why: "Only an event whose definition says so can be posted with a key. The server takes the workflow, and the step waits for ever.",
  on: {
    node: {
      "external-event"(node, _place, { report }) {
        if (node.correlationKey === undefined) return;
        const { target, exact, name } = node.event;
        if (!exact || target === undefined || target.correlation !== undefined) return;
        report({
          message: `Event "${name}" is not defined for correlation, so it cannot be waited for by a key.`,
          span: node.correlationKey.origin,
          help: "Write correlation: true in its definition, or leave the key out.",
          related: [{ span: target.nameSpan, message: `"${name}" is defined here.` }],
        });
      },
    },
  },
};
