import type { DefinitionNode } from "../../../ast/documents.js";
import type { ProjectDefinition } from "../../../graph/project.js";
import type { Doubts } from "../find/thread-plan.js";
import {
  writeExternalEventDef,
  writeSchedule,
  writeStructDef,
  writeTaskDef,
  writeUserTaskDef,
  writeWorkflowEventDef,
} from "./definitions.js";
import { writeWorkflow } from "./workflow.js";

/** What a server holds; tests are put on none. */
export type WrittenDefinition = Exclude<DefinitionNode, { kind: "WfTest" }>;

/** A definition as it is written; `cannot` is told what the language has no words for. */
export function writeDefinition(definition: ProjectDefinition, doubts: Doubts, cannot: (what: string) => void): WrittenDefinition {
  switch (definition.kind) {
    case "WfSpec":
      return writeWorkflow(definition, doubts, cannot);
    case "TaskDef":
      return writeTaskDef(definition, cannot);
    case "StructDef":
      return writeStructDef(definition, cannot);
    case "ExternalEventDef":
      return writeExternalEventDef(definition, cannot);
    case "WorkflowEventDef":
      return writeWorkflowEventDef(definition, cannot);
    case "UserTaskDef":
      return writeUserTaskDef(definition, cannot);
    case "ScheduledWfRun":
      return writeSchedule(definition, cannot);
  }
}
