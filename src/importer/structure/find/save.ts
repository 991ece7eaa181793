import type { Assignment } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/nodes.js";
import { visitAssignment } from "../../../graph/walk.js";
import type { Mutation } from "../../../graph/workflow.js";
import type { MutationsPiece } from "./pieces.js";
import { targetKey } from "../values/values.js";

/** The mutations of an edge: those that save the output of the node before it, and the others. */
export interface SplitMutations {
  readonly saved: readonly Mutation[];
  readonly others: readonly Mutation[];
}

const SAVING: ReadonlySet<GraphNode["kind"]> = new Set(["task", "user-task", "external-event", "run-child-wf", "wait-for-child-wf"]);

/** The first mutations are a `save` as far as they set a variable each to what is made of the node's output. */
export function splitMutations({ mutations, after }: MutationsPiece): SplitMutations {
  if (after === undefined || !SAVING.has(after.kind)) return { saved: [], others: mutations };
  const targets = new Set<string>();
  let count = 0;
  for (const mutation of mutations) {
    if (targets.has(targetKey(mutation)) || !isSaved(mutation, after)) break;
    targets.add(targetKey(mutation));
    count += 1;
  }
  return { saved: mutations.slice(0, count), others: mutations.slice(count) };
}

/** Whether a mutation sets something to a part of the output; what is made of several outputs, and texts and structs, read better in a `set`. */
function isSaved({ operation, value }: Mutation, node: GraphNode): boolean {
  if (operation !== "ASSIGN") return false;
  let mentions = false;
  let isPart = true;
  visitAssignment(value, (part) => {
    if (isOutputOf(part, node)) mentions = true;
    else if (part.kind === "node-output" || part.kind === "format" || part.kind === "struct") isPart = false;
  });
  return mentions && isPart;
}

/** Whether the value is the output of the node, or a part of it. */
export function isOutputOf(value: Assignment, node: GraphNode): boolean {
  return value.kind === "node-output" && value.source.kind === "found" && value.source.node.name === node.name;
}

/** Whether the value is just the output of the node, whole and as it is. */
export function isWholeOutput(value: Assignment, node: GraphNode): boolean {
  return isOutputOf(value, node) && value.kind === "node-output" && value.path === undefined && value.cast === undefined;
}
