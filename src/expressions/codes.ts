import type { CodeTable } from "../diagnostics/code.js";

/** What the expression language can report. */
export const EXPRESSION_CODES = {
  "invalid-expression": {
    summary: "The expression cannot be read.",
    why: "Expressions have a small grammar of their own; what is outside it has no counterpart that the server could evaluate.",
  },
  "unknown-function": {
    summary: "An expression calls a function or method that does not exist.",
    why: "The server evaluates a fixed set of operations; there are no others that a call could become.",
  },
  "invalid-literal": {
    summary: "A literal in an expression has no value of its type.",
    why: "Ints have 64 bits, doubles are finite, timestamps need a zone, bytes are base64; anything else would be changed or refused on its way to the server.",
  },
  "limit-expression": {
    summary: "The expression is nested too deep.",
    why: "The server silently drops a request whose messages are nested too deep, so the workflow would never arrive.",
  },
  "invalid-null": {
    summary: "A value is `~` or empty.",
    why: "An empty value is more often forgotten than meant. What is meant is written: `null`.",
  },
  "invalid-reference": {
    summary: "A value starts with `$name` but is not just a reference.",
    why: "It could be an expression or a text; sent as the one when the other was meant, it would be wrong only at run time.",
  },
  "unexpected-reference": {
    summary: "A reference or expression stands where only a constant can.",
    why: "The server stores a constant there, and would take the reference as text.",
  },
} satisfies CodeTable;

export type ExpressionCode = keyof typeof EXPRESSION_CODES;
