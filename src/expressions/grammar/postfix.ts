import type { Expression, Selector } from "../../ast/expressions.js";
import { parseMethod } from "./methods.js";
import { isName } from "../names.js";
import type { Parsing } from "./parsing.js";
import { parsePrimary } from "./primary.js";
import { quoted } from "../words.js";

/** Reads a value with the paths and methods after it. The span of a selector covers its key, index or expression, without quotes. */
export function parsePostfix(parsing: Parsing): Expression {
  const { lexer } = parsing;
  const { start } = lexer;
  let base = parsePrimary(parsing);
  let selectors: Selector[] = [];
  for (;;) {
    const end = lexer.previousEnd;
    if (lexer.is("[")) {
      checkPath(parsing, base);
      selectors.push(parseIndex(parsing));
    } else if (lexer.take(".")) {
      const member = parseMember(parsing);
      if (lexer.is("(")) {
        base = parseMethod(parsing, withPath(base, selectors, parsing.span(start, end)), { ...member, whole: start });
        selectors = [];
      } else {
        checkPath(parsing, base);
        selectors.push({ kind: "key", key: member.name, span: parsing.span(member.start, member.end) });
      }
    } else {
      return selectors.length === 0 ? base : withPath(base, selectors, parsing.span(start, end));
    }
  }
}

/** The base with its path, if there is one; two of the same kind, as in `(a.b).c`, are one. */
function withPath(base: Expression, selectors: readonly Selector[], span: Expression["span"]): Expression {
  if (selectors.length === 0) return base;
  if (base.kind === "path") return { ...base, span, selectors: [...base.selectors, ...selectors] };
  return { kind: "path", span, base, selectors };
}

/** Reports a path on a value that has no place for one on the wire; its `[` is the token, or its key the one before. */
function checkPath(parsing: Parsing, base: Expression): void {
  if (base.kind !== "cast" && base.kind !== "json-path") return;
  const { lexer } = parsing;
  const [start, end] = lexer.is("[") ? [lexer.start, lexer.end] : [lexer.previousStart, lexer.previousEnd];
  const words =
    base.kind === "cast"
      ? { message: "A path cannot follow a cast.", help: `Cast the part, as in "int(order.total)".` }
      : {
          message: "A path cannot follow a jsonPath.",
          help: `Write all of it in the jsonPath, as in "order.jsonPath('$.lines[0].total')".`,
        };
  lexer.fail("invalid-expression", start, end, words);
}

/** Reads the name after a `.`, and reports what is none. */
function parseMember(parsing: Parsing): { readonly name: string; readonly start: number; readonly end: number } {
  const { lexer } = parsing;
  const { start, end } = lexer;
  const name = lexer.written();
  if (isName(name)) {
    lexer.next();
  } else if (lexer.is("end")) {
    const help = `Write a key or a method after it, as in "order.total" or "items.size()".`;
    lexer.fail("invalid-expression", lexer.previousStart, lexer.previousEnd, { message: `No name follows ".".`, help });
  } else {
    const help = lexer.is("int")
      ? `Write "[${name}]" for an index, "['…']" for a key that starts with a digit.`
      : `Write "['…']" for a key that is not a name.`;
    lexer.fail("invalid-expression", start, end, { message: `${quoted(name)} cannot stand after ".".`, help });
  }
  return { name, start, end };
}

/** The `[` stands at the token. */
function parseIndex(parsing: Parsing): Selector {
  const { lexer, height } = parsing;
  const open = lexer.start;
  lexer.next();
  if (lexer.is("]")) {
    const help = `Write an index or a key, as in "[0]" or "['total']".`;
    lexer.fail("invalid-expression", open, lexer.end, { message: "The brackets are empty.", help });
  }
  const { start, end } = lexer;
  const inQuotes = lexer.is("string");
  // In parentheses even a constant is a value that is computed.
  const isComputed = lexer.is("(");
  const value = parsing.expression();
  const level = Math.max(height, parsing.height);
  parsing.height = level;
  parsing.close("]", open);
  if (!isComputed && value.kind === "literal" && value.value.kind === "str") {
    return { kind: "key", key: value.value.value, span: inQuotes ? parsing.span(start + 1, end - 1) : value.span };
  }
  if (!isComputed && value.kind === "literal" && value.value.kind === "int") {
    return { kind: "index", index: checkIndex(parsing, value.value.value, start), span: value.span };
  }
  parsing.rise(level, open, open + 1);
  return { kind: "computed", value, span: value.span };
}

function checkIndex(parsing: Parsing, value: bigint, start: number): number {
  const index = Number(value);
  if (index === (index | 0)) return index;
  const message = `The index ${quoted(String(value))} does not fit 32 bits.`;
  parsing.fail("invalid-literal", start, parsing.lexer.previousStart, { message, help: `The greatest index is 2147483647.` });
  return 0;
}
