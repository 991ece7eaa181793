import type { MappingValue, TextValue, ValueNode } from "../../../ast/values.js";
import type { InvalidAssignment, LiteralValue } from "../../../graph/assignment.js";
import type { StructDef, StructField } from "../../../graph/definitions.js";
import type { Span } from "../../../source/span.js";
import type { Literal } from "../../../types/literal.js";
import { coreScalar, isInt64 } from "../../../types/literal-text.js";
import { printType, type LhType } from "../../../types/lh-type.js";
import { didYouMean } from "../../../util/did-you-mean.js";
import { quotedList } from "../../../util/text.js";
import { jsonText } from "./json-text.js";
import { invalidValue, reportedValue } from "./problem.js";
import { keyLiteral, scalarLiteral, shapeOf } from "./scalar-literal.js";
import type { Symbols } from "../symbols.js";

/** Where a constant stands. */
export interface ConstantPlace {
  readonly symbols: Symbols;
  /** Empty arrays and maps say what they would hold; not in a `default`, as in the SDK. */
  readonly typedWhenEmpty: boolean;
}

/** A constant of an expected type (undefined: as YAML's core schema reads it), as the wire's literal. */
export function constant(value: ValueNode, declared: LhType | undefined, place: ConstantPlace): LiteralValue | InvalidAssignment {
  // Of a struct that is nowhere, which has been reported, it can't be told what it looks like.
  const expected = declared?.kind === "struct" && !place.symbols.structDefs.has(declared.name) ? undefined : declared;
  switch (value.kind) {
    case "null":
      return isEmptyPlace(value.span) ? reportedValue(value.span) : { kind: "literal", origin: value.span, value: { kind: "null" } };
    case "text":
      return expected === undefined ? untypedScalar(value) : scalarLiteral(value, expected);
    case "list":
      return list(value, expected, place);
    case "mapping":
      return mapping(value, expected, place);
    case "expression":
      return invalidValue(
        value.span,
        "Only a constant can stand here.",
        "The wire has no place for references in it; use a struct, or set a variable first.",
      );
    case "typed":
      return invalidValue(
        value.span,
        'A value with "$type" can\'t stand inside a literal.',
        "Write the value itself; its type is known here.",
      );
    case "invalid":
      return reportedValue(value.span);
  }
}

/** A place with nothing in it, or a `~`: it is read as null, and that has been reported. */
function isEmptyPlace({ file, start, end }: Span): boolean {
  return end - start < 2 && ["", "~"].includes(file.text.slice(start, end));
}

function untypedScalar(value: TextValue): LiteralValue | InvalidAssignment {
  const literal: Literal = value.plain ? coreScalar(value.text) : { kind: "str", value: value.text };
  if (literal.kind === "double" && !Number.isFinite(literal.value))
    return invalidValue(
      value.span,
      `"${value.text}" is not a number that LittleHorse can hold.`,
      "Write it in quotes if the text is meant.",
    );
  if (literal.kind === "int" && !isInt64(literal.value)) {
    return invalidValue(
      value.span,
      `"${value.text}" does not fit into 64 bits.`,
      "Write it in quotes if the text is meant, or as 1e30 if a double is.",
    );
  }
  return { kind: "literal", origin: value.span, value: literal };
}

function list(
  value: Extract<ValueNode, { kind: "list" }>,
  expected: LhType | undefined,
  place: ConstantPlace,
): LiteralValue | InvalidAssignment {
  if (expected === undefined || (expected.kind === "primitive" && expected.name === "json_arr")) return json(value, "json_arr");
  if (expected.kind !== "array") return unexpectedShape(value, "list", expected);
  const items: Literal[] = [];
  for (const item of value.items) {
    const literal = constant(item, expected.element, place);
    if (literal.kind === "invalid") return literal;
    items.push(literal.value);
  }
  const typed = items.length === 0 && place.typedWhenEmpty && !holdsUnpinnedStruct(expected.element);
  return { kind: "literal", origin: value.span, value: { kind: "array", items, ...(typed && { elementType: expected.element }) } };
}

function mapping(value: MappingValue, expected: LhType | undefined, place: ConstantPlace): LiteralValue | InvalidAssignment {
  if (expected === undefined || (expected.kind === "primitive" && expected.name === "json_obj")) return json(value, "json_obj");
  if (expected.kind === "map") return map(value, expected, place);
  if (expected.kind === "struct") return struct(value, expected, place);
  return unexpectedShape(value, "mapping", expected);
}

function map(value: MappingValue, type: Extract<LhType, { kind: "map" }>, place: ConstantPlace): LiteralValue | InvalidAssignment {
  const entries: { key: Literal; value: Literal }[] = [];
  for (const entry of value.entries) {
    const key = keyLiteral(entry, type.key);
    if (key.kind === "invalid") return key;
    const item = constant(entry.value, type.value, place);
    if (item.kind === "invalid") return item;
    entries.push({ key: key.value, value: item.value });
  }
  const typed = entries.length === 0 && place.typedWhenEmpty && !holdsUnpinnedStruct(type);
  return {
    kind: "literal",
    origin: value.span,
    value: { kind: "map", entries, ...(typed && { types: { key: type.key, value: type.value } }) },
  };
}

function struct(value: MappingValue, type: Extract<LhType, { kind: "struct" }>, place: ConstantPlace): LiteralValue | InvalidAssignment {
  const definition = definitionOf(type, place);
  const fields = new Map<string, Literal>();
  for (const entry of value.entries) {
    const field = definition?.fields.find(({ name }) => name === entry.key);
    if (definition !== undefined && field === undefined) return unknownField(entry, definition);
    const literal = constant(entry.value, field?.type.type, place);
    if (literal.kind === "invalid") return literal;
    if (literal.value.kind === "null" && field?.nullable === false) return notNullable(entry, type.name);
    fields.set(entry.key, literal.value);
  }
  const missing = (definition?.fields ?? []).filter((field) => isRequired(field) && !fields.has(field.name));
  if (missing.length > 0) return missingFields(value, type.name, missing);
  return { kind: "literal", origin: value.span, value: { kind: "struct", name: type.name, version: type.version, fields } };
}

/** The definition of a struct type, in its version where the server's are known. */
function definitionOf({ name, version }: Extract<LhType, { kind: "struct" }>, { symbols }: ConstantPlace): StructDef | undefined {
  const newest = symbols.structDefs.get(name);
  return newest?.versions?.[version] ?? newest;
}

function unknownField(entry: MappingValue["entries"][number], definition: StructDef): InvalidAssignment {
  const names = definition.fields.map((field) => field.name);
  return {
    kind: "invalid",
    origin: entry.keySpan,
    problem: {
      code: "unknown-field",
      message: `Struct "${definition.name}" has no field "${entry.key}".`,
      span: entry.keySpan,
      help: didYouMean(entry.key, names) ?? `Its fields are ${names.join(", ")}.`,
    },
  };
}

/** Whether whoever makes the struct must give the field. */
function isRequired(field: StructField): boolean {
  return !field.nullable && field.default === undefined;
}

function missingFields(value: MappingValue, struct: string, missing: readonly StructField[]): InvalidAssignment {
  const [field] = missing;
  const names = quotedList(missing.map(({ name }) => name));
  return {
    kind: "invalid",
    origin: value.span,
    problem: {
      code: "missing-field",
      message: `Struct "${struct}" needs ${missing.length === 1 ? "the field" : "the fields"} ${names}.`,
      span: value.span,
      help: "Give a value; a field is only left out if it is nullable or has a default.",
      ...(field && { related: [{ span: field.span, message: `"${field.name}" is declared here.` }] }),
    },
  };
}

function notNullable(entry: MappingValue["entries"][number], struct: string): InvalidAssignment {
  return invalidValue(
    entry.value.span,
    `Field "${entry.key}" of struct "${struct}" cannot be null.`,
    "Give a value, or declare the field with nullable: true.",
  );
}

function json(value: ValueNode, kind: "json_obj" | "json_arr"): LiteralValue | InvalidAssignment {
  const text = jsonText(value);
  return typeof text === "string" ? { kind: "literal", origin: value.span, value: { kind, json: text } } : text;
}

/** A list or mapping where something else is expected. */
export function unexpectedShape(value: ValueNode, shape: "list" | "mapping", expected: LhType): InvalidAssignment {
  return invalidValue(
    value.span,
    `A value of type "${printType(expected)}" is expected here, and this is a ${shape}.`,
    `Write ${shapeOf(expected)}, or a reference such as $name.`,
  );
}

/** The server pins no version inside a literal's type, and refuses an unpinned one there. */
function holdsUnpinnedStruct(type: LhType): boolean {
  switch (type.kind) {
    case "struct":
      return type.version < 0;
    case "array":
      return holdsUnpinnedStruct(type.element);
    case "map":
      return holdsUnpinnedStruct(type.key) || holdsUnpinnedStruct(type.value);
    default:
      return false;
  }
}
