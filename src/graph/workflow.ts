import type { ArithmeticOperator } from "../ast/expressions.js";
import type { Report } from "../diagnostics/collector.js";
import type { Span } from "../source/span.js";
import type { Assignment, VariableReference } from "./assignment.js";
import type { ExternalEventDef, TaskDef, TaskInput, Throws, TypeUse } from "./definitions.js";
import type { Reference } from "./reference.js";

/** A WfSpec as LittleHorse sees it: threads of nodes and edges. Every element knows where it comes from. */
export interface WorkflowGraph {
  readonly kind: "WfSpec";
  readonly origin: Span;
  readonly keySpan: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly description?: string | undefined;
  /** The entry thread first, then in the order in which they are mentioned, then those that nothing mentions. */
  readonly threads: readonly Thread[];
  readonly entryThread: string;
  /** Set when a step could not be read, which has been reported: what nothing seems to use may be used there. */
  readonly incomplete: boolean;
  readonly retentionSeconds?: number | undefined;
  readonly allowedUpdates: "all" | "minor" | "none";
  readonly throws?: readonly Throws[] | undefined;
  readonly output?: TypeUse | undefined;
}

export interface Thread {
  readonly name: string;
  readonly origin: Span;
  /** Where a finding about the whole thread stands. */
  readonly nameSpan: Span;
  readonly role: "entry" | "declared" | "handler";
  /** The places that start this thread, with the thread each stands in. Empty for the entry thread. */
  readonly starts: readonly ThreadStart[];
  readonly variables: readonly Variable[];
  readonly nodes: readonly GraphNode[];
  /** Mutations that no edge carries, since nothing runs after the step before them. */
  readonly lostMutations: readonly Mutation[];
  readonly retentionSeconds?: number | undefined;
}

/** A place that starts a thread; for a handler, what it handles. */
export interface ThreadStart {
  readonly thread: string;
  readonly node: GraphNode;
  readonly handler: Handler;
}

export interface Variable {
  readonly name: string;
  readonly span: Span;
  readonly type: TypeUse;
  readonly default?: Assignment | undefined;
  readonly required: boolean;
  readonly searchable: boolean;
  readonly searchableOn: readonly { readonly path: string; readonly span: Span; readonly type: TypeUse }[];
  readonly access: "private" | "public" | "inherited";
  /** For an `INPUT` that the language declares and not the author: where its type comes from. */
  readonly input?: InputOrigin | undefined;
}

/** How an implicit `INPUT` got its type; everything but `known` is for the rules to say. */
export type InputOrigin =
  | { readonly kind: "known" }
  /** Nobody says what the failure carries. */
  | { readonly kind: "unknown"; readonly handler: Span }
  /** Two places that start the thread say different things. */
  | { readonly kind: "conflicting"; readonly handlers: readonly Span[] }
  /** An error carries nothing that a thread could read. */
  | { readonly kind: "error-handler"; readonly handler: Span };

/** LittleHorse's node kinds, as far as the language reaches. Every table over them is checked to be complete. */
export type GraphNode = EntrypointNode | ExitNode | TaskNode | ExternalEventNode | SleepNode | NopNode;
export type NodeKind = GraphNode["kind"];

interface NodeBase {
  /** The node's name on the wire, unique in its thread. */
  readonly name: string;
  /** The step that made it. */
  readonly origin: Span;
  /** Where a finding about the whole step stands: its kind key. */
  readonly keySpan: Span;
  readonly id?: { readonly name: string; readonly span: Span } | undefined;
  /** The first whose condition holds is taken. */
  readonly edges: readonly Edge[];
  /** The first that fits handles the failure. */
  readonly handlers: readonly Handler[];
  /** Set when there are more that could not be read, which has been reported. */
  readonly handlersUnread?: true | undefined;
}

export interface EntrypointNode extends NodeBase {
  readonly kind: "entrypoint";
}

export interface NopNode extends NodeBase {
  readonly kind: "nop";
  /** The construct that it opens or closes. */
  readonly opens?: "if" | "switch" | "while" | undefined;
  readonly closes?: "if" | "switch" | "while" | undefined;
}

export interface TaskNode extends NodeBase {
  readonly kind: "task";
  readonly task: Reference<TaskDef>;
  /** In the TaskDef's order. */
  readonly args: readonly TaskArgument[];
  /** Arguments by name that the TaskDef doesn't have, and inputs that nothing is given for. */
  readonly unknownArgs: readonly {
    readonly name: string;
    readonly span: Span;
    /** The input that it is read as, for it is misspelt. */ readonly meant?: TaskInput | undefined;
  }[];
  readonly missingArgs: readonly TaskInput[];
  readonly argsSpan?: Span | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly timeoutSpan?: Span | undefined;
  readonly retries?: number | undefined;
  readonly backoff?: Backoff | undefined;
}

export interface TaskArgument {
  readonly value: Assignment;
  /** The input that it is given to; absent when there is no such input, or the TaskDef is unknown. */
  readonly input?: TaskInput | undefined;
}

export interface Backoff {
  readonly span: Span;
  readonly baseMilliseconds: number;
  readonly maxMilliseconds: number;
  readonly multiplier: number;
}

export interface ExternalEventNode extends NodeBase {
  readonly kind: "external-event";
  readonly event: Reference<ExternalEventDef>;
  readonly timeout?: Assignment | undefined;
  readonly correlationKey?: Assignment | undefined;
  readonly maskCorrelationKey: boolean;
}

export interface SleepNode extends NodeBase {
  readonly kind: "sleep";
  readonly form: "seconds" | "until" | "until-iso";
  readonly value: Assignment;
}

export interface ExitNode extends NodeBase {
  readonly kind: "exit";
  readonly exit:
    | { readonly kind: "end"; /** Written, not added at the end of a thread. */ readonly explicit: boolean }
    | { readonly kind: "return"; readonly value: Assignment }
    | {
        readonly kind: "fail";
        readonly exception: string;
        readonly exceptionSpan: Span;
        readonly message?: string | undefined;
        readonly content?: Assignment | undefined;
      };
}

export interface Edge {
  readonly to: string;
  readonly condition?: Assignment | undefined;
  readonly mutations: readonly Mutation[];
}

export interface Mutation {
  readonly origin: Span;
  readonly variable: VariableReference;
  readonly targetSpan: Span;
  readonly jsonPath?: string | undefined;
  /** Why the target is nothing that can be set; its variable then has no target. */
  readonly problem?: Report | undefined;
  readonly operation: "ASSIGN" | ArithmeticOperator | "AND" | "OR";
  readonly value: Assignment;
}

export interface Handler {
  readonly origin: Span;
  readonly keySpan: Span;
  readonly failure: Failure;
  /** The thread that handles it; without target there is none of that name. */
  readonly thread: Reference<Thread>;
}

/** What a handler catches. */
export type Failure =
  | { readonly kind: "exception"; readonly name: string; readonly span: Span }
  | { readonly kind: "error"; readonly name: string; readonly span: Span }
  | { readonly kind: "any-exception" }
  | { readonly kind: "any-error" }
  | { readonly kind: "any" };
