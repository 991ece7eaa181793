import type { GraphNode } from "../../../graph/nodes.js";
import type { Thread, Variable } from "../../../graph/workflow.js";
import type { Piece } from "./pieces.js";
import type { Start } from "./thread-starts.js";

/** What turned out not to give the same workflow again: threads that are to be written as graphs, and threads that are to keep a name. */
export interface Doubts {
  readonly asNodes: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/** How a thread is going to be written. */
export interface ThreadPlan {
  readonly thread: Thread;
  /** The steps; absent for the graph form. */
  readonly pieces?: readonly Piece[] | undefined;
  /** The variables that the author wrote. */
  readonly variables: readonly Variable[];
  /** The nodes that start threads, by their hidden variables; none in the graph form, where nothing is hidden. */
  readonly spawns: ReadonlyMap<string, GraphNode>;
  /** Where it is written, if that is the only place that starts it. */
  readonly inside?: Start | undefined;
}
