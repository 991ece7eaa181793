import type { Span } from "../source/span.js";
import type { Literal } from "../types/literal.js";

/**
 * The nodes of the expression language, as written. Every node knows its own stretch of the file, so that a finding can point at the
 * smallest part. Operators are in LittleHorse's spelling.
 */
export type Expression =
  | VariableExpression
  | StepOutputExpression
  | ThreadHandleExpression
  | OwnOutputExpression
  | LiteralExpression
  | ListExpression
  | PathExpression
  | JsonPathExpression
  | ArithmeticExpression
  | ComparisonExpression
  | LogicExpression
  | NotExpression
  | SizeExpression
  | CastExpression
  | FormatExpression
  | InvalidExpression;

export type ExpressionKind = Expression["kind"];

/** `price`, `$price`, `var('any name')`, `INPUT`. */
export interface VariableExpression {
  readonly kind: "variable";
  readonly span: Span;
  readonly name: string;
}

/** `steps.fetch`, `steps['fetch']`; `handle` is the step's id or human part. */
export interface StepOutputExpression {
  readonly kind: "step-output";
  readonly span: Span;
  readonly handle: string;
  readonly handleSpan: Span;
}

/** `threads.kid`: the number of a spawned thread. */
export interface ThreadHandleExpression {
  readonly kind: "thread-handle";
  readonly span: Span;
  readonly handle: string;
  readonly handleSpan: Span;
}

/** `output`, inside a `save` mapping only: the output of the step that saves. */
export interface OwnOutputExpression {
  readonly kind: "own-output";
  readonly span: Span;
}

/** Numbers, strings, true, false, null, and `timestamp('…')`, `bytes('…')`, `wf_run_id('…')` of a string literal. */
export interface LiteralExpression {
  readonly kind: "literal";
  readonly span: Span;
  readonly value: Literal;
}

/** `[1, 2]`: literals only. */
export interface ListExpression {
  readonly kind: "list";
  readonly span: Span;
  readonly items: readonly LiteralExpression[];
}

/** One step of a path: `.key`, `['key']`, `[0]`, or `[expression]`, which needs target 1.3. */
export type Selector =
  | { readonly kind: "key"; readonly key: string; readonly span: Span }
  | { readonly kind: "index"; readonly index: number; readonly span: Span }
  | { readonly kind: "computed"; readonly value: Expression; readonly span: Span };

export interface PathExpression {
  readonly kind: "path";
  readonly span: Span;
  readonly base: Expression;
  readonly selectors: readonly Selector[];
}

/** `.jsonPath('$.a[0]')`. */
export interface JsonPathExpression {
  readonly kind: "json-path";
  readonly span: Span;
  readonly base: Expression;
  readonly path: string;
  readonly pathSpan: Span;
}

export type ArithmeticOperator =
  | "ADD"
  | "SUBTRACT"
  | "MULTIPLY"
  | "DIVIDE"
  | "POW"
  | "EXTEND"
  | "REMOVE_IF_PRESENT"
  | "REMOVE_INDEX"
  | "REMOVE_KEY";

/** `a + b` and the methods `.extend(x)`, `.remove(x)`, `.remove-at(i)`, `.remove-key(k)`. */
export interface ArithmeticExpression {
  readonly kind: "arithmetic";
  readonly span: Span;
  readonly operator: ArithmeticOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type Comparator = "LESS_THAN" | "LESS_THAN_EQ" | "GREATER_THAN" | "GREATER_THAN_EQ" | "EQUALS" | "NOT_EQUALS" | "IN" | "NOT_IN";

/** `a < b`, `a in b`; `b.contains(a)` is `a in b`, with the element as `left`. */
export interface ComparisonExpression {
  readonly kind: "comparison";
  readonly span: Span;
  readonly comparator: Comparator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface LogicExpression {
  readonly kind: "logic";
  readonly span: Span;
  readonly operator: "AND" | "OR";
  readonly left: Expression;
  readonly right: Expression;
}

export interface NotExpression {
  readonly kind: "not";
  readonly span: Span;
  readonly operand: Expression;
}

/** `x.size()`. */
export interface SizeExpression {
  readonly kind: "size";
  readonly span: Span;
  readonly operand: Expression;
}

/** `int(x)`, `cast(x, 'array<int>')`; `typeText` is judged where struct names are known. */
export interface CastExpression {
  readonly kind: "cast";
  readonly span: Span;
  readonly operand: Expression;
  readonly typeText: string;
  readonly typeSpan: Span;
}

/** `format('Hi {0}', x)`; also what text around `${ … }` becomes. The template is in MessageFormat's notation. */
export interface FormatExpression {
  readonly kind: "format";
  readonly span: Span;
  readonly template: string;
  readonly args: readonly Expression[];
}

/** What could not be read; it was reported once, and nothing after it says more. */
export interface InvalidExpression {
  readonly kind: "invalid";
  readonly span: Span;
}
