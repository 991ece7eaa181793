import type { Comparator } from "../ast/expressions.js";
import type { Assignment } from "./assignment.js";

const opposite: Readonly<Record<Comparator, Comparator>> = {
  LESS_THAN: "GREATER_THAN_EQ",
  LESS_THAN_EQ: "GREATER_THAN",
  GREATER_THAN: "LESS_THAN_EQ",
  GREATER_THAN_EQ: "LESS_THAN",
  EQUALS: "NOT_EQUALS",
  NOT_EQUALS: "EQUALS",
  IN: "NOT_IN",
  NOT_IN: "IN",
};

/** A comparison turned round, as the SDK leaves a loop; undefined for anything else. */
export function flipped(condition: Assignment): Assignment | undefined {
  if (condition.kind !== "comparison" || condition.cast !== undefined) return undefined;
  return { ...condition, comparator: opposite[condition.comparator] };
}

/** `not` of a condition: there is no such node on the wire, so it goes inwards. A null then counts as not true. */
export function negated(condition: Assignment): Assignment {
  const turned = flipped(condition);
  if (turned !== undefined) return turned;
  if (condition.kind === "operation" && condition.cast === undefined && (condition.operator === "AND" || condition.operator === "OR")) {
    return {
      ...condition,
      operator: condition.operator === "AND" ? "OR" : "AND",
      left: negated(condition.left),
      right: negated(condition.right),
    };
  }
  if (condition.kind === "literal" && condition.value.kind === "bool")
    return { ...condition, value: { kind: "bool", value: !condition.value.value } };
  if (condition.kind === "invalid") return condition;
  const truth: Assignment = { kind: "literal", origin: condition.origin, value: { kind: "bool", value: true } };
  return { kind: "comparison", origin: condition.origin, comparator: "NOT_EQUALS", left: condition, right: truth };
}
