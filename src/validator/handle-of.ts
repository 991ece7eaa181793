import type { GraphNode } from "../graph/workflow.js";

/** What a step is called in `steps.<handle>`: its id, else its human part. */
export function handleOf(node: GraphNode): string {
  if (node.id !== undefined) return node.id.name;
  switch (node.kind) {
    case "task":
      return node.task.name;
    case "external-event":
      return node.event.name;
    default:
      return node.name;
  }
}
