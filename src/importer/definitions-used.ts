import type { ProjectDefinition } from "../graph/project.js";
import type { GraphNode } from "../graph/nodes.js";
import type { WorkflowGraph } from "../graph/workflow.js";
import { typeUsesOf } from "../graph/walk.js";

/** The tasks, events, forms and structs that a workflow names, and the structs that those are made of; other workflows excepted. */
export function definitionsUsedBy(workflow: WorkflowGraph): ReadonlySet<ProjectDefinition> {
  const used = new Set<ProjectDefinition>();
  const add = (definition: ProjectDefinition | undefined): void => {
    if (definition === undefined || used.has(definition)) return;
    used.add(definition);
    addStructs(definition);
  };
  const addStructs = (definition: ProjectDefinition): void => {
    for (const { structs } of typeUsesOf(definition)) for (const { target } of structs) add(target);
  };
  addStructs(workflow);
  for (const { nodes, interrupts } of workflow.threads) {
    for (const node of nodes) for (const definition of namedBy(node)) add(definition);
    for (const { event } of interrupts) add(event.target);
  }
  return used;
}

function namedBy(node: GraphNode): readonly (ProjectDefinition | undefined)[] {
  switch (node.kind) {
    case "task":
      return [node.task.target];
    case "user-task":
      return [node.form.target, ...node.deadlines.map(({ action }) => (action.kind === "remind" ? action.call.task.target : undefined))];
    case "external-event":
    case "throw-event":
      return [node.event.target];
    default:
      return [];
  }
}
