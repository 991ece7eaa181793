import type { VariableReference } from "../../graph/assignment.js";
import type { GraphNode, NodeKind } from "../../graph/nodes.js";
import type { Reference } from "../../graph/reference.js";
import type { Thread } from "../../graph/workflow.js";
import type { Located } from "../../source/span.js";
import type { WireContext } from "./symbols.js";

/** A thread while its parts are read. */
export interface ThreadReading {
  readonly context: WireContext;
  /** The nodes of this thread by name. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** The node that is read: mutations in the old form mean its output. */
  readonly self: string;
  /** The variable that a name means in this thread. */
  readonly variable: (name: Located<string>) => VariableReference;
  /** The thread of this name. */
  readonly thread: (name: Located<string>) => Reference<Thread>;
}

/** What is told apart by kind alone: everything of a node but what all nodes have. */
export type Details<K extends NodeKind> = Omit<
  Extract<GraphNode, { kind: K }>,
  "name" | "origin" | "keySpan" | "id" | "edges" | "handlers" | "handlersUnread"
>;
