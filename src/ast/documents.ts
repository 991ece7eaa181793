import type { Located, Span } from "../source/span.js";
import type { LhType } from "../types/lh-type.js";
import type { StepNode } from "./steps.js";
import type { ValueNode } from "./values.js";

/** A definition as written: one document, or one entry of a `Definitions` document. */
export type DefinitionNode = WfSpecNode | TaskDefNode | StructDefNode | ExternalEventDefNode;
export type DefinitionKind = DefinitionNode["kind"];

interface DefinitionBase {
  readonly span: Span;
  /** Where a finding stands that something is missing: the `kind` of the document, or the key in `Definitions`. */
  readonly keySpan: Span;
  readonly name: Located<string>;
  readonly description?: Located<string>;
}

/** A type as written, with the struct names in it. `type` is absent when the text is no type (the shape check has said so). */
export interface TypeNode {
  readonly span: Span;
  readonly type?: LhType;
  readonly structs: readonly StructNameNode[];
}

export interface StructNameNode extends Located<string> {
  readonly version: number;
}

/** An exception of `throws`; without `content` it carries nothing. */
export interface ThrowsNode {
  readonly name: Located<string>;
  readonly content?: TypeNode;
}

export interface WfSpecNode extends DefinitionBase {
  readonly kind: "WfSpec";
  readonly entry: ThreadNode;
  readonly threads: readonly ThreadNode[];
  readonly entryThread?: Located<string>;
  readonly defaults: DefaultsNode;
  readonly retention?: Located<number>;
  readonly allowedUpdates?: Located<"all" | "minor" | "none">;
  /** Closed where it is written, open where it is not. */
  readonly throws?: readonly ThrowsNode[];
  readonly output?: TypeNode;
}

/** What is written into every task, and every thread, that doesn't say otherwise. */
export interface DefaultsNode extends TaskPolicyNode {
  readonly threadRetention?: Located<number>;
}

/** Seconds, extra attempts, and the delays between them. */
export interface TaskPolicyNode {
  readonly timeout?: Located<number>;
  readonly retries?: Located<number>;
  readonly backoff?: BackoffNode;
}

export interface BackoffNode {
  readonly span: Span;
  readonly baseMilliseconds: number;
  readonly maxMilliseconds: number;
  readonly multiplier: number;
}

/** A thread's body: the entry thread's, one of `threads`, or a handler's inline steps. `name` is absent for inline handlers. */
export interface ThreadNode {
  readonly span: Span;
  readonly name?: Located<string>;
  readonly variables: readonly VariableNode[];
  /** Set when they could not be read, which has been reported: any name may be one of them. */
  readonly variablesUnread?: true;
  readonly steps: readonly StepNode[];
  readonly retention?: Located<number>;
}

export interface VariableNode {
  readonly span: Span;
  readonly name: Located<string>;
  readonly type: TypeNode;
  readonly default?: ValueNode;
  readonly required?: Located<boolean>;
  readonly searchable?: Located<boolean>;
  readonly searchableOn: readonly { readonly path: Located<string>; readonly type: TypeNode }[];
  readonly masked?: Located<boolean>;
  readonly access?: Located<"private" | "public" | "inherited">;
}

export interface TaskDefNode extends DefinitionBase {
  readonly kind: "TaskDef";
  readonly input: readonly TaskInputNode[];
  /** Absent: nothing comes back. */
  readonly output?: TypeNode & { readonly masked?: true };
  readonly throws?: readonly ThrowsNode[];
}

export interface TaskInputNode {
  readonly name: Located<string>;
  readonly description?: Located<string>;
  readonly type: TypeNode;
  readonly masked?: true;
  readonly default?: ValueNode;
}

export interface StructDefNode extends DefinitionBase {
  readonly kind: "StructDef";
  readonly fields: readonly StructFieldNode[];
  readonly updates: "none" | "fully-compatible";
}

export interface StructFieldNode {
  readonly name: Located<string>;
  readonly description?: Located<string>;
  readonly type: TypeNode;
  readonly masked?: true;
  readonly nullable?: true;
  readonly default?: ValueNode;
}

export interface ExternalEventDefNode extends DefinitionBase {
  readonly kind: "ExternalEventDef";
  /** Absent: untyped. `"void"`: no content. */
  readonly content?: TypeNode | "void";
  readonly correlation?: { readonly span: Span; readonly ttlSeconds?: number; readonly deleteAfterFirst?: boolean };
  readonly retention?: Located<number>;
}
