import type { CatchNode, StepNode } from "../../../ast/steps.js";
import type { ThreadNode, WfSpecNode } from "../../../ast/documents.js";
import type { NodeOutput, VariableReference } from "../../../graph/assignment.js";
import type { Reference } from "../../../graph/reference.js";
import type { GraphNode, StartMultipleThreadsNode, StartThreadNode } from "../../../graph/nodes.js";
import type { Thread, Variable } from "../../../graph/workflow.js";
import type { Located } from "../../../source/span.js";
import type { Handles } from "./handles.js";
import type { ImplicitInput } from "./implicit-input.js";
import type { Scope } from "./scope.js";
import type { Symbols } from "../symbols.js";
import type { ThreadMachine } from "./thread-machine.js";

/** What all threads of a workflow share while they are lowered. */
export interface WorkflowContext {
  readonly symbols: Symbols;
  readonly node: WfSpecNode;
}

/** A thread while it is lowered. */
export interface ThreadContext {
  readonly workflow: WorkflowContext;
  readonly scope: Scope;
  readonly machine: ThreadMachine;
  readonly handles: Handles;
  /** What `output` means: inside the mapping of a `save` only. */
  readonly ownOutput?: NodeOutput;
  /** The variable that a name means here. */
  readonly variable: (name: Located<string>) => VariableReference;
  /** Lowers a nested list of steps, and then what still sees their handles. */
  readonly steps: (steps: readonly StepNode[], then?: () => void) => void;
  /** The thread of a handler, queued when it is inline. */
  readonly handlerThread: (item: CatchNode, node: GraphNode) => Reference<Thread>;
  /** The same for a handler of `catch-each`. */
  readonly childHandlerThread: (item: CatchNode, node: GraphNode) => Reference<Thread>;
  /** One of the workflow's `threads`, queued. */
  readonly declaredThread: (name: Located<string>) => Reference<Thread>;
  /** The thread of a branch, queued. */
  readonly branchThread: (branch: ThreadNode) => Reference<Thread>;
  /** Notes that the node starts its thread, and gives it its hidden variable, which is set on the node's edge. */
  readonly started: (node: StartThreadNode | StartMultipleThreadsNode) => void;
  /** The hidden variable of a node that starts threads. */
  readonly hiddenVariable: (node: GraphNode) => Variable | undefined;
}

/** A thread before and after it is lowered: its scope is known first, its name when somebody mentions it, its nodes last. */
export interface ThreadPlan {
  readonly node: ThreadNode;
  /** Every step, nested ones too. */
  readonly steps: readonly StepNode[];
  readonly scope: Scope;
  readonly handles: Handles;
  readonly machine: ThreadMachine;
  /** `INPUT`, if the language declares it. */
  readonly input: ImplicitInput | undefined;
}
