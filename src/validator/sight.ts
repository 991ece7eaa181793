import type { Assignment } from "../graph/assignment.js";
import type { GraphNode } from "../graph/nodes.js";
import { partsOf } from "../graph/walk.js";

/** Where a value stands, as far as the server's eye matters; a part of another value is a `part`. */
export type Position = "argument" | "assignment" | "condition" | "return" | "default" | "elsewhere" | "part";

/** A value of a workflow or a part of one, and where it stands. */
export interface Sight {
  readonly value: Assignment;
  readonly position: Position;
  /** Whether the server resolves the type of this value, and so refuses what has none. */
  readonly seen: boolean;
}

export function sightOf(value: Assignment, position: Position): Sight {
  return { value, position, seen: isSeen(value, position) };
}

/** Where the values of a node itself stand. */
export function positionIn(node: GraphNode): Position {
  // Of a task that is known at run time only the server looks at nothing.
  if (node.kind === "task") return node.computed === undefined ? "argument" : "elsewhere";
  if (node.kind === "wait-for-condition") return "condition";
  return node.kind === "exit" && node.exit.kind === "return" ? "return" : "elsewhere";
}

/** An exit believes a cast, and looks into no struct. */
function isSeen(value: Assignment, position: Position): boolean {
  if (position === "return") return value.cast === undefined && value.kind !== "struct";
  return position !== "elsewhere" && position !== "default";
}

const NONE: readonly Sight[] = [];

/** How the server looks at a value's parts: operands and fields by their cast, if they have one; the operand of size() without it. */
export function partsSeen({ value, position, seen }: Sight): readonly Sight[] {
  const top = position === "condition";
  switch (value.kind) {
    case "operation":
      // An operator at the top of a condition is not checked at all.
      return [operand(value.left, seen && !top), operand(value.right, seen && !top)];
    case "comparison":
      // And a comparator only there.
      return [operand(value.left, seen && top), operand(value.right, seen && top)];
    case "struct":
      return value.fields.map((field) => operand(field.value, seen));
    case "size":
      return [{ value: value.operand, position: "part", seen }];
    case "format":
      return partsOf(value).map((part) => ({ value: part, position: "part", seen: false }));
    default:
      return NONE;
  }
}

/** A part whose type is not looked at if it has a cast. */
function operand(value: Assignment, seen: boolean): Sight {
  return { value, position: "part", seen: seen && value.cast === undefined };
}
