import type { Assignment } from "../graph/assignment.js";
import type { GraphNode } from "../graph/nodes.js";
import type { ProjectDefinition } from "../graph/project.js";
import { assignmentsOf, constantsOf, partsOf, typeUsesOf } from "../graph/walk.js";

/** Whether every part of a definition is known, so that it can be emitted in spite of what a rule has against it. */
export function isComplete(definition: ProjectDefinition): boolean {
  for (const use of typeUsesOf(definition)) if (use.type === undefined) return false;
  // The wire has no place for a field of another type.
  if (definition.kind === "UserTaskDef" && definition.fields.some(({ type }) => type.type?.kind !== "primitive")) return false;
  for (const value of valuesIn(definition)) if (!isKnown(value)) return false;
  if (definition.kind === "WfSpec" && !definition.threads.every(({ nodes }) => nodes.every(hasSource))) return false;
  return true;
}

function* valuesIn(definition: ProjectDefinition): Generator<Assignment> {
  switch (definition.kind) {
    case "WfSpec":
      for (const thread of definition.threads) yield* assignmentsOf(thread);
      break;
    case "TaskDef":
      for (const input of definition.inputs) if (input.default !== undefined) yield input.default;
      break;
    case "StructDef":
      for (const field of definition.fields) if (field.default !== undefined) yield field.default;
      break;
    case "ScheduledWfRun":
      yield* constantsOf(definition);
      break;
    case "ExternalEventDef":
    case "WorkflowEventDef":
    case "UserTaskDef":
  }
}

/** Whether the step is known that a `wait-workflow` step waits for. */
function hasSource(node: GraphNode): boolean {
  return node.kind !== "wait-for-child-wf" || node.source.source.kind === "found";
}

function isKnown(value: Assignment): boolean {
  if (value.kind === "invalid") return false;
  if (value.kind === "variable" && value.spawned !== undefined && value.variable.target === undefined) return false;
  if (value.kind === "node-output" && value.source.kind !== "found") return false;
  return partsOf(value).every(isKnown);
}
