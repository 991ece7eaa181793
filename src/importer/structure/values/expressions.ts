import type { Expression, LiteralExpression, Selector } from "../../../ast/expressions.js";
import type { Assignment, LiteralValue, NodeOutput, Path, PathSelector } from "../../../graph/assignment.js";
import { typeOf } from "../../../graph/infer.js";
import { printType } from "../../../types/lh-type.js";
import type { Literal } from "../../../types/literal.js";
import { mapDefined } from "../../../util/lists.js";
import { jsonValue } from "./json-values.js";
import { denied } from "./negations.js";
import type { Writing } from "./writing.js";

type Writer<K extends Assignment["kind"]> = (value: Extract<Assignment, { kind: K }>, writing: Writing) => Expression;

const writers: { readonly [K in Assignment["kind"]]: Writer<K> } = {
  variable: (value, writing) => below(writing.variable(value.variable.target?.name ?? value.variable.name), value.path, writing),
  "node-output": (value, writing) => below(outputOf(value, writing), value.path, writing),
  literal: (value, writing) => literalExpression(value, writing) ?? noNotation(value.value, writing),
  operation: ({ operator, left, right }, writing) => {
    const { at } = writing;
    const first = expressionOf(left, writing);
    if (operator === "AND" || operator === "OR")
      return { kind: "logic", span: at, operator, left: first, right: expressionOf(right, writing) };
    const added = operator === "EXTEND" && typeOf(left).kind === "array" ? arrayOperand(right, writing) : undefined;
    return { kind: "arithmetic", span: at, operator, left: first, right: added ?? expressionOf(right, writing) };
  },
  comparison: (value, writing) => {
    const { comparator, left, right, cast } = value;
    const operand = cast === undefined ? denied(value) : undefined;
    if (operand !== undefined) return { kind: "not", span: writing.at, operand: expressionOf(operand, writing) };
    const parts = { left: expressionOf(left, writing), right: expressionOf(right, writing) };
    // A text in front would put the whole into quotes: "not tiers.contains('gold')".
    if (comparator === "NOT_IN" && isText(parts.left) && (right.kind === "variable" || right.kind === "node-output"))
      return { kind: "not", span: writing.at, operand: { kind: "comparison", span: writing.at, comparator: "IN", ...parts } };
    return { kind: "comparison", span: writing.at, comparator, ...parts };
  },
  format: ({ template, args }, writing) => ({
    kind: "format",
    span: writing.at,
    template,
    args: args.map((arg) => expressionOf(arg, writing)),
  }),
  struct: (_, writing) => {
    writing.cannot("a struct inside an expression");
    return nothing(writing);
  },
  map: (_, writing) => {
    writing.cannot("a map inside an expression");
    return nothing(writing);
  },
  size: ({ operand }, writing) => ({ kind: "size", span: writing.at, operand: expressionOf(operand, writing) }),
  invalid: (_, writing) => {
    writing.cannot("a value that could not be read");
    return nothing(writing);
  },
};

function isText(expression: Expression): boolean {
  return expression.kind === "literal" && expression.value.kind === "str";
}

/** A value as an expression. */
export function expressionOf(value: Assignment, writing: Writing): Expression {
  const written = (writers[value.kind] as Writer<Assignment["kind"]>)(value as never, writing);
  const type = value.cast?.type;
  if (type === undefined) return written;
  if (type.masked === true) writing.cannot("a cast to a masked type");
  return { kind: "cast", span: writing.at, operand: written, typeText: printType(type), typeSpan: writing.at };
}

/** The output of a node; of one that is not there, by the name that it would have. */
function outputOf({ source, handle }: NodeOutput, { at, own, handleOf }: Writing): Expression {
  const node = source.kind === "found" ? source.node : undefined;
  if (node !== undefined && node.name === own?.name) return { kind: "own-output", span: at };
  return { kind: "step-output", span: at, handle: node === undefined ? handle : handleOf(node), handleSpan: at };
}

/** What stands where nothing can be said. */
function nothing({ at }: Writing): LiteralExpression {
  return { kind: "literal", span: at, value: { kind: "null" } };
}

/** What a literal is called where it cannot be written. */
export function literalName({ kind }: Literal): string {
  return `${kind === "array" || kind === "int" ? "an" : "a"} ${kind} literal`;
}

function noNotation(literal: Literal, writing: Writing): Expression {
  writing.cannot(`${literalName(literal)} inside an expression`);
  return nothing(writing);
}

/** A literal that has a notation inside expressions. */
export function literalExpression({ value }: LiteralValue, { at }: Pick<Writing, "at">): Expression | undefined {
  switch (value.kind) {
    case "json_obj":
    case "array":
    case "map":
    case "struct":
      return undefined;
    case "double":
      return Number.isFinite(value.value) ? { kind: "literal", span: at, value } : undefined;
    case "json_arr":
      return jsonList(value.json, at);
    default:
      return { kind: "literal", span: at, value };
  }
}

function jsonList(json: string, at: LiteralExpression["span"]): Expression | undefined {
  const value = jsonValue(json, at);
  if (value?.kind !== "list") return undefined;
  const items = mapDefined(value.items, (item): LiteralExpression | undefined => {
    if (item.kind === "null") return { kind: "literal", span: at, value: { kind: "null" } };
    if (item.kind !== "text") return undefined;
    return { kind: "literal", span: at, value: item.plain ? scalarOf(item.text) : { kind: "str", value: item.text } };
  });
  return items.length === value.items.length ? { kind: "list", span: at, items } : undefined;
}

function scalarOf(text: string): Literal {
  if (text === "true" || text === "false") return { kind: "bool", value: text === "true" };
  return /[.eE]/.test(text) ? { kind: "double", value: Number(text) } : { kind: "int", value: BigInt(text) };
}

/** A list that is added to an array is an array of literals. */
function arrayOperand(value: Assignment, { at }: Writing): Expression | undefined {
  if (value.kind !== "literal" || value.value.kind !== "array" || value.cast !== undefined || value.value.elementType !== undefined)
    return undefined;
  const items = mapDefined(value.value.items, (item): LiteralExpression | undefined => {
    const written = literalExpression({ kind: "literal", origin: at, value: item }, { at });
    return written?.kind === "literal" ? written : undefined;
  });
  return items.length === value.value.items.length ? { kind: "list", span: at, items } : undefined;
}

function below(base: Expression, path: Path | undefined, writing: Writing): Expression {
  const { at } = writing;
  if (path === undefined) return base;
  if (path.kind === "json") return { kind: "json-path", span: at, base, path: path.text, pathSpan: at };
  const selectors = path.selectors.map((selector) => selectorOf(selector, writing));
  return selectors.length === 0 ? base : { kind: "path", span: at, base, selectors };
}

/** One step of a path. */
export function selectorOf(selector: PathSelector, writing: Writing): Selector {
  const { at } = writing;
  switch (selector.kind) {
    case "key":
      return { kind: "key", key: selector.key, span: at };
    case "index":
      return { kind: "index", index: selector.index, span: at };
    case "dynamic":
      return { kind: "computed", value: expressionOf(selector.value, writing), span: at };
  }
}
