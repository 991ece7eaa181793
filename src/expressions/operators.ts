import type { ArithmeticOperator, Comparator, LogicExpression } from "../ast/expressions.js";

/** How tight each level of the grammar binds; a higher number binds tighter. */
export const BINDING = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, power: 7, postfix: 8 } as const;

/** What a binary operator makes of its two operands. */
export type BinaryNode =
  | { readonly kind: "logic"; readonly operator: LogicExpression["operator"] }
  | { readonly kind: "comparison"; readonly comparator: Comparator }
  | { readonly kind: "arithmetic"; readonly operator: ArithmeticOperator };

export interface BinaryOperator {
  /** As it is written. */
  readonly written: string;
  readonly binding: number;
  readonly node: BinaryNode;
}

const logic = (operator: LogicExpression["operator"], written: "or" | "and"): BinaryOperator => ({
  written,
  binding: BINDING[written],
  node: { kind: "logic", operator },
});

const comparison = (comparator: Comparator, written: string): BinaryOperator => ({
  written,
  binding: BINDING.comparison,
  node: { kind: "comparison", comparator },
});

const arithmetic = (operator: ArithmeticOperator, written: string, binding: number): BinaryOperator => ({
  written,
  binding,
  node: { kind: "arithmetic", operator },
});

export const LOGIC = { OR: logic("OR", "or"), AND: logic("AND", "and") } as const;

export const COMPARISONS = {
  LESS_THAN: comparison("LESS_THAN", "<"),
  LESS_THAN_EQ: comparison("LESS_THAN_EQ", "<="),
  GREATER_THAN: comparison("GREATER_THAN", ">"),
  GREATER_THAN_EQ: comparison("GREATER_THAN_EQ", ">="),
  EQUALS: comparison("EQUALS", "=="),
  NOT_EQUALS: comparison("NOT_EQUALS", "!="),
  IN: comparison("IN", "in"),
  NOT_IN: comparison("NOT_IN", "not in"),
} as const satisfies Record<Comparator, BinaryOperator>;

/** An arithmetic operator is an infix operator or a method of its left operand. */
export const ARITHMETIC = {
  ADD: arithmetic("ADD", "+", BINDING.sum),
  SUBTRACT: arithmetic("SUBTRACT", "-", BINDING.sum),
  MULTIPLY: arithmetic("MULTIPLY", "*", BINDING.product),
  DIVIDE: arithmetic("DIVIDE", "/", BINDING.product),
  POW: arithmetic("POW", "**", BINDING.power),
  EXTEND: { method: "extend" },
  REMOVE_IF_PRESENT: { method: "remove" },
  REMOVE_INDEX: { method: "remove-at" },
  REMOVE_KEY: { method: "remove-key" },
} as const satisfies Record<ArithmeticOperator, BinaryOperator | { readonly method: string }>;
