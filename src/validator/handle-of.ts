import type { GraphNode } from "../graph/nodes.js";

/** What a step is called in `steps.<handle>`: its id, else its human part. */
export function handleOf(node: GraphNode): string {
  if (node.id !== undefined) return node.id.name;
  switch (node.kind) {
    case "task":
      return node.task.name;
    case "user-task":
      return node.form.name;
    case "external-event":
    case "throw-event":
      return node.event.name;
    case "start-thread":
    case "start-multiple-threads":
      return node.thread.name;
    case "run-child-wf":
      return node.workflow.name;
    case "wait-for-child-wf":
      return node.source.handle;
    default:
      return node.name;
  }
}
