import type { Assignment } from "../../../graph/assignment.js";
import { typeOf } from "../../../graph/infer.js";
import { negated } from "../../../graph/negate.js";
import { isPrimitive } from "../../../types/lh-type.js";
import { sameValue } from "../find/same.js";

/** The bool that is denied, where a condition is what `not` makes of one: `approved != true` is `not approved`. */
export function denied(condition: Assignment): Assignment | undefined {
  if (condition.kind !== "comparison" || condition.comparator !== "NOT_EQUALS" || condition.cast !== undefined) return undefined;
  const { left } = condition;
  return isPrimitive(typeOf(left), "bool") && sameValue(negated(left), condition) ? left : undefined;
}

/** The condition that `not` makes this one of, in as few words as there are for it. */
export function opposite(condition: Assignment): Assignment {
  if (condition.kind !== "operation" || condition.cast !== undefined) return denied(condition) ?? negated(condition);
  const { operator, left, right } = condition;
  if (operator !== "AND" && operator !== "OR") return negated(condition);
  return { ...condition, operator: operator === "AND" ? "OR" : "AND", left: opposite(left), right: opposite(right) };
}
