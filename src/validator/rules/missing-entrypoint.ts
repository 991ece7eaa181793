import type { Rule } from "../rule.js";

export const missingEntrypoint: Rule = {
  name: "missing-entrypoint",
  severity: "error",
  refusedBy: "server",
  summary: "A thread has no entrypoint, or more than one.",
  why: "The server refuses a thread that does not begin at exactly one node.",
  on: {
    thread({ name, nodes, nameSpan, graphForm }, { workflow }, { report }) {
      if (graphForm !== true) return;
      const [first, second] = nodes.filter(({ kind }) => kind === "entrypoint");
      if (first === undefined) {
        // It may be the node that could not be read.
        if (workflow.incomplete) return;
        report({
          message: `Thread "${name}" has no entrypoint.`,
          span: nameSpan,
          help: 'Add a node such as "start: { entrypoint: true, edges: [{ to: … }] }".',
        });
      } else if (second !== undefined) {
        report({
          message: `Thread "${name}" has a second entrypoint, "${second.name}".`,
          span: second.keySpan,
          help: "Leave one of them out.",
          related: [{ span: first.keySpan, message: "The first entrypoint is here." }],
        });
      }
    },
  },
};
