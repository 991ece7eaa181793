import type { ExternalEventDef, StructDef, TaskDef } from "./definitions.js";
import type { WorkflowGraph } from "./workflow.js";

/** One definition of a project. */
export type ProjectDefinition = TaskDef | StructDef | ExternalEventDef | WorkflowGraph;

/** A set of files read as one: names are references across all of them. */
export interface Project {
  /** In the order of the files, duplicates included. */
  readonly definitions: readonly ProjectDefinition[];
  readonly taskDefs: ReadonlyMap<string, TaskDef>;
  readonly structDefs: ReadonlyMap<string, StructDef>;
  readonly externalEventDefs: ReadonlyMap<string, ExternalEventDef>;
  /** By name; the first of duplicates. */
  readonly workflows: ReadonlyMap<string, WorkflowGraph>;
}

declare const checked: unique symbol;

/** A project without errors. Only the validator can make one, so that nothing is compiled unchecked. */
export type CheckedProject = Project & { readonly [checked]: true };
