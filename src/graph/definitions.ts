import type { Span } from "../source/span.js";
import type { LhType } from "../types/lh-type.js";
import type { Assignment } from "./assignment.js";
import type { NamedArgument } from "./nodes.js";
import type { Target } from "../types/target.js";
import type { Reference } from "./reference.js";
import type { WorkflowGraph } from "./workflow.js";

interface DefinitionBase {
  /** The whole definition. */
  readonly origin: Span;
  /** Where a finding about the whole definition stands: its `kind`, or its key in `Definitions`. */
  readonly keySpan: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly description?: string | undefined;
}

/** A type where it is used, with the structs that it names. `type` is absent when the text was no type, which has been reported. */
export interface TypeUse {
  readonly span: Span;
  readonly type?: LhType | undefined;
  readonly structs: readonly (Reference<StructDef> & { readonly version: number })[];
}

/** An exception that a task or workflow raises; without `content` it carries nothing. */
export interface Throws {
  readonly name: string;
  readonly span: Span;
  readonly content?: TypeUse | undefined;
}

export interface TaskDef extends DefinitionBase {
  readonly kind: "TaskDef";
  readonly inputs: readonly TaskInput[];
  /** Absent: the task gives nothing back. */
  readonly output?: TypeUse | undefined;
  /** Closed where it is written: absent means that nobody says what it raises. */
  readonly throws?: readonly Throws[] | undefined;
}

export interface TaskInput {
  readonly name: string;
  readonly span: Span;
  readonly description?: string | undefined;
  readonly type: TypeUse;
  readonly default?: Assignment | undefined;
}

export interface StructDef extends DefinitionBase {
  readonly kind: "StructDef";
  /** The LittleHorse version that it is written for, where that is a newer one: 1.3 keeps descriptions of fields. */
  readonly target?: Target | undefined;
  readonly fields: readonly StructField[];
  readonly updates: "none" | "fully-compatible";
  /** Every version that a server holds, by its number, this one last; absent where no server was asked. */
  readonly versions?: readonly StructDef[] | undefined;
}

export interface StructField {
  readonly name: string;
  readonly span: Span;
  readonly description?: string | undefined;
  readonly type: TypeUse;
  readonly nullable: boolean;
  readonly default?: Assignment | undefined;
}

export interface ExternalEventDef extends DefinitionBase {
  readonly kind: "ExternalEventDef";
  /** Absent: untyped. `"void"`: no content. */
  readonly content?: TypeUse | "void" | undefined;
  readonly correlation?: Correlation | undefined;
  readonly retentionSeconds?: number | undefined;
}

/** How correlated events of a definition are kept. */
export interface Correlation {
  readonly span: Span;
  readonly ttlSeconds?: number | undefined;
  readonly deleteAfterFirst?: boolean | undefined;
}

export interface WorkflowEventDef extends DefinitionBase {
  readonly kind: "WorkflowEventDef";
  /** Absent and `"void"` both mean that it carries nothing; they differ on the wire. */
  readonly content?: TypeUse | "void" | undefined;
}

export interface UserTaskDef extends DefinitionBase {
  readonly kind: "UserTaskDef";
  readonly fields: readonly UserTaskField[];
  /** Its number on a server; absent where no server was asked. */
  readonly version?: number | undefined;
}

export interface UserTaskField {
  readonly name: string;
  readonly span: Span;
  readonly type: TypeUse;
  readonly label: string;
  readonly description?: string | undefined;
  readonly required: boolean;
}

/** Runs of a workflow at the times that a cron expression says. */
export interface ScheduledWfRun extends DefinitionBase {
  readonly kind: "ScheduledWfRun";
  readonly workflow: Reference<WorkflowGraph>;
  readonly majorVersion?: number | undefined;
  readonly revision?: number | undefined;
  readonly cron: string;
  readonly cronSpan: Span;
  readonly inputs: readonly NamedArgument[];
  /** The id of the WfRun that the runs are children of. */
  readonly parent?: Assignment | undefined;
}
