import type { Expression, LiteralExpression } from "../../ast/expressions.js";
import type { Literal } from "../../types/literal.js";
import { parseCall } from "./calls.js";
import type { TokenKind } from "./lexer.js";
import { parseInt64 } from "../../types/literal-text.js";
import type { Parsing } from "./parsing.js";
import { quoted } from "../words.js";

/** Reads a literal, a name, a call, a list or an expression in parentheses. */
export function parsePrimary(parsing: Parsing): Expression {
  const { lexer } = parsing;
  const { kind, start } = lexer;
  parsing.height = 0;
  switch (kind) {
    case "name":
      return parseName(parsing);
    case "string":
      return literal(parsing, start, { kind: "str", value: lexer.value });
    case "int":
    case "double":
      return parseNumber(parsing, kind, start);
    case "true":
    case "false":
      return literal(parsing, start, { kind: "bool", value: kind === "true" });
    case "null":
      return literal(parsing, start, { kind: "null" });
    case "(":
      return parseParentheses(parsing);
    case "[":
      return parseList(parsing);
    case "-":
      return parseMinus(parsing);
    default:
      return failMissing(parsing);
  }
}

/** The literal whose last token is the current one. */
function literal(parsing: Parsing, start: number, value: Literal): LiteralExpression {
  const { lexer } = parsing;
  const span = parsing.span(start, lexer.end);
  lexer.next();
  return { kind: "literal", span, value };
}

/** The number stands at the token, a `-` that belongs to it perhaps before it, at `start`. */
function parseNumber(parsing: Parsing, kind: TokenKind, start: number): Expression {
  const { lexer } = parsing;
  const { end } = lexer;
  const written = lexer.slice(start, end);
  if (kind === "double") {
    const value = Number(written);
    if (Number.isFinite(value)) return literal(parsing, start, { kind: "double", value });
    return parsing.fail("invalid-literal", start, end, {
      message: `${quoted(written)} is beyond a double.`,
      help: `The greatest double is about 1.8e308.`,
    });
  }
  const value = parseInt64(written);
  if (value !== undefined) return literal(parsing, start, { kind: "int", value });
  const help = `Ints go from -9223372036854775808 to 9223372036854775807; with ".0" at its end it is a double.`;
  return parsing.fail("invalid-literal", start, end, { message: `${quoted(written)} does not fit the 64 bits of an int.`, help });
}

function parseMinus(parsing: Parsing): Expression {
  const { lexer } = parsing;
  const { start, end } = lexer;
  lexer.next();
  if (lexer.start === end && lexer.is("int")) return parseNumber(parsing, "int", start);
  if (lexer.start === end && lexer.is("double")) return parseNumber(parsing, "double", start);
  return parsing.fail("invalid-expression", start, end, {
    message: `A value is missing before "-".`,
    help: `Write "0 - x" for the negative of a value; a negative number has no blank, as in "-5".`,
  });
}

/** The span of what stands in parentheses covers them. */
function parseParentheses(parsing: Parsing): Expression {
  const { lexer } = parsing;
  const open = lexer.start;
  lexer.next();
  const inner = parsing.expression();
  parsing.close(")", open);
  return { ...inner, span: parsing.spanFrom(open) };
}

function parseList(parsing: Parsing): Expression {
  const { lexer } = parsing;
  const open = lexer.start;
  const items: LiteralExpression[] = [];
  lexer.next();
  if (!lexer.is("]")) {
    do {
      const { start } = lexer;
      const item = parsing.expression();
      if (item.kind === "literal") items.push(item);
      else {
        parsing.fail("invalid-expression", start, lexer.previousEnd, {
          message: `A list in an expression holds literals only, not ${quoted(lexer.slice(start, lexer.previousEnd))}.`,
          help: `Use a variable that holds the list, or add to one with ".extend(x)".`,
        });
      }
    } while (lexer.take(","));
  }
  parsing.close("]", open);
  parsing.height = 0;
  return { kind: "list", span: parsing.spanFrom(open), items };
}

function parseName(parsing: Parsing): Expression {
  const { lexer } = parsing;
  const { value: name, start, end, dollar } = lexer;
  lexer.next();
  if (lexer.is("(")) {
    if (!dollar) return parseCall(parsing, { name, start, end });
    const help = `Functions have no "$", as in "int(x)".`;
    return parsing.fail("invalid-expression", start, end, { message: `${quoted(`$${name}`)} is a variable and cannot be called.`, help });
  }
  if (name === "steps" || name === "threads") return parseHandle(parsing, name, start);
  const span = parsing.span(start, end);
  return name === "output" && parsing.ownOutput ? { kind: "own-output", span } : { kind: "variable", span, name };
}

/** `.handle` or `['handle']` after `steps` or `threads`. The span of the handle has no quotes. */
function parseHandle(parsing: Parsing, root: "steps" | "threads", start: number): Expression {
  const { lexer } = parsing;
  const rootEnd = lexer.previousEnd;
  const open = lexer.start;
  const bracket = lexer.is("[");
  if (bracket || lexer.is(".")) {
    lexer.next();
    const handle = bracket ? lexer.value : lexer.written();
    const quotes = bracket ? 1 : 0;
    const handleSpan = parsing.span(lexer.start + quotes, lexer.end - quotes);
    if (bracket ? lexer.is("string") : /^[A-Za-z_]/.test(handle)) {
      lexer.next();
      if (bracket) parsing.close("]", open);
      return { kind: root === "steps" ? "step-output" : "thread-handle", span: parsing.spanFrom(start), handle, handleSpan };
    }
  }
  const example = root === "steps" ? `steps['1-fetch-TASK']` : `threads['1-kid']`;
  const help = `Write "${root}.<name>", or "${example}" for a name that starts with a digit; a variable of this name is "var('${root}')".`;
  return parsing.fail("invalid-expression", start, rootEnd, { message: `"${root}" stands without a name after it.`, help });
}

/** A value must stand here and does not. */
function failMissing(parsing: Parsing): Expression {
  const { lexer } = parsing;
  const { start, end } = lexer;
  const written = lexer.written();
  if (lexer.is("end")) {
    const last = lexer.slice(lexer.previousStart, lexer.previousEnd);
    const message = `A value is missing after ${quoted(last)}.`;
    return parsing.fail("invalid-expression", lexer.previousStart, lexer.previousEnd, {
      message,
      help: "Write a value after it, or leave it out.",
    });
  }
  const words = lexer.is("not")
    ? { message: `"not" cannot stand after an operator.`, help: `Put it in parentheses, as in "(not x)".` }
    : {
        message: `A value is missing before ${quoted(written)}.`,
        help: lexer.is(".") ? `Write a digit before it, as in "0.5".` : "Write a value before it, or leave it out.",
      };
  return parsing.fail("invalid-expression", start, end, words);
}
