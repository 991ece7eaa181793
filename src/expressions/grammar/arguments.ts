import type { Expression } from "../../ast/expressions.js";
import type { Span } from "../../source/span.js";
import type { Parsing } from "./parsing.js";
import { quoted } from "../words.js";

/** The name of a function or method that is called, and where it stands. */
export interface Callee {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** An argument, and the stretch of the text that it is written in. */
export interface Argument {
  readonly value: Expression;
  readonly start: number;
  readonly end: number;
}

/** Reads `(expression)`: the one argument of a call. */
export function parseArgument(parsing: Parsing, callee: Callee): Argument {
  const { lexer } = parsing;
  const open = lexer.start;
  lexer.next();
  if (lexer.is(")")) {
    const message = `${quoted(callee.name)} needs an argument.`;
    lexer.fail("invalid-expression", callee.start, callee.end, { message, help: `Write a value between the parentheses.` });
  }
  const { start } = lexer;
  const value = parsing.expression();
  const end = lexer.previousEnd;
  if (lexer.is(",")) {
    const message = `${quoted(callee.name)} takes one argument.`;
    lexer.fail("invalid-expression", lexer.start, lexer.end, { message, help: `Leave out what follows it.` });
  }
  parsing.close(")", open);
  return { value, start, end };
}

/** Reads an argument that must be a text literal. The span is that of the text, without its quotes. */
export function parseText(parsing: Parsing, example: string): { readonly text: string; readonly span: Span } {
  const { lexer } = parsing;
  const { start, end, value } = lexer;
  if (lexer.take("string")) return { text: value, span: parsing.span(start + 1, end - 1) };
  const missing = lexer.is("end") || lexer.is(")");
  const [from, to] = lexer.is("end") ? [lexer.previousStart, lexer.previousEnd] : [start, end];
  const message = missing
    ? `A text is missing ${lexer.is("end") ? "after" : "before"} ${quoted(lexer.slice(from, to))}.`
    : `${quoted(lexer.written())} stands where a text in quotes must.`;
  lexer.fail("invalid-expression", from, to, { message, help: `Write it like "${example}".` });
  return { text: "", span: parsing.span(start, start) };
}
