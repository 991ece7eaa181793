import type { CheckedProject, ProjectDefinition } from "../graph/project.js";
import type { Definition, PutRequest } from "../wire/definition.js";
import {
  emitExternalEventDef,
  emitSchedule,
  emitStructDef,
  emitTaskDef,
  emitUserTaskDef,
  emitWorkflowEventDef,
} from "./emit/definitions.js";
import { emitWorkflow } from "./emit/workflow.js";
import { placeOf, sourceMapOf, type SourceMap, type SourcePlace } from "./source-map.js";

/** The request and emitter of each kind of definition. */
const emitters = {
  StructDef: ["PutStructDefRequest", emitStructDef],
  ExternalEventDef: ["PutExternalEventDefRequest", emitExternalEventDef],
  WorkflowEventDef: ["PutWorkflowEventDefRequest", emitWorkflowEventDef],
  UserTaskDef: ["PutUserTaskDefRequest", emitUserTaskDef],
  TaskDef: ["PutTaskDefRequest", emitTaskDef],
  WfSpec: ["PutWfSpecRequest", emitWorkflow],
  ScheduledWfRun: ["ScheduleWfRequest", emitSchedule],
} as const satisfies {
  readonly [K in ProjectDefinition["kind"]]: readonly [
    PutRequest,
    (definition: Extract<ProjectDefinition, { kind: K }>) => Definition["request"],
  ];
};

/** Every definition of a checked project as the request that puts it, in the order of the files. Same input, same output. */
export function emitProject(project: CheckedProject): {
  readonly definitions: readonly Definition[];
  /** Where the name of each definition stands, in their order. */
  readonly places: readonly SourcePlace[];
  readonly sourceMaps: readonly SourceMap[];
} {
  return {
    definitions: project.definitions.map(emitDefinition),
    places: project.definitions.map(({ nameSpan }) => placeOf(nameSpan)),
    sourceMaps: project.definitions.flatMap((definition) => (definition.kind === "WfSpec" ? [sourceMapOf(definition)] : [])),
  };
}

/** One definition as its request. It must have been checked. */
export function emitDefinition(definition: ProjectDefinition): Definition {
  const [kind, emit] = emitters[definition.kind];
  return { kind, request: (emit as (definition: ProjectDefinition) => Definition["request"])(definition) };
}
