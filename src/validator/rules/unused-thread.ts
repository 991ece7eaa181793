import type { Rule } from "../rule.js";

export const unusedThread: Rule = {
  name: "unused-thread",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A thread is declared that nothing starts.",
  why: "The server stores it with the workflow and never runs it.",
  on: {
    thread({ name, nameSpan, role, starts }, { workflow }, { report }) {
      if (role !== "declared" || name === workflow.entryThread || workflow.incomplete || starts.some((start) => start.thread !== name))
        return;
      report({ message: `Nothing starts thread "${name}".`, span: nameSpan, help: 'Delete it, or name it as the "thread" of a handler.' });
    },
  },
};
