import type { Assignment } from "../graph/assignment.js";
import { partsOf, valuesOf } from "../graph/walk.js";
import type { GraphNode, Thread } from "../graph/workflow.js";

/** Where a whole value stands, as far as the server's checks differ. A lost mutation is never sent. */
type Position = "condition" | "mutation" | "json-mutation" | "task-argument" | "return" | "sleep" | "other" | "lost";

/** A value or a part of one, where it stands, and the kinds of the values that it is a part of, the outermost first. */
export interface ValueUse {
  readonly value: Assignment;
  readonly position: Position;
  readonly around: readonly Assignment["kind"][];
}

/** Every value of a thread's nodes and edges and every part of them, with their places. */
export function* valueUsesOf(thread: Thread): Generator<ValueUse> {
  for (const node of thread.nodes) {
    for (const value of valuesOf(node)) yield* partsIn(value, positionIn(node), []);
    for (const edge of node.edges) {
      if (edge.condition !== undefined) yield* partsIn(edge.condition, "condition", []);
      for (const { value, jsonPath } of edge.mutations) yield* partsIn(value, jsonPath === undefined ? "mutation" : "json-mutation", []);
    }
  }
  for (const mutation of thread.lostMutations) yield* partsIn(mutation.value, "lost", []);
}

function* partsIn(value: Assignment, position: Position, around: ValueUse["around"]): Generator<ValueUse> {
  yield { value, position, around };
  for (const part of partsOf(value)) yield* partsIn(part, position, [...around, value.kind]);
}

function positionIn(node: GraphNode): Position {
  switch (node.kind) {
    case "task":
      return "task-argument";
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
