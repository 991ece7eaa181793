import type { Assignment } from "../graph/assignment.js";
import { valuesOf } from "../graph/walk.js";
import type { GraphNode } from "../graph/workflow.js";
import type { Listeners, RuleContext } from "./rule.js";

/** Where a value stands, as far as the server's eye matters; a part of another value is a `part`. */
export type Position = "argument" | "assignment" | "condition" | "return" | "elsewhere" | "part";

export interface Sight {
  readonly value: Assignment;
  readonly position: Position;
  /** Whether the server resolves the type of this value, and so refuses what has none. */
  readonly seen: boolean;
}

/** Listens to every value of a workflow and every part of it, the whole before its parts, told where it stands. */
export function everyValue(visit: (sight: Sight, context: RuleContext) => void): Partial<Listeners> {
  const walk = (sight: Sight, context: RuleContext): void => {
    visit(sight, context);
    for (const part of partsSeen(sight)) walk(part, context);
  };
  const whole = (value: Assignment, position: Position, context: RuleContext): void =>
    walk({ value, position, seen: isSeen(value, position) }, context);
  return {
    variable({ default: value }, _place, context) {
      if (value !== undefined) whole(value, "elsewhere", context);
    },
    node(node, _place, context) {
      for (const value of valuesOf(node)) whole(value, positionIn(node), context);
    },
    edge({ condition }, _node, _place, context) {
      if (condition !== undefined) whole(condition, "condition", context);
    },
    mutation({ jsonPath, value }, _place, context) {
      whole(value, jsonPath === undefined ? "assignment" : "elsewhere", context);
    },
  };
}

function positionIn(node: GraphNode): Position {
  if (node.kind === "task") return "argument";
  return node.kind === "exit" && node.exit.kind === "return" ? "return" : "elsewhere";
}

/** An exit believes a cast, and looks into no struct. */
function isSeen(value: Assignment, position: Position): boolean {
  if (position === "return") return value.cast === undefined && value.kind !== "struct";
  return position !== "elsewhere";
}

/** How the server looks at a value's parts: operands and fields by their cast, if they have one; the operand of size() without it. */
function partsSeen({ value, position, seen }: Sight): readonly Sight[] {
  const part = (part: Assignment, looked: boolean): Sight => ({ value: part, position: "part", seen: seen && looked });
  const top = position === "condition";
  switch (value.kind) {
    case "operation":
      // An operator at the top of a condition is not checked at all.
      return [value.left, value.right].map((operand) => part(operand, !top && operand.cast === undefined));
    case "comparison":
      // And a comparator only there.
      return [value.left, value.right].map((operand) => part(operand, top && operand.cast === undefined));
    case "struct":
      return value.fields.map((field) => part(field.value, field.value.cast === undefined));
    case "size":
      return [part(value.operand, true)];
    case "format":
      return value.args.map((arg) => part(arg, false));
    default:
      return [];
  }
}
