import type { GraphNode } from "./nodes.js";
import type { Thread, WorkflowGraph } from "./workflow.js";
import { remembered } from "./remembered.js";

/** The nodes of a thread that a run can come to. An exit has no way on, whatever edges it has on the wire. */
export const reachableNodes = remembered((thread: Thread): ReadonlySet<GraphNode> => {
  const byName = nodesByName(thread);
  const reached = new Set<GraphNode>();
  const queue: GraphNode[] = thread.nodes.filter((node) => node.kind === "entrypoint");
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    if (node.kind === "exit") continue;
    for (const edge of node.edges) {
      const next = byName.get(edge.to);
      if (next !== undefined) queue.push(next);
    }
  }
  return reached;
});

/** The nodes of a thread by their names. */
export const nodesByName = remembered(
  (thread: Thread): ReadonlyMap<string, GraphNode> => new Map(thread.nodes.map((node) => [node.name, node])),
);

/** The threads that can run: the entry thread and those that such a thread starts. */
export function startedThreads(workflow: WorkflowGraph): ReadonlySet<Thread> {
  const startedBy = new Map<string, Thread[]>();
  for (const thread of workflow.threads) {
    for (const start of thread.starts) {
      const others = startedBy.get(start.thread);
      if (others === undefined) startedBy.set(start.thread, [thread]);
      else others.push(thread);
    }
  }
  const started = new Set<Thread>();
  const queue = workflow.threads.filter((thread) => thread.role === "entry");
  for (let thread = queue.pop(); thread !== undefined; thread = queue.pop()) {
    if (started.has(thread)) continue;
    started.add(thread);
    for (const next of startedBy.get(thread.name) ?? []) queue.push(next);
  }
  return started;
}
