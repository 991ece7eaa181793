import type { ExternalEventDef, ScheduledWfRun, StructDef, TaskDef, UserTaskDef, WorkflowEventDef } from "./definitions.js";
import type { WorkflowTest } from "./tests.js";
import type { WorkflowGraph } from "./workflow.js";

/** One definition of a project. */
export type ProjectDefinition = TaskDef | StructDef | ExternalEventDef | WorkflowEventDef | UserTaskDef | ScheduledWfRun | WorkflowGraph;

/** A set of files read as one: names are references across all of them. */
export interface Project {
  /** In the order of the files, duplicates included. */
  readonly definitions: readonly ProjectDefinition[];
  readonly taskDefs: ReadonlyMap<string, TaskDef>;
  readonly structDefs: ReadonlyMap<string, StructDef>;
  readonly externalEventDefs: ReadonlyMap<string, ExternalEventDef>;
  readonly workflowEventDefs: ReadonlyMap<string, WorkflowEventDef>;
  readonly userTaskDefs: ReadonlyMap<string, UserTaskDef>;
  readonly schedules: ReadonlyMap<string, ScheduledWfRun>;
  /** By name; the first of duplicates. */
  readonly workflows: ReadonlyMap<string, WorkflowGraph>;
  /** They are put on no server. */
  readonly tests: readonly WorkflowTest[];
}

declare const checked: unique symbol;

/** A project without errors. Only the validator can make one, so that nothing is compiled unchecked. */
export type CheckedProject = Project & { readonly [checked]: true };
