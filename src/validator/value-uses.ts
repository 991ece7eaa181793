import type { Assignment } from "../graph/assignment.js";
import { partsOf, reminderMutationsOf, valuesOf } from "../graph/walk.js";
import type { GraphNode } from "../graph/nodes.js";
import type { Thread } from "../graph/workflow.js";
import { remembered } from "../graph/remembered.js";

/** Where a whole value stands, as far as the server's checks differ. A lost mutation is never sent, and what is unseen not looked at. */
type Position = "condition" | "mutation" | "json-mutation" | "task-argument" | "return" | "sleep" | "other" | "unseen" | "lost";

/** A value or a part of one, where it stands, and the kinds of the values that it is a part of, the outermost first. */
export interface ValueUse {
  readonly value: Assignment;
  readonly position: Position;
  readonly around: readonly Assignment["kind"][];
}

/** Every value of a thread's nodes and edges and every part of them, with their places. */
export const valueUsesOf = remembered((thread: Thread): readonly ValueUse[] => {
  const uses: ValueUse[] = [];
  for (const node of thread.nodes) {
    for (const value of valuesOf(node)) addParts(value, positionIn(node), [], uses);
    for (const { value } of reminderMutationsOf(node)) addParts(value, "unseen", [], uses);
    for (const edge of node.edges) {
      if (edge.condition !== undefined) addParts(edge.condition, "condition", [], uses);
      for (const { value, jsonPath } of edge.mutations) addParts(value, jsonPath === undefined ? "mutation" : "json-mutation", [], uses);
    }
  }
  for (const mutation of thread.lostMutations) addParts(mutation.value, "lost", [], uses);
  return uses;
});

function addParts(value: Assignment, position: Position, around: ValueUse["around"], to: ValueUse[]): void {
  to.push({ value, position, around });
  const parts = partsOf(value);
  if (parts.length === 0) return;
  const inside = [...around, value.kind];
  for (const part of parts) addParts(part, position, inside, to);
}

function positionIn(node: GraphNode): Position {
  switch (node.kind) {
    case "task":
      return node.computed === undefined ? "task-argument" : "other";
    case "wait-for-condition":
      return "condition";
    case "user-task":
    case "throw-event":
      return "unseen";
    case "sleep":
      return "sleep";
    case "exit":
      return node.exit.kind === "return" ? "return" : "other";
    default:
      return "other";
  }
}

type Check = (around: ValueUse["around"]) => boolean;

const never: Check = () => false;
const scanned: Check = (around) => !around.some((kind) => kind === "operation" || kind === "comparison" || kind === "size");
const resolved: Check = (around) => !around.includes("comparison") && !around.includes("format");

const variables: Readonly<Record<Position, Check>> = {
  condition: (around) => !around.includes("format"),
  mutation: (around) => scanned(around) || resolved(around),
  "task-argument": (around) => scanned(around) || resolved(around),
  "json-mutation": scanned,
  return: resolved,
  sleep: (around) => around.length === 0,
  other: scanned,
  unseen: never,
  lost: never,
};

const outputs: Readonly<Record<Position, Check>> = {
  condition: (around) => !around.includes("format") && around.lastIndexOf("comparison") <= 0,
  mutation: resolved,
  "task-argument": resolved,
  "json-mutation": never,
  return: resolved,
  sleep: never,
  other: never,
  unseen: never,
  lost: never,
};

/** Who refuses a variable that no thread declares at this place: the server doesn't look everywhere. */
export function refusesVariable({ position, around }: ValueUse): "server" | "wfspec" {
  return variables[position](around) ? "server" : "wfspec";
}

/** Who refuses the output of a node that the thread doesn't have. */
export function refusesOutput({ position, around }: ValueUse): "server" | "wfspec" {
  return outputs[position](around) ? "server" : "wfspec";
}
