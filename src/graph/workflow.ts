import type { ArithmeticOperator } from "../ast/expressions.js";
import type { Report } from "../diagnostics/collector.js";
import type { Span } from "../source/span.js";
import type { Assignment, Path, VariableReference } from "./assignment.js";
import type { ExternalEventDef, Throws, TypeUse } from "./definitions.js";
import type { GraphNode } from "./nodes.js";
import type { Target } from "../types/target.js";
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
  /** The workflow that runs this one as its child, and whose variables it may inherit. */
  readonly parent?: ParentWorkflow | undefined;
  readonly throws?: readonly Throws[] | undefined;
  readonly output?: TypeUse | undefined;
  /** Every major version that a server holds, by its number, this one's last; absent where no server was asked. */
  readonly majors?: readonly MajorVersion[] | undefined;
  /** The LittleHorse version that it is written for, where it is a newer one. */
  readonly target?: Target | undefined;
}

/** A major version of a workflow: its first revision, which children inherit from, and the newest, which is run. */
export interface MajorVersion {
  readonly first: WorkflowGraph;
  readonly newest: WorkflowGraph;
}

export interface Thread {
  readonly name: string;
  readonly origin: Span;
  /** Where a finding about the whole thread stands. */
  readonly nameSpan: Span;
  /** How it came to be: the entry thread, one of `threads`, a handler's or an interrupt's own steps, a branch of `parallel`. */
  readonly role: "entry" | "declared" | "handler" | "branch";
  /** The places that start this thread, with the thread each stands in. Empty for the entry thread. */
  readonly starts: readonly ThreadStart[];
  readonly variables: readonly Variable[];
  /** Set when they could not be read, which has been reported: any name may be one of them. */
  readonly variablesUnread?: true | undefined;
  readonly nodes: readonly GraphNode[];
  /** Its nodes are written as such, in the graph form or on the wire, and not made from steps. */
  readonly graphForm?: true | undefined;
  /** Mutations that no edge carries, since nothing runs after the step before them. */
  readonly lostMutations: readonly Mutation[];
  /** The events that interrupt it. */
  readonly interrupts: readonly Interrupt[];
  readonly retentionSeconds?: number | undefined;
}

/** `parent: name@2`; the major version, or absent for the newest. */
export interface ParentWorkflow extends Reference<WorkflowGraph> {
  readonly version?: number | undefined;
}

export interface Interrupt {
  readonly origin: Span;
  readonly event: Reference<ExternalEventDef>;
  readonly thread: Reference<Thread>;
}

/** A place that starts a thread, and the name of the thread that it stands in. */
export type ThreadStart = { readonly thread: string } & (
  | { readonly kind: "handler"; readonly node: GraphNode; readonly handler: Handler }
  /** Of `catch-each`: the failed child starts it. */
  | { readonly kind: "child-handler"; readonly node: GraphNode; readonly handler: Handler }
  | { readonly kind: "interrupt"; readonly interrupt: Interrupt }
  | { readonly kind: "spawn"; readonly node: GraphNode }
);

export interface Variable {
  readonly name: string;
  readonly span: Span;
  readonly type: TypeUse;
  readonly default?: Assignment | undefined;
  readonly required: boolean;
  readonly searchable: boolean;
  readonly searchableOn: readonly { readonly path: string; readonly span: Span; readonly type: TypeUse }[];
  readonly access: "private" | "public" | "inherited";
  /** The hidden variable of a step that starts threads: the author did not write it. */
  readonly hidden?: true | undefined;
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

export interface Edge {
  readonly to: string;
  /** Where the author wrote the name; steps draw their edges themselves. */
  readonly toSpan?: Span | undefined;
  readonly condition?: Assignment | undefined;
  readonly mutations: readonly Mutation[];
}

export interface Mutation {
  readonly origin: Span;
  readonly variable: VariableReference;
  readonly targetSpan: Span;
  /** What part of the variable is set; a path of the kind `lh` needs LittleHorse 1.3. */
  readonly path?: Path | undefined;
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
