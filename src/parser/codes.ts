import type { CodeTable } from "../diagnostics/code.js";

/** What building the AST can report: what neither the syntax nor the shape of a document could say. */
export const PARSER_CODES = {
  "fractional-seconds": {
    summary: "A duration has a fraction of a second where LittleHorse counts whole seconds.",
    why: "The wire holds an integer there; the rest of the second would be cut off without a word.",
  },
  "invalid-typed-literal": {
    summary: "A mapping with `$type` has other keys than `$value` or `$literal`, or none of them.",
    why: "A typed literal is exactly two keys: the type, and the value that is written in it.",
  },
  "unevaluated-text": {
    summary: "A text that nobody evaluates has a `${` in it.",
    why: "The wire has room for plain text only in a message or a description, so people will read the braces.",
    severity: "warning",
  },
} as const satisfies CodeTable;

/** A code of the builders of the AST. */
export type ParserCode = keyof typeof PARSER_CODES;
