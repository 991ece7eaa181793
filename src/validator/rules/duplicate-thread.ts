import type { Rule } from "../rule.js";

export const duplicateThread: Rule = {
  name: "duplicate-thread",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A thread has the name of the entry thread.",
  why: "The wire has one map of threads: one of the two would be lost without a word.",
  on: {
    workflow({ threads, entryThread, nameSpan }, { report }) {
      for (const thread of threads) {
        if (thread.role !== "declared" || thread.name !== entryThread) continue;
        report({
          message: `The entry thread is called "${entryThread}" too.`,
          span: thread.nameSpan,
          help: 'Rename the thread, or give the entry thread another name with "entry-thread".',
          related: [{ span: nameSpan, message: "The entry thread is that of this workflow." }],
        });
      }
    },
  },
};
