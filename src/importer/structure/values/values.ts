import type { Expression, Selector } from "../../../ast/expressions.js";
import type { TargetNode } from "../../../ast/steps.js";
import type { MappingValue, TypedValue, ValueNode } from "../../../ast/values.js";
import type { Assignment, LiteralValue, StructBuilder } from "../../../graph/assignment.js";
import type { Mutation } from "../../../graph/workflow.js";
import { printType, type LhType } from "../../../types/lh-type.js";
import type { Literal } from "../../../types/literal.js";
import { secondsText } from "../../seconds-text.js";
import { expressionOf, literalExpression, literalName } from "./expressions.js";
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
export function targetOf({ variable, jsonPath }: Mutation, writing: Writing): TargetNode {
  const { at } = writing;
  const base: Expression = { kind: "variable", span: at, name: variable.target?.name ?? variable.name };
  if (jsonPath === undefined) return { span: at, expression: base };
  const selectors = selectorsOf(jsonPath, writing);
  if (selectors === undefined) return { span: at, expression: { kind: "json-path", span: at, base, path: jsonPath, pathSpan: at } };
  return { span: at, expression: { kind: "path", span: at, base, selectors } };
}

/** The keys and indexes of a JSON path that is nothing else, in the one spelling that a path of the language has for it. */
function selectorsOf(jsonPath: string, { at }: Writing): readonly Selector[] | undefined {
  if (!/^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9][0-9]{0,8})\])+$/.test(jsonPath)) return undefined;
  return [...jsonPath.matchAll(/\.([A-Za-z_][A-Za-z0-9_]*)|\[([0-9]+)\]/g)].map(([, key, index]) =>
    key === undefined ? { kind: "index", index: Number(index), span: at } : { kind: "key", key, span: at },
  );
}

/** What a mutation expects of its value, as lowering does: the variable's type where it is set whole. */
export function expectedBy({ variable, jsonPath, operation, value }: Mutation): Expected {
  const type = variable.target?.type.type;
  if (jsonPath !== undefined) return "anything";
  if (operation === "ASSIGN") return toldBy(type);
  const kind = value.kind === "literal" && value.cast === undefined ? value.value.kind : undefined;
  const isSame = (kind === "array" || kind === "map") && type?.kind === kind;
  return operation === "EXTEND" && isSame ? type : "anything";
}

/** The name of a target, for telling two apart. */
export function targetKey({ variable, jsonPath }: Mutation): string {
  return `${variable.target?.name ?? variable.name} ${jsonPath ?? ""}`;
}
