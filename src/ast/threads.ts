import type { Located, Span } from "../source/span.js";
import type { ThreadNode } from "./documents.js";
import type { Expression } from "./expressions.js";
import type { ArgumentsNode, CatchNode, FallibleStep, SaveNode } from "./steps.js";
import type { ValueNode } from "./values.js";

/** The steps that start other threads and workflows and wait for them. */

export interface SpawnStep extends FallibleStep {
  readonly kind: "spawn";
  readonly thread: Located<string>;
  /** By name only. */
  readonly args?: ArgumentsNode | undefined;
}

/** One thread for each element; the element is its `INPUT`. */
export interface SpawnEachStep extends FallibleStep {
  readonly kind: "spawn-each";
  readonly thread: Located<string>;
  readonly each: Expression;
  readonly args?: ArgumentsNode | undefined;
}

/** Handles of spawn steps, or values that hold thread numbers. */
export type WaitedThread =
  | { readonly kind: "handle"; readonly handle: Located<string> }
  | { readonly kind: "value"; readonly value: ValueNode };

export type WaitStrategy = "all" | "first" | "any";

/** How threads are waited for, and what becomes of those that fail. */
export interface ThreadWaitNode {
  readonly strategy?: Located<WaitStrategy> | undefined;
  /** Handlers for each child that fails. */
  readonly catchEach: readonly CatchNode[];
  readonly catchEachUnread?: boolean | undefined;
}

export interface WaitThreadsStep extends FallibleStep, ThreadWaitNode {
  readonly kind: "wait-threads";
  /** `one`: a handle, or a value that holds several numbers; `list`: each of its own. */
  readonly threads:
    | { readonly kind: "one"; readonly span: Span; readonly thread: WaitedThread }
    | { readonly kind: "list"; readonly span: Span; readonly items: readonly WaitedThread[] };
}

/** Each branch is a thread of its own; its name is the branch's. */
export interface ParallelStep extends FallibleStep, ThreadWaitNode {
  readonly kind: "parallel";
  readonly branches: readonly ThreadNode[];
}

export interface RunWorkflowStep extends FallibleStep {
  readonly kind: "run-workflow";
  /** The name of the workflow without its version, or the text that it is computed from. */
  readonly workflow: Located<string>;
  /** The major version of `name@2`. */
  readonly version?: Located<number> | undefined;
  readonly computed?: ValueNode | undefined;
  readonly args?: ArgumentsNode | undefined;
  readonly childId?: ValueNode | undefined;
  readonly save?: SaveNode | undefined;
}

export interface WaitWorkflowStep extends FallibleStep {
  readonly kind: "wait-workflow";
  /** Of a `run-workflow` step. */
  readonly handle: Located<string>;
  /** The child's id where it comes from elsewhere; in the graph form only. */
  readonly child?: ValueNode | undefined;
  readonly save?: SaveNode | undefined;
}
