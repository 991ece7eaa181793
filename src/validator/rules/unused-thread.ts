import { handlersOf } from "../../graph/walk.js";
import type { Thread } from "../../graph/workflow.js";
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
      // A name that is nobody's may be meant for it.
      if (workflow.threads.some(namesNobody)) return;
      report({
        message: `Nothing starts thread "${name}".`,
        span: nameSpan,
        help: 'Delete it, or start it: with "spawn", or as the "thread" of a handler or an interrupt.',
      });
    },
  },
};

/** Whether the thread names one that there is not. */
function namesNobody({ nodes, interrupts }: Thread): boolean {
  if (interrupts.some((interrupt) => interrupt.thread.target === undefined)) return true;
  return nodes.some((node) => {
    if ((node.kind === "start-thread" || node.kind === "start-multiple-threads") && node.thread.target === undefined) return true;
    return handlersOf(node).some((handler) => handler.thread.target === undefined);
  });
}
