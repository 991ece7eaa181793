import { nodesByName } from "../../graph/flow.js";
import type { GraphNode } from "../../graph/nodes.js";
import { remembered } from "../../graph/remembered.js";
import type { Thread } from "../../graph/workflow.js";

/** Whether a run can come to a node without having come to another before. A node has come to itself when its edges are asked. */
export function mayComeWithout(other: GraphNode, node: GraphNode, thread: Thread): boolean {
  return reachedWithout(thread)(other).has(node);
}

/** For each node the others that a run can come to past it. */
const reachedWithout = remembered((thread: Thread) => {
  const byName = nodesByName(thread);
  return remembered((other: GraphNode): ReadonlySet<GraphNode> => {
    // A set that grows is walked to its end.
    const reached = new Set<GraphNode>(thread.nodes.filter((node) => node.kind === "entrypoint"));
    for (const node of reached) {
      if (node.kind === "exit") continue;
      for (const edge of node.edges) {
        const next = byName.get(edge.to);
        if (next !== undefined && next !== other) reached.add(next);
      }
    }
    return reached;
  });
});
