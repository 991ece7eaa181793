import type { Assignment } from "../../../graph/assignment.js";
import type { GraphNode, NopNode, StartThreadNode, WaitForThreadsNode } from "../../../graph/nodes.js";
import type { Edge, Mutation } from "../../../graph/workflow.js";

/** What a list of steps is found to be made of, before the steps have names. */
export type Piece =
  | { readonly kind: "node"; readonly node: GraphNode }
  | MutationsPiece
  | BranchesPiece
  | LoopPiece
  | { readonly kind: "parallel"; readonly spawns: readonly StartThreadNode[]; readonly wait: WaitForThreadsNode };

/** The mutations of an edge. */
export interface MutationsPiece {
  readonly kind: "mutations";
  readonly mutations: readonly Mutation[];
  /** The node before them, whose output they may save. */
  readonly after?: GraphNode | undefined;
}

export interface BranchesPiece {
  readonly kind: "branches";
  readonly open: NopNode;
  readonly branches: readonly { readonly condition: Assignment; readonly pieces: readonly Piece[] }[];
  readonly otherwise?: readonly Piece[] | undefined;
}

export interface LoopPiece {
  /** A `repeat` has the condition under which it ends. */
  readonly kind: "while" | "repeat";
  readonly open: NopNode;
  readonly condition: Assignment;
  readonly pieces: readonly Piece[];
}

/** A list of steps: its pieces, how many nodes the thread has by then, and the exit that ends it, if one does. */
export interface FoundList {
  readonly pieces: readonly Piece[];
  readonly count: number;
  readonly exit?: GraphNode | undefined;
}

/** A thread in which lists of steps are looked for. */
export interface Search {
  readonly thread: string;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** The NOP that a loop leads back from, by the NOP that it leads back to. */
  readonly loops: ReadonlyMap<string, NopNode>;
  /** The list that an edge leads into. */
  readonly list: (from: ListStart) => FoundList | undefined;
}

export interface ListStart {
  readonly edge: Edge;
  /** The node that the edge leaves, if its output may be saved there. */
  readonly after?: GraphNode | undefined;
  /** Where the list ends; a thread's own list ends at its exit. */
  readonly stop?: string | undefined;
  /** How many nodes the thread has so far. */
  readonly count: number;
}
