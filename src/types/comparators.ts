import { isPrimitive, printType, sameType, unmasked, type Primitive, type ValueType } from "./lh-type.js";

/** LittleHorse's comparators in three families, in its own spelling. */
export const COMPARATOR_FAMILIES = {
  EQUALS: "identity",
  NOT_EQUALS: "identity",
  LESS_THAN: "magnitude",
  LESS_THAN_EQ: "magnitude",
  GREATER_THAN: "magnitude",
  GREATER_THAN_EQ: "magnitude",
  IN: "inclusion",
  NOT_IN: "inclusion",
} as const;
export type Comparator = keyof typeof COMPARATOR_FAMILIES;

/** What the server compares with each other at registration, in any mix and in any order. */
const ORDERED = ["int", "double", "str", "bool", "timestamp"] as const satisfies readonly Primitive[];

/** What Java can compare at run time, each with its own kind only; everything else compares with null alone. */
const COMPARABLE: readonly string[] = ["int", "double", "str", "bool", "wf_run_id", "struct"];

/**
 * Whether the *server* registers a condition that is this comparison. It looks only where the comparator is the top of a condition:
 * nowhere inside `and` / `or`, arguments, assignments and exits.
 */
export function serverCompares(comparator: Comparator, left: ValueType, right: ValueType): boolean {
  if (isUntold(left) || isUntold(right) || right.kind === "null") return true;
  switch (COMPARATOR_FAMILIES[comparator]) {
    case "identity":
      return (isOrderedOrNull(left) && isPrimitive(right, ...ORDERED)) || sameType(left, right);
    case "magnitude":
      // The left side is not looked at.
      return isPrimitive(right, ...ORDERED);
    case "inclusion":
      if (isPrimitive(right, "json_arr")) return true;
      return isContainer(right) && isPrimitive(left, "str");
  }
}

export type ComparisonVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusedBy: "server" | "run-time"; readonly reason: string };

/**
 * Whether a comparison that is the top of a condition works: registered by the server, and not bound to fail (or, for `in`, to be false)
 * in every run in which neither side is null. `reason` is a clause without a full stop. Elsewhere than at the top only
 * `comparisonFailure` counts.
 */
export function comparison(comparator: Comparator, left: ValueType, right: ValueType): ComparisonVerdict {
  const failure = comparisonFailure(comparator, left, right);
  if (!serverCompares(comparator, left, right)) {
    return { ok: false, refusedBy: "server", reason: failure ?? serverReason(comparator, left, right) };
  }
  return failure === undefined ? { ok: true } : { ok: false, refusedBy: "run-time", reason: failure };
}

/**
 * Why this comparison fails in every run in which neither side is null, wherever it stands; undefined if it can work. Types are taken at
 * their word: a DOUBLE variable that was given an INT still holds the INT, and then does compare with one.
 */
export function comparisonFailure(comparator: Comparator, left: ValueType, right: ValueType): string | undefined {
  if (isUntold(left) || isUntold(right)) return undefined;
  return COMPARATOR_FAMILIES[comparator] === "inclusion" ? inclusionFailure(left, right) : orderFailure(left, right);
}

function orderFailure(left: ValueType, right: ValueType): string | undefined {
  if (left.kind === "null" || right.kind === "null") return undefined;
  const [a, b] = [comparedKind(left), comparedKind(right)];
  if (!COMPARABLE.includes(a)) return `${printType(left)} can be compared with null only`;
  if (!COMPARABLE.includes(b)) return `${printType(right)} can be compared with null only`;
  if (a === b) return undefined;
  const numbers = isPrimitive(left, "int", "double") && isPrimitive(right, "int", "double");
  return `${printType(left)} and ${printType(right)} cannot be compared${numbers ? ": a constant of type double is written 5000.0" : ""}`;
}

function inclusionFailure(left: ValueType, right: ValueType): string | undefined {
  switch (right.kind) {
    case "array":
      return holdsItem(right.element, left) ? undefined : `${printType(right)} never holds ${printType(left)}`;
    case "map":
      return holdsItem(right.key, left) ? undefined : `${printType(right)} never has a key of type ${printType(left)}`;
    case "primitive":
      if (right.name === "str") return left.kind === "null" ? "null is in no text" : undefined;
      return right.name === "json_arr" || right.name === "json_obj" ? undefined : `nothing is in ${printType(right)}`;
    case "empty-array":
    case "empty-map":
      return undefined;
    default:
      return `nothing is in ${printType(right)}`;
  }
}

/** Items are compared as they are; a DOUBLE place may hold an INT, because inputs are not converted. */
function holdsItem(item: ValueType, left: ValueType): boolean {
  if (left.kind === "null" || sameType(unmasked(item), unmasked(left))) return true;
  if (item.kind === "struct" && left.kind === "struct") return item.name === left.name;
  return isPrimitive(item, "int", "double") && isPrimitive(left, "int", "double");
}

function serverReason(comparator: Comparator, left: ValueType, right: ValueType): string {
  switch (COMPARATOR_FAMILIES[comparator]) {
    case "identity":
      return left.kind === "null"
        ? `the server wants null on the right of ${printType(right)}`
        : `the server compares ${printType(left)} with null and exactly its own type only, version and mask included`;
    case "magnitude":
      return `values of type ${printType(right)} have no order`;
    case "inclusion":
      return isContainer(right)
        ? `the server lets only a str be looked for in ${printType(right)}`
        : `the server lets nothing be looked for in ${printType(right)}`;
  }
}

/** Unknown before the run; the server takes a source without output for the same. */
function isUntold(type: ValueType): boolean {
  return type.kind === "unknown" || type.kind === "void";
}

function isOrderedOrNull(type: ValueType): boolean {
  return type.kind === "null" || isPrimitive(type, ...ORDERED);
}

/** What `in` may look into besides a JSON array, which takes everything. */
function isContainer(type: ValueType): boolean {
  return type.kind !== "primitive" ? type.kind !== "null" : type.name === "json_obj";
}

function comparedKind(type: ValueType): string {
  return type.kind === "primitive" ? type.name : type.kind;
}
