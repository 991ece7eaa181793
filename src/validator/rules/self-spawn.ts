import { reachableNodes } from "../../graph/flow.js";
import type { StartThreadNode } from "../../graph/nodes.js";
import type { Thread, WorkflowGraph } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const selfSpawn: Rule = {
  name: "self-spawn",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A thread starts itself, or starts others that always start it again.",
  why: "The server refuses a thread that starts itself. Threads that start each other without a condition on the way never come to an end.",
  on: {
    workflow(workflow, { report }) {
      for (const thread of workflow.threads) {
        for (const node of thread.nodes) {
          if (node.kind !== "start-thread" || !node.thread.exact) continue;
          if (node.thread.target === thread) {
            const help = "Use a loop, or let a second thread do the rest.";
            report({ message: `Thread "${thread.name}" starts itself.`, span: node.thread.span, help, refusedBy: "server" });
          } else if (isCertain(node, thread) && comesBack(node, thread, workflow)) {
            report({
              message: `Thread "${node.thread.name}" always starts "${thread.name}" again, so they never end.`,
              span: node.thread.span,
              help: "Start one of them in a branch of an if, or use a loop.",
            });
          }
        }
      }
    },
  },
};

/** Whether the first of the two to be looked at can't do without the other: one finding a circle. */
function comesBack(node: StartThreadNode, thread: Thread, { threads }: WorkflowGraph): boolean {
  const order = new Map(threads.map((one, index) => [one, index]));
  const seen = new Set<Thread>();
  const queue: Thread[] = node.thread.target === undefined ? [] : [node.thread.target];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === thread) return true;
    if (seen.has(next) || (order.get(next) ?? 0) < (order.get(thread) ?? 0)) continue;
    seen.add(next);
    for (const other of next.nodes) {
      if (other.kind === "start-thread" && other.thread.target !== undefined && isCertain(other, next)) queue.push(other.thread.target);
    }
  }
  return false;
}

/** Whether every run of the thread comes to the node: without it no end can be reached. */
function isCertain(node: StartThreadNode, thread: Thread): boolean {
  if (!reachableNodes(thread).has(node)) return false;
  const byName = new Map(thread.nodes.map((one) => [one.name, one]));
  const seen = new Set<string>([node.name]);
  const queue = thread.nodes.filter(({ kind }) => kind === "entrypoint");
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next.name)) continue;
    seen.add(next.name);
    if (next.kind === "exit") return false;
    for (const { to } of next.edges) {
      const target = byName.get(to);
      if (target !== undefined) queue.push(target);
    }
  }
  return true;
}
