import type { StartThreadNode } from "../../graph/nodes.js";
import { remembered } from "../../graph/remembered.js";
import type { Thread } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const selfSpawn: Rule = {
  name: "self-spawn",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A thread starts itself, or starts others that always start it again.",
  why: "The server refuses a thread that starts itself. Threads that start each other without a condition on the way never come to an end.",
  on: {
    workflow({ threads }, { report }) {
      // One finding a circle: at the first of its threads.
      const earlier = new Set<Thread>();
      for (const thread of threads) {
        for (const node of thread.nodes) {
          if (node.kind !== "start-thread" || node.thread.target !== thread || !node.thread.exact) continue;
          const help = "Use a loop, or let a second thread do the rest.";
          report({ message: `Thread "${thread.name}" starts itself.`, span: node.thread.span, help, refusedBy: "server" });
        }
        const node = certainStarts(thread).find(({ thread: { target } }) => target !== undefined && comesBack(target, thread, earlier));
        earlier.add(thread);
        if (node === undefined) continue;
        report({
          message: `Thread "${node.thread.name}" always starts "${thread.name}" again, so they never end.`,
          span: node.thread.span,
          help: "Start one of them in a branch of an if, or use a loop.",
        });
      }
    },
  },
};

/** Whether a thread can't do without starting another, by way of threads that are not looked at yet. */
function comesBack(from: Thread, to: Thread, earlier: ReadonlySet<Thread>): boolean {
  if (from === to) return false;
  const seen = new Set<Thread>([from]);
  // A set that grows is walked to its end.
  for (const thread of seen) {
    if (earlier.has(thread)) continue;
    for (const { thread: started } of certainStarts(thread)) {
      if (started.target === to) return true;
      if (started.target !== undefined) seen.add(started.target);
    }
  }
  return false;
}

/** The steps that start threads before the thread comes to its first branch, one for each thread. */
const certainStarts = remembered(({ nodes }: Thread): readonly StartThreadNode[] => {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const starts = new Map<Thread, StartThreadNode>();
  const seen = new Set<string>();
  let node = nodes.find(({ kind }) => kind === "entrypoint");
  while (node !== undefined && !seen.has(node.name)) {
    seen.add(node.name);
    const target = node.kind === "start-thread" && node.thread.exact ? node.thread.target : undefined;
    if (node.kind === "start-thread" && target !== undefined && !starts.has(target)) starts.set(target, node);
    const [edge, ...others]: typeof node.edges = node.edges;
    node = edge === undefined || edge.condition !== undefined || others.length > 0 ? undefined : byName.get(edge.to);
  }
  return [...starts.values()];
});
