import type { Span } from "../source/span.js";
import type { LhType } from "../types/lh-type.js";
import type { Assignment } from "./assignment.js";
import type { Reference } from "./reference.js";

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
  readonly fields: readonly StructField[];
  readonly updates: "none" | "fully-compatible";
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
