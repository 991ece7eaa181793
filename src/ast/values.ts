import type { Span } from "../source/span.js";
import type { Expression } from "./expressions.js";

/**
 * A value as written, before it is known what type its place expects: a scalar keeps its text, and only its place says whether `42` is a
 * number. References (`$price`), expressions (`${ … }`) and text around expressions are already expressions here.
 */
export type ValueNode = TextValue | NullValue | ExpressionValue | ListValue | MappingValue | TypedValue | InvalidValue;

/** A scalar without references. `plain` scalars are judged by their text; others are text. `$$` is already one `$`. */
export interface TextValue {
  readonly kind: "text";
  readonly span: Span;
  readonly text: string;
  readonly plain: boolean;
}

/** Plain `null`. */
export interface NullValue {
  readonly kind: "null";
  readonly span: Span;
}

/** `$price`, `${ price * 2 }`, `Hi ${ name }` (a `format` expression). */
export interface ExpressionValue {
  readonly kind: "expression";
  readonly span: Span;
  readonly expression: Expression;
}

export interface ListValue {
  readonly kind: "list";
  readonly span: Span;
  readonly items: readonly ValueNode[];
}

export interface MappingValue {
  readonly kind: "mapping";
  readonly span: Span;
  readonly entries: readonly { readonly key: string; readonly keySpan: Span; readonly plainKey: boolean; readonly value: ValueNode }[];
}

/** `{ $type: person@2, $value: … }` or, with `literal`, `{ $type: …, $literal: … }`. */
export interface TypedValue {
  readonly kind: "typed";
  readonly span: Span;
  readonly typeText: string;
  readonly typeSpan: Span;
  readonly literal: boolean;
  readonly value: ValueNode;
}

export interface InvalidValue {
  readonly kind: "invalid";
  readonly span: Span;
}
