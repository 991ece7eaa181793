import type { Located, Span } from "../source/span.js";
import type { LhType } from "../types/lh-type.js";
import type { Target } from "../types/target.js";
import type { NodeFormNode } from "./graph-form.js";
import type { StepNode } from "./steps.js";
import type { WfTestNode } from "./tests.js";
import type { ValueNode } from "./values.js";

/** A definition as written: one document, or one entry of a `Definitions` document. */
export type DefinitionNode =
  | WfSpecNode
  | TaskDefNode
  | StructDefNode
  | ExternalEventDefNode
  | WorkflowEventDefNode
  | UserTaskDefNode
  | ScheduledWfRunNode
  | WfTestNode;
export type DefinitionKind = DefinitionNode["kind"];

export interface DefinitionBase {
  readonly span: Span;
  /** Where a finding stands that something is missing: the `kind` of the document, or the key in `Definitions`. */
  readonly keySpan: Span;
  readonly name: Located<string>;
  readonly description?: Located<string> | undefined;
}

/** A type as written, with the struct names in it. `type` is absent when the text is no type (the shape check has said so). */
export interface TypeNode {
  readonly span: Span;
  readonly type?: LhType | undefined;
  readonly structs: readonly StructNameNode[];
  /** `masked: true` beside the type. */
  readonly masked?: boolean | undefined;
}

export interface StructNameNode extends Located<string> {
  readonly version: number;
}

/** An exception of `throws`; without `content` it carries nothing. */
export interface ThrowsNode {
  readonly name: Located<string>;
  readonly content?: TypeNode | undefined;
}

export interface WfSpecNode extends DefinitionBase {
  readonly kind: "WfSpec";
  readonly entry: ThreadNode;
  /** `thread-retention`, of the entry thread. */
  readonly entryRetention?: Located<number> | undefined;
  readonly threads: readonly ThreadNode[];
  readonly entryThread?: Located<string> | undefined;
  readonly defaults: DefaultsNode;
  readonly retention?: Located<number> | undefined;
  readonly allowedUpdates?: Located<"all" | "minor" | "none"> | undefined;
  /** Closed where it is written, open where it is not. */
  readonly throws?: readonly ThrowsNode[] | undefined;
  readonly output?: TypeNode | undefined;
  /** `stable`: a step with an id gives its node that name. */
  readonly nodeNames?: Located<"sdk" | "stable"> | undefined;
  /** The LittleHorse version that it is written for. */
  readonly target?: Target | undefined;
  /** The empty text when it could not be read, which has been reported. */
  readonly parent?: Located<string> | undefined;
  /** The major version of `parent: name@2`. */
  readonly parentVersion?: Located<number> | undefined;
}

/** What is written into every task, and every thread, that doesn't say otherwise. */
export interface DefaultsNode extends TaskPolicyNode {
  readonly threadRetention?: Located<number> | undefined;
}

/** Seconds, extra attempts, and the delays between them. */
export interface TaskPolicyNode {
  readonly timeout?: Located<number> | undefined;
  readonly retries?: Located<number> | undefined;
  readonly backoff?: BackoffNode | undefined;
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
  readonly name?: Located<string> | undefined;
  readonly variables: readonly VariableNode[];
  /** Set when they could not be read, which has been reported: any name may be one of them. */
  readonly variablesUnread?: boolean | undefined;
  readonly steps: readonly StepNode[];
  /** The graph form, in place of steps, which then are none. */
  readonly nodes?: readonly NodeFormNode[] | undefined;
  readonly interrupts: readonly InterruptNode[];
  /** Set when one could not be read, which has been reported. */
  readonly interruptsUnread?: boolean | undefined;
  readonly retention?: Located<number> | undefined;
}

/** An event that interrupts a thread, and the thread that handles it. */
export interface InterruptNode {
  readonly span: Span;
  readonly event: Located<string>;
  readonly handler: { readonly kind: "inline"; readonly thread: ThreadNode } | { readonly kind: "thread"; readonly name: Located<string> };
  readonly content?: TypeNode | undefined;
}

export interface VariableNode {
  readonly span: Span;
  readonly name: Located<string>;
  readonly type: TypeNode;
  readonly default?: ValueNode | undefined;
  readonly required?: Located<boolean> | undefined;
  readonly searchable?: Located<boolean> | undefined;
  readonly searchableOn: readonly { readonly path: Located<string>; readonly type: TypeNode }[];
  readonly access?: Located<"private" | "public" | "inherited"> | undefined;
}

export interface TaskDefNode extends DefinitionBase {
  readonly kind: "TaskDef";
  readonly input: readonly TaskInputNode[];
  /** Absent: nothing comes back. */
  readonly output?: TypeNode | undefined;
  readonly throws?: readonly ThrowsNode[] | undefined;
}

export interface TaskInputNode {
  readonly name: Located<string>;
  readonly description?: Located<string> | undefined;
  readonly type: TypeNode;
  readonly default?: ValueNode | undefined;
}

export interface StructDefNode extends DefinitionBase {
  readonly kind: "StructDef";
  /** The LittleHorse version that it is written for, which the configuration says. */
  readonly target?: Target | undefined;
  readonly fields: readonly StructFieldNode[];
  readonly updates: "none" | "fully-compatible";
}

export interface StructFieldNode {
  readonly name: Located<string>;
  readonly description?: Located<string> | undefined;
  readonly type: TypeNode;
  readonly nullable: boolean;
  readonly default?: ValueNode | undefined;
}

export interface ExternalEventDefNode extends DefinitionBase {
  readonly kind: "ExternalEventDef";
  /** Absent: untyped. `"void"`: no content. */
  readonly content?: TypeNode | "void" | undefined;
  readonly correlation?: CorrelationNode | undefined;
  readonly retention?: Located<number> | undefined;
}

/** `correlation: true`, or with its settings. */
export interface CorrelationNode {
  readonly span: Span;
  readonly ttlSeconds?: number | undefined;
  readonly deleteAfterFirst?: boolean | undefined;
}

export interface WorkflowEventDefNode extends DefinitionBase {
  readonly kind: "WorkflowEventDef";
  readonly content?: TypeNode | "void" | undefined;
}

export interface UserTaskDefNode extends DefinitionBase {
  readonly kind: "UserTaskDef";
  readonly fields: readonly UserTaskFieldNode[];
}

export interface UserTaskFieldNode {
  readonly name: Located<string>;
  readonly type: TypeNode;
  readonly label?: Located<string> | undefined;
  readonly description?: Located<string> | undefined;
  readonly required?: Located<boolean> | undefined;
}

export interface ScheduledWfRunNode extends DefinitionBase {
  readonly kind: "ScheduledWfRun";
  /** The name of `name@2.1` without its version. */
  readonly workflow: Located<string>;
  readonly majorVersion?: Located<number> | undefined;
  readonly revision?: Located<number> | undefined;
  readonly cron: Located<string>;
  readonly inputs: readonly { readonly name: Located<string>; readonly value: ValueNode }[];
  readonly parent?: ValueNode | undefined;
}
