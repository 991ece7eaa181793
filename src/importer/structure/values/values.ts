import type { Expression, Selector } from "../../../ast/expressions.js";
import type { TargetNode } from "../../../ast/steps.js";
import type { MappingValue, TypedValue, ValueNode } from "../../../ast/values.js";
import type { Assignment, LiteralValue, MapBuilder, Path, PathSelector, StructBuilder } from "../../../graph/assignment.js";
import type { Mutation } from "../../../graph/workflow.js";
import { isDeclarable, printType, sameType, type LhType } from "../../../types/lh-type.js";
import type { Literal } from "../../../types/literal.js";
import { typeOfTarget, typesAbove } from "../../../graph/infer.js";
import { secondsText } from "../../seconds-text.js";
import { expressionOf, literalExpression, literalName, selectorOf } from "./expressions.js";
import { constantOf, typeOfLiteral } from "./literals.js";
import type { Writing } from "./writing.js";

/**
 * What a place expects: a type; nothing (values are as YAML reads them); or it is `untold`, since the definition that would tell it is
 * not there, and only a value that tells its own type is safe.
 */
export type Expected = LhType | "anything" | "untold";

/** The type of a place, as far as its definition is there to tell it. */
export function toldBy(type: LhType | undefined): Expected {
  return type ?? "untold";
}

/** A value where another of the expected type stands. */
export function valueOf(value: Assignment, expected: Expected, writing: Writing): ValueNode {
  if (value.cast === undefined) {
    if (value.kind === "literal") return literalIn(value, expected, writing);
    if (value.kind === "struct") return builderIn(value, expected, writing);
    if (value.kind === "map") return mapIn(value, expected, writing);
  }
  return { kind: "expression", span: writing.at, expression: expressionOf(value, writing) };
}

function literalIn(value: LiteralValue, expected: Expected, writing: Writing): ValueNode {
  const { at } = writing;
  const type = typeof expected === "string" ? undefined : expected;
  const own = typeOfLiteral(value.value);
  noteLoss(value.value, writing);
  // In a value a mapping of a struct is a builder, so a struct literal says that it is one.
  const literal = value.value.kind === "struct";
  const plain = literal ? undefined : constantOf(value.value, type, at);
  const isShaped = plain?.kind === "list" || plain?.kind === "mapping";
  if (plain !== undefined && !(isShaped && expected === "untold")) return plain;
  const written = literalExpression(value, writing);
  if (written?.kind === "literal") return { kind: "expression", span: at, expression: written };
  const constant = own && constantOf(value.value, own, at);
  if (own !== undefined && constant !== undefined) return typed(own, constant, literal, writing);
  writing.cannot(literalName(value.value));
  return plain ?? { kind: "null", span: at };
}

/** Only an empty array or map says what it would hold; of others the items do. */
function noteLoss(literal: Literal, { cannot }: Pick<Writing, "cannot">): void {
  if (literal.kind === "array" && literal.elementType !== undefined && literal.items.length > 0)
    cannot("the element type of an array literal with items");
  if (literal.kind === "map" && literal.types !== undefined && literal.entries.length > 0)
    cannot("the types of a map literal with entries");
}

function typed(type: LhType, value: ValueNode, literal: boolean, { at }: Writing): TypedValue {
  return { kind: "typed", span: at, typeText: printType(type), typeSpan: at, literal, value };
}

function builderIn(value: StructBuilder, expected: Expected, writing: Writing): ValueNode {
  const { at } = writing;
  const entries = value.fields.map((field): MappingValue["entries"][number] => ({
    key: field.name,
    keySpan: at,
    plainKey: false,
    value: valueOf(field.value, toldBy(field.expected), writing),
  }));
  const mapping: ValueNode = { kind: "mapping", span: at, entries };
  const type: LhType = { kind: "struct", name: value.struct.target?.name ?? value.struct.name, version: value.version };
  const isExpected =
    typeof expected !== "string" && expected.kind === "struct" && expected.name === type.name && expected.version === type.version;
  return isExpected ? mapping : typed(type, mapping, false, writing);
}

function mapIn(value: MapBuilder, expected: Expected, writing: Writing): ValueNode {
  const { at, cannot } = writing;
  const type = value.type.type;
  if (type?.kind !== "map") {
    cannot("a map without the types of its entries");
    return { kind: "null", span: at };
  }
  const entries = value.entries.map((entry): MappingValue["entries"][number] => {
    const key = constantOf(entry.key.value, type.key, at);
    if (key?.kind !== "text") cannot("a key of another type than the map's");
    const { text, plain } = key?.kind === "text" ? key : { text: "", plain: false };
    return { key: text, keySpan: at, plainKey: plain, value: valueOf(entry.value, type.value, writing) };
  });
  if (!value.entries.some((entry) => entry.value.kind !== "literal")) cannot("a map of constants that is put together");
  const mapping: ValueNode = { kind: "mapping", span: at, entries };
  return typeof expected !== "string" && sameType(expected, type) ? mapping : typed(type, mapping, false, writing);
}

/** A name that is known at run time only: always an expression, for a text would be the name itself. */
export function computedOf(value: Assignment, writing: Writing): ValueNode {
  return { kind: "expression", span: writing.at, expression: expressionOf(value, writing) };
}

/** A value where a duration is expected: an int of seconds is written as one, such as `90s`. */
export function durationOf(value: Assignment, writing: Writing): ValueNode {
  const literal = value.kind === "literal" && value.cast === undefined ? value.value : undefined;
  if (literal?.kind === "null") return { kind: "null", span: writing.at };
  if (literal?.kind === "int" && literal.value >= 0n && literal.value <= MOST_SECONDS)
    return { kind: "text", span: writing.at, text: secondsText(Number(literal.value)), plain: false };
  return { kind: "expression", span: writing.at, expression: expressionOf(value, writing) };
}

/** More is no duration, for its milliseconds are not exact. */
const MOST_SECONDS = 9_007_199_254_740n;

/** What a mutation changes. */
export function targetOf(mutation: Pick<Mutation, "variable" | "path">, writing: Writing): TargetNode {
  const { at } = writing;
  const { variable, path } = mutation;
  const base: Expression = { kind: "variable", span: at, name: variable.target?.name ?? variable.name };
  if (path === undefined) return { span: at, expression: base };
  if (path.kind === "lh") return { span: at, expression: { kind: "path", span: at, base, selectors: partsSet(mutation, path, writing) } };
  const selectors = selectorsIn(path.text, writing);
  if (selectors === undefined) return { span: at, expression: { kind: "json-path", span: at, base, path: path.text, pathSpan: at } };
  return { span: at, expression: { kind: "path", span: at, base, selectors } };
}

/** The steps to a part that is set: a constant key of a map is written as a key. */
function partsSet(
  mutation: Pick<Mutation, "variable">,
  { selectors }: Extract<Path, { kind: "lh" }>,
  writing: Writing,
): readonly Selector[] {
  if (selectors.length === 0) writing.cannot("a path that leads nowhere");
  const types = typesAbove(mutation, selectors);
  return selectors.map((selector, index) => {
    if (types[index]?.kind !== "map") return selectorOf(selector, writing);
    if (selector.kind !== "dynamic") writing.cannot("the key of a map that is no value");
    return (selector.kind === "dynamic" && keyIn(selector.value, writing)) || selectorOf(selector, writing);
  });
}

/** A constant key as it is written, if it has the short form. */
function keyIn(key: Assignment, { at }: Writing): Selector | undefined {
  if (key.kind !== "literal" || key.cast !== undefined) return undefined;
  if (key.value.kind === "str") return { kind: "key", key: key.value.value, span: at };
  if (key.value.kind !== "int" || key.value.value < 0n || key.value.value > 0x7fff_ffffn) return undefined;
  return { kind: "index", index: Number(key.value.value), span: at };
}

/** The keys and indexes of a JSON path that is nothing else, in the one spelling that a path of the language has for it. */
function selectorsIn(jsonPath: string, { at }: Writing): readonly Selector[] | undefined {
  const parts = [...jsonPath.slice(1).matchAll(JSON_PATH_PART)];
  if (parts.length === 0 || `$${parts.map(([part]) => part).join("")}` !== jsonPath) return undefined;
  return parts.map(([, key, index, quoted]) =>
    index === undefined
      ? { kind: "key", key: key ?? quoted?.replace(/\\(['\\])/g, "$1") ?? "", span: at }
      : { kind: "index", index: Number(index), span: at },
  );
}

/** `.key`, `[0]`, and `['odd key']` for a key that is no word. */
const JSON_PATH_PART = /\.([A-Za-z_][A-Za-z0-9_]*)|\[(0|[1-9][0-9]{0,8})\]|\['(?![A-Za-z_][A-Za-z0-9_]*')((?:[^'\\]|\\['\\])+)'\]/g;

/** What a mutation expects of its value, as lowering does: the variable's type where it is set whole. */
export function expectedBy(mutation: Mutation): Expected {
  const { path, operation, value } = mutation;
  if (path?.kind === "json") return "anything";
  const found = typeOfTarget(mutation);
  const type = isDeclarable(found) ? found : undefined;
  if (operation === "ASSIGN") return toldBy(type);
  const kind = value.kind === "literal" && value.cast === undefined ? value.value.kind : undefined;
  const isSame = (kind === "array" || kind === "map") && type?.kind === kind;
  return operation === "EXTEND" && isSame ? type : "anything";
}

/** The name of a target, for telling two apart. */
export function targetKey({ variable, path }: Mutation): string {
  const name = variable.target?.name ?? variable.name;
  if (path === undefined) return name;
  return `${name} ${path.kind === "json" ? path.text : path.selectors.map(selectorKey).join(" ")}`;
}

/** Computed parts may all be the same one. */
function selectorKey(selector: PathSelector): string {
  if (selector.kind !== "dynamic") return `${selector.kind} ${selector.kind === "key" ? selector.key : selector.index}`;
  const { value } = selector;
  return value.kind === "literal" && value.value.kind === "str" ? `dynamic ${value.value.value}` : "dynamic";
}
