import type { CastExpression, Expression } from "../../ast/expressions.js";
import type { Literal } from "../../types/literal.js";
import { invariant } from "../../util/invariant.js";
import { type Argument, type Callee, parseArgument, parseText } from "./arguments.js";
import { CAST_FUNCTIONS, LITERAL_CASTS, unknownFunction } from "../functions.js";
import { isBase64, isTimestamp, isWfRunId } from "../../types/literal-text.js";
import type { Parsing } from "./parsing.js";
import { quoted, type Words } from "../words.js";

/** Reads the call of a function; its `(` stands at the token. */
export function parseCall(parsing: Parsing, callee: Callee): Expression {
  switch (callee.name) {
    case "var":
      return parseVariable(parsing, callee);
    case "timestamp":
      return parseTimestamp(parsing, callee);
    case "cast":
      return parseCast(parsing, callee);
    case "format":
      return parseFormat(parsing, callee);
    default:
      if (CAST_FUNCTIONS.has(callee.name)) return parseCastFunction(parsing, callee);
      return parsing.fail("unknown-function", callee.start, callee.end, unknownFunction(callee.name));
  }
}

function parseVariable(parsing: Parsing, callee: Callee): Expression {
  const open = parsing.lexer.start;
  parsing.lexer.next();
  const { text } = parseText(parsing, "var('any name')");
  parsing.close(")", open);
  return { kind: "variable", span: parsing.spanFrom(callee.start), name: text };
}

function parseTimestamp(parsing: Parsing, callee: Callee): Expression {
  const argument = parseArgument(parsing, callee);
  if (isText(argument.value)) return typedLiteral(parsing, callee, argument);
  return parsing.fail("invalid-expression", argument.start, argument.end, {
    message: `"timestamp" takes a text literal only: nothing can be cast to a timestamp.`,
    help: `Write "timestamp('2026-01-31T08:00:00Z')", or use a variable of type timestamp.`,
  });
}

function parseCastFunction(parsing: Parsing, callee: Callee): Expression {
  const argument = parseArgument(parsing, callee);
  if (LITERAL_CASTS.has(callee.name) && isText(argument.value)) return typedLiteral(parsing, callee, argument);
  return castOf(parsing, callee, { operand: argument.value, typeText: callee.name, typeSpan: parsing.span(callee.start, callee.end) });
}

function parseCast(parsing: Parsing, callee: Callee): Expression {
  const { lexer } = parsing;
  const open = lexer.start;
  lexer.next();
  const operand = parsing.expression();
  if (!lexer.take(",")) {
    if (!lexer.is(")")) parsing.close(")", open);
    lexer.fail("invalid-expression", callee.start, callee.end, {
      message: `"cast" needs a value and a type.`,
      help: `Write "cast(x, 'array<int>')".`,
    });
  }
  const type = parseText(parsing, "cast(x, 'array<int>')");
  parsing.close(")", open);
  return castOf(parsing, callee, { operand, typeText: type.text, typeSpan: type.span });
}

function castOf(parsing: Parsing, callee: Callee, cast: Pick<CastExpression, "operand" | "typeText" | "typeSpan">): Expression {
  if (cast.operand.kind === "cast") {
    return parsing.fail("invalid-expression", callee.start, callee.end, {
      message: "A cast of a cast has no effect: only the outer one would reach the server.",
      help: `Leave one of the two out, or assign the inner one to a variable first.`,
    });
  }
  parsing.rise(parsing.height, callee.start, callee.end);
  return { kind: "cast", span: parsing.spanFrom(callee.start), ...cast };
}

function parseFormat(parsing: Parsing, callee: Callee): Expression {
  const { lexer } = parsing;
  const open = lexer.start;
  lexer.next();
  const template = parseText(parsing, "format('Hi {0}', name)");
  const args: Expression[] = [];
  let height = 0;
  while (lexer.take(",")) {
    args.push(parsing.expression());
    height = Math.max(height, parsing.height);
  }
  parsing.close(")", open);
  parsing.rise(height, callee.start, callee.end);
  return { kind: "format", span: parsing.spanFrom(callee.start), template: template.text, args };
}

function isText(expression: Expression): boolean {
  return expression.kind === "literal" && expression.value.kind === "str";
}

interface TypedLiteral {
  readonly isValid: (text: string) => boolean;
  readonly literal: (text: string) => Literal;
  readonly words: Words;
}

const TYPED_LITERALS: ReadonlyMap<string, TypedLiteral> = new Map([
  [
    "timestamp",
    {
      isValid: isTimestamp,
      literal: (text: string): Literal => ({ kind: "timestamp", text }),
      words: {
        message: "is not a timestamp.",
        help: `Write date, time and zone, as in "2026-01-31T08:00:00Z" or "2026-01-31T08:00:00.5+01:00".`,
      },
    },
  ],
  [
    "bytes",
    {
      isValid: isBase64,
      literal: (base64: string): Literal => ({ kind: "bytes", base64 }),
      words: { message: "is not base64.", help: `Write standard base64 with padding, as in "aGVsbG8=".` },
    },
  ],
  [
    "wf_run_id",
    {
      isValid: isWfRunId,
      literal: (text: string): Literal => ({ kind: "wf_run_id", text }),
      words: {
        message: "is not the id of a WfRun.",
        help: `Write letters, digits and inner hyphens; a child's id follows its parent's after "_".`,
      },
    },
  ],
]);

/** The call that was just read, of a text, as a literal; a text that is none is reported. */
function typedLiteral(parsing: Parsing, callee: Callee, { value, start, end }: Argument): Expression {
  const type = TYPED_LITERALS.get(callee.name);
  const text = value.kind === "literal" && value.value.kind === "str" ? value.value.value : "";
  invariant(type !== undefined, `${callee.name} of a text is a literal`);
  if (type.isValid(text)) return { kind: "literal", span: parsing.spanFrom(callee.start), value: type.literal(text) };
  return parsing.fail("invalid-literal", start, end, { ...type.words, message: `${quoted(text)} ${type.words.message}` });
}
