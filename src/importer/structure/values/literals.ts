import type { MappingValue, ValueNode } from "../../../ast/values.js";
import type { Span } from "../../../source/span.js";
import { coreScalar } from "../../../types/literal-text.js";
import { isPrimitive, primitive, type LhType, type Primitive } from "../../../types/lh-type.js";
import type { Literal } from "../../../types/literal.js";
import { mapDefined } from "../../../util/lists.js";
import { jsonValue } from "./json-values.js";

type JsonLiteral = Extract<Literal, { kind: "json_obj" | "json_arr" }>;

type Constant<K extends Literal["kind"]> = (
  literal: Extract<Literal, { kind: K }>,
  expected: LhType | undefined,
  at: Span,
) => ValueNode | undefined;

function plainText(
  { kind, value }: { readonly kind: "int" | "bool"; readonly value: bigint | boolean },
  expected: LhType | undefined,
  at: Span,
): ValueNode | undefined {
  return isExpected(expected, kind, true) ? { kind: "text", span: at, text: String(value), plain: true } : undefined;
}

function idText(
  { kind, text }: { readonly kind: "timestamp" | "wf_run_id"; readonly text: string },
  expected: LhType | undefined,
  at: Span,
): ValueNode | undefined {
  return isExpected(expected, kind, false) ? { kind: "text", span: at, text, plain: false } : undefined;
}

function json(literal: JsonLiteral, expected: LhType | undefined, at: Span): ValueNode | undefined {
  return isExpected(expected, literal.kind, true) ? jsonOf(literal, at) : undefined;
}

const constants: { readonly [K in Literal["kind"]]: Constant<K> } = {
  null: (_, __, at) => ({ kind: "null", span: at }),
  str: ({ value }, expected, at) => (isExpected(expected, "str", true) ? { kind: "text", span: at, text: value, plain: false } : undefined),
  int: plainText,
  bool: plainText,
  double: ({ value }, expected, at) =>
    isExpected(expected, "double", true) && Number.isFinite(value)
      ? { kind: "text", span: at, text: doubleText(value), plain: true }
      : undefined,
  bytes: ({ base64 }, expected, at) =>
    isExpected(expected, "bytes", false) ? { kind: "text", span: at, text: base64, plain: false } : undefined,
  timestamp: idText,
  wf_run_id: idText,
  json_obj: json,
  json_arr: json,
  array: ({ items }, expected, at) => (expected?.kind === "array" ? listOf(items, expected.element, at) : undefined),
  map: (literal, expected, at) => (expected?.kind === "map" ? mapOf(literal, expected, at) : undefined),
  struct: (literal, expected, at) =>
    expected?.kind === "struct" && expected.name === literal.name && expected.version === literal.version
      ? structOf(literal, at)
      : undefined,
};

/**
 * A literal where a value of the expected type stands (undefined: as YAML reads it), in such a way that reading it gives the literal
 * again; undefined where there is no such way.
 */
export function constantOf(literal: Literal, expected: LhType | undefined, at: Span): ValueNode | undefined {
  return (constants[literal.kind] as Constant<Literal["kind"]>)(literal, expected, at);
}

function isExpected(expected: LhType | undefined, name: Primitive, whenUntold: boolean): boolean {
  return expected === undefined ? whenUntold : isPrimitive(expected, name);
}

/** A double keeps a point or an exponent, so that it is no int where nobody expects a double. */
function doubleText(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function jsonOf(literal: JsonLiteral, at: Span): ValueNode | undefined {
  const value = jsonValue(literal.json, at);
  return value?.kind === (literal.kind === "json_obj" ? "mapping" : "list") ? value : undefined;
}

function listOf(items: readonly Literal[], element: LhType, at: Span): ValueNode | undefined {
  const values = mapDefined(items, (item) => constantOf(item, element, at));
  return values.length === items.length ? { kind: "list", span: at, items: values } : undefined;
}

function mapOf({ entries }: Extract<Literal, { kind: "map" }>, type: Extract<LhType, { kind: "map" }>, at: Span): ValueNode | undefined {
  const written = mapDefined(entries, ({ key, value }): MappingValue["entries"][number] | undefined => {
    const name = constantOf(key, type.key, at);
    const one = constantOf(value, type.value, at);
    if (name?.kind !== "text" || one === undefined || !isKey(name)) return undefined;
    return { key: name.text, keySpan: at, plainKey: name.plain, value: one };
  });
  const isWhole = written.length === entries.length && new Set(written.map(({ key }) => key)).size === entries.length;
  return isWhole ? { kind: "mapping", span: at, entries: written } : undefined;
}

/** A key that is a text is judged as one: quotes are put around it where needed. `$type` means something else. */
function isKey({ text, plain }: Extract<ValueNode, { kind: "text" }>): boolean {
  return text !== "$type" && text !== "" && (!plain || coreScalar(text).kind !== "str");
}

/** A struct literal: the types of its fields are not asked, for what they are is in the values. */
function structOf({ fields }: Extract<Literal, { kind: "struct" }>, at: Span): ValueNode | undefined {
  const entries = mapDefined(fields, ([key, value]): MappingValue["entries"][number] | undefined => {
    const one = constantOf(value, typeOfLiteral(value), at);
    return one && { key, keySpan: at, plainKey: false, value: one };
  });
  return entries.length === fields.size ? { kind: "mapping", span: at, entries } : undefined;
}

/** The type that a literal says it has; undefined where it says none, as null and an empty array do. */
export function typeOfLiteral(literal: Literal): LhType | undefined {
  switch (literal.kind) {
    case "null":
      return undefined;
    case "array": {
      const element = literal.elementType ?? mapDefined(literal.items, typeOfLiteral)[0];
      return element && { kind: "array", element };
    }
    case "map": {
      const key = literal.types?.key ?? mapDefined(literal.entries, (entry) => typeOfLiteral(entry.key))[0];
      const value = literal.types?.value ?? mapDefined(literal.entries, (entry) => typeOfLiteral(entry.value))[0];
      return key && value && { kind: "map", key, value };
    }
    case "struct":
      return { kind: "struct", name: literal.name, version: literal.version };
    default:
      return primitive(literal.kind);
  }
}
