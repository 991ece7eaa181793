import type { Thread } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const duplicateThread: Rule = {
  name: "duplicate-thread",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A thread has the name of the entry thread, or a branch that of another thread or branch.",
  why: "The wire has one map of threads: one of the two would be lost without a word.",
  on: {
    workflow({ threads, entryThread, nameSpan }, { report }) {
      const first = new Map<string, Thread>();
      for (const thread of [...threads].toSorted(byRole)) {
        const other = first.get(thread.name);
        if (other === undefined) first.set(thread.name, thread);
        if (thread.role !== "entry" && thread.name === entryThread) {
          report({
            message: `The entry thread is called "${entryThread}" too.`,
            span: thread.nameSpan,
            help: 'Rename the thread, or give the entry thread another name with "entry-thread".',
            related: [{ span: nameSpan, message: "The entry thread is that of this workflow." }],
          });
        } else if (other !== undefined && thread.role === "branch") {
          report({
            message: `Another thread is called "${thread.name}" too.`,
            span: thread.nameSpan,
            help: "Rename the branch: each is a thread of its own, and its name is the thread's.",
            related: [{ span: other.nameSpan, message: `The other "${thread.name}" is here.` }],
          });
        }
      }
    },
  },
};

/** Branches last: it is they that can be renamed easily. */
function byRole(a: Thread, b: Thread): number {
  return Number(a.role === "branch") - Number(b.role === "branch") || a.nameSpan.start - b.nameSpan.start;
}
