import type { GraphNode, Thread } from "./workflow.js";

/** The nodes of a thread that a run can come to. An exit has no way on, whatever edges it has on the wire. */
export function reachableNodes(thread: Thread): ReadonlySet<GraphNode> {
  const byName = new Map(thread.nodes.map((node) => [node.name, node]));
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
}
