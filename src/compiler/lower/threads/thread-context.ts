import type { CatchNode, StepNode } from "../../../ast/steps.js";
import type { ThreadNode, WfSpecNode } from "../../../ast/documents.js";
import type { NodeOutput, VariableReference } from "../../../graph/assignment.js";
import type { Reference } from "../../../graph/reference.js";
import type { GraphNode, Thread } from "../../../graph/workflow.js";
import type { Located } from "../../../source/span.js";
import type { Handles } from "./handles.js";
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
  /** Lowers a nested list of steps. */
  readonly steps: (steps: readonly StepNode[]) => void;
  /** The thread of a handler, queued when it is inline. */
  readonly handlerThread: (item: CatchNode, node: GraphNode) => Reference<Thread>;
}

/** A thread before and after it is lowered: its scope is known first, its name when somebody mentions it, its nodes last. */
export interface ThreadPlan {
  readonly node: ThreadNode;
  /** Every step, nested ones too. */
  readonly steps: readonly StepNode[];
  readonly scope: Scope;
  readonly handles: Handles;
  readonly machine: ThreadMachine;
}
