import { isAssignable } from "./assignable.js";
import {
  NULL,
  SIMPLE_SCALARS,
  UNKNOWN,
  printType,
  primitive,
  sameType,
  unmasked,
  type LhType,
  type Primitive,
  type ValueType,
} from "./lh-type.js";

export const OPERATORS = [
  "ASSIGN",
  "ADD",
  "SUBTRACT",
  "MULTIPLY",
  "DIVIDE",
  "POW",
  "EXTEND",
  "REMOVE_IF_PRESENT",
  "REMOVE_INDEX",
  "REMOVE_KEY",
  "AND",
  "OR",
] as const;
/** LittleHorse's operators, of mutations and of expressions alike, in its own spelling. */
export type Operator = (typeof OPERATORS)[number];

type Kind = Primitive | "struct" | "array" | "map" | "null" | "empty-array" | "empty-map";
/** What may stand on the right: types by kind, or one that depends on the left side. */
type Right = readonly Kind[] | "anything" | "element" | "element-or-same" | "key" | "assignable";

interface Rule {
  readonly right: Right;
  readonly result: "left" | "right" | "bool";
}
type Rules = Readonly<Partial<Record<Kind, Rule>>>;

const NUMBERS: readonly Kind[] = ["int", "double"];
const SCALARS: readonly Kind[] = SIMPLE_SCALARS;

const left = (right: Right): Rule => ({ right, result: "left" });

const ARITHMETIC: Rules = { int: left(NUMBERS), double: left(NUMBERS) };
const LOGIC: Rule = { right: "anything", result: "bool" };
const ASSIGN: Rule = left("assignable");

/** By operator and kind of the left side, as the server types them; a left side that is not named refuses the operator. */
const RULES: Readonly<Record<Exclude<Operator, "ASSIGN" | "AND" | "OR">, Rules>> = {
  ADD: { ...ARITHMETIC, str: left(SCALARS), json_arr: left("anything") },
  SUBTRACT: ARITHMETIC,
  MULTIPLY: ARITHMETIC,
  DIVIDE: ARITHMETIC,
  POW: { int: { right: NUMBERS, result: "right" }, double: left(NUMBERS) },
  EXTEND: {
    str: left(SCALARS),
    bytes: left(["bytes"]),
    json_arr: left(["json_arr"]),
    array: left("element-or-same"),
    map: left(["map", "empty-map"]),
    "empty-array": left(["null", "empty-array"]),
    "empty-map": left(["map", "empty-map"]),
  },
  REMOVE_IF_PRESENT: {
    str: left(SCALARS),
    json_obj: left(SCALARS),
    json_arr: left(SCALARS),
    array: left("element"),
    "empty-array": left(["null"]),
  },
  REMOVE_INDEX: { str: left(NUMBERS), json_arr: left(NUMBERS), array: left(NUMBERS), "empty-array": left(NUMBERS) },
  REMOVE_KEY: { json_obj: left(SCALARS), map: left("key"), "empty-map": left("anything") },
};

/** What `size()` may be asked of, as the server has it: not of maps, nor of null. */
const SIZED: readonly Kind[] = ["str", "json_arr", "array", "empty-array"];

function ruleOf(operator: Operator, kind: Kind): Rule | undefined {
  if (operator === "ASSIGN") return ASSIGN;
  return operator === "AND" || operator === "OR" ? LOGIC : RULES[operator][kind];
}

/** Undefined where the type cannot be told: unknown, or no value at all, which the server treats alike. */
function kindOf(type: ValueType): Kind | undefined {
  if (type.kind === "unknown" || type.kind === "void") return undefined;
  return type.kind === "primitive" ? type.name : type.kind;
}

/**
 * The type that the server gives `left operator right`; undefined where it refuses. Unknown if either side is, whatever the operator.
 * Never masked at its top. `int + double` is an INT here, though an expression's value is a DOUBLE (an INT in a mutation of an INT).
 */
export function operatorResult(operator: Operator, left: ValueType, right: ValueType): ValueType | undefined {
  const kind = kindOf(left);
  if (kind === undefined || kindOf(right) === undefined) return UNKNOWN;
  const rule = ruleOf(operator, kind);
  if (rule === undefined || !takes(rule.right, left, right)) return undefined;
  if (rule.result === "bool") return primitive("bool");
  return unmasked(rule.result === "left" ? left : right);
}

/** Whether the server takes this mutation of a variable: its result must also be assignable to the variable. */
export function isMutationAccepted(operator: Operator, variable: LhType, right: ValueType): boolean {
  const result = operatorResult(operator, variable, right);
  return result !== undefined && isAssignable(variable, result, "assignment");
}

/** The operators that the server lets stand after a left side of this type; all of them after an unknown one. */
export function operatorsOf(type: ValueType): readonly Operator[] {
  const kind = kindOf(type);
  return kind === undefined ? OPERATORS : OPERATORS.filter((operator) => ruleOf(operator, kind) !== undefined);
}

/** Whether the server lets this operator stand after a left side of this type. */
export function hasOperator(operator: Operator, type: ValueType): boolean {
  const kind = kindOf(type);
  return kind === undefined || ruleOf(operator, kind) !== undefined;
}

/** Whether the server lets `size()` be asked of this type. */
export function hasSize(type: ValueType): boolean {
  const kind = kindOf(type);
  return kind === undefined || SIZED.includes(kind);
}

function takes(allowed: Right, left: ValueType, right: ValueType): boolean {
  switch (allowed) {
    case "anything":
      return true;
    case "element":
      return isElement(left, right);
    case "element-or-same":
      return isElement(left, right) || sameType(unmasked(left), unmasked(right));
    case "key":
      return left.kind === "map" && isAssignable(left.key, right, "assignment");
    case "assignable":
      return takesAssignment(left, right);
    default: {
      const kind = kindOf(right);
      return kind !== undefined && allowed.includes(kind);
    }
  }
}

/** The operand's own mask does not count, the element's does: masked elements equal nothing. */
function isElement(left: ValueType, right: ValueType): boolean {
  return left.kind === "array" && sameType(left.element, unmasked(right));
}

function takesAssignment(left: ValueType, right: ValueType): boolean {
  switch (left.kind) {
    case "null":
    case "unknown":
    case "void":
      return true;
    case "empty-array":
    case "empty-map":
      return right.kind === left.kind || right.kind === NULL.kind;
    default:
      return isAssignable(left, right, "assignment");
  }
}

/** Operators that the server registers for these left sides although it cannot carry them out. */
const NEVER_WORKS: Readonly<Partial<Record<Operator, readonly Kind[]>>> = {
  REMOVE_IF_PRESENT: ["str", "json_obj"],
  REMOVE_INDEX: ["str"],
};
const TRUTHS: readonly Kind[] = ["bool", "str"];

/**
 * Why an operation that the server registers fails in every run, as a sentence without its full stop; undefined where it can work.
 * `and` / `or` need bools, or texts that read as one; the right side counts only if the left has not decided, so null may stand there.
 */
export function operationFailure(operator: Operator, left: ValueType, right: ValueType): string | undefined {
  const [leftKind, rightKind] = [kindOf(left), kindOf(right)];
  if (operator === "AND" || operator === "OR") {
    if (leftKind !== undefined && !TRUTHS.includes(leftKind)) return `${printType(left)} is neither true nor false`;
    if (rightKind !== undefined && rightKind !== "null" && !TRUTHS.includes(rightKind))
      return `${printType(right)} is neither true nor false`;
    return undefined;
  }
  const fails = leftKind !== undefined && (NEVER_WORKS[operator] ?? []).includes(leftKind);
  return fails ? `LittleHorse registers ${operator} on ${printType(left)} but cannot carry it out` : undefined;
}
