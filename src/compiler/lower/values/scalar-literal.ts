import type { MappingValue, TextValue } from "../../../ast/values.js";
import type { InvalidAssignment, LiteralValue } from "../../../graph/assignment.js";
import type { Literal } from "../../../types/literal.js";
import { isBase64, isTimestamp, isWfRunId, parseDouble, parseInt64 } from "../../../types/literal-text.js";
import { printType, type LhType, type Primitive } from "../../../types/lh-type.js";
import { closest } from "../../../util/did-you-mean.js";
import { invalidValue } from "./problem.js";

interface ScalarRule {
  /** The literal that a text means, or undefined when it means none. */
  readonly read: (text: string) => Literal | undefined;
  /** Only plain scalars: a quoted number is a text. */
  readonly plainOnly: boolean;
  /** What is accepted, for the help text. */
  readonly accepts: string;
}

const rules: Readonly<Record<Exclude<Primitive, "json_obj" | "json_arr">, ScalarRule>> = {
  str: { read: (value) => ({ kind: "str", value }), plainOnly: false, accepts: "a text" },
  int: {
    read: (text) => optional(parseInt64(text), (value) => ({ kind: "int", value })),
    plainOnly: true,
    accepts: "a whole number from -9223372036854775808 to 9223372036854775807, in digits",
  },
  double: {
    read: (text) => optional(parseDouble(text), (value) => ({ kind: "double", value })),
    plainOnly: true,
    accepts: "a number, such as 1.5",
  },
  bool: {
    read: (text) => (text === "true" || text === "false" ? { kind: "bool", value: text === "true" } : undefined),
    plainOnly: true,
    accepts: "true or false",
  },
  bytes: { read: (base64) => (isBase64(base64) ? { kind: "bytes", base64 } : undefined), plainOnly: false, accepts: "base64" },
  timestamp: {
    read: (text) => (isTimestamp(text) ? { kind: "timestamp", text } : undefined),
    plainOnly: false,
    accepts: "a moment with its zone, such as 2026-01-31T08:00:00Z",
  },
  wf_run_id: {
    read: (text) => (isWfRunId(text) ? { kind: "wf_run_id", text } : undefined),
    plainOnly: false,
    accepts: 'ids joined with "_", root first',
  },
};

/** What a scalar means where a value of this type is expected. */
export function scalarLiteral(value: TextValue, type: LhType): LiteralValue | InvalidAssignment {
  if (type.kind !== "primitive" || type.name === "json_obj" || type.name === "json_arr") return notAScalar(value, type);
  const rule = rules[type.name];
  const literal = rule.plainOnly && !value.plain ? undefined : rule.read(value.text);
  if (literal !== undefined) return { kind: "literal", origin: value.span, value: literal };
  const shown = value.text.length > 60 ? `${value.text.slice(0, 60)}…` : value.text;
  const quoted = rule.plainOnly && !value.plain && rule.read(value.text) !== undefined;
  const near = type.name === "bool" && !quoted ? closest(value.text, ["true", "false"]) : undefined;
  return invalidValue(
    value.span,
    quoted ? `A quoted "${shown}" is a text, and ${articled(type.name)} is expected here.` : `"${shown}" is not ${articled(type.name)}.`,
    near !== undefined
      ? `Did you mean "${near}"?`
      : quoted
        ? "Write it without quotes."
        : `Write ${rule.accepts}${hintFor(shown, type.name)}`,
  );
}

/** The key of a map: a scalar too. */
export function keyLiteral({ key, keySpan, plainKey }: MappingValue["entries"][number], type: LhType): LiteralValue | InvalidAssignment {
  return scalarLiteral({ kind: "text", span: keySpan, text: key, plain: plainKey }, type);
}

function notAScalar(value: TextValue, type: LhType): InvalidAssignment {
  return invalidValue(
    value.span,
    `A value of type "${printType(type)}" is expected here, and this is a text.`,
    `Write ${shapeOf(type)}, or a reference such as $name.`,
  );
}

/** What a value of a type looks like in a file. */
export function shapeOf(type: LhType): string {
  if (type.kind === "array") return "a list";
  if (type.kind !== "primitive" || type.name === "json_obj") return "a mapping";
  return type.name === "json_arr" ? "a list" : "a single value";
}

function hintFor(text: string, type: Primitive): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(text) && type !== "bool" ? `; a variable is written $${text}.` : ".";
}

function articled(type: Primitive): string {
  return type === "int" ? "an int" : `a ${type}`;
}

function optional<T>(value: T | undefined, make: (value: T) => Literal): Literal | undefined {
  return value === undefined ? undefined : make(value);
}
