import type { Expression } from "../ast/expressions.js";
import type { Report } from "../diagnostics/collector.js";
import type { Span } from "../source/span.js";
import type { Stretch } from "./grammar/lexer.js";
import { MAX_NESTING } from "./limits.js";
import { ARITHMETIC, BINDING, type BinaryNode, type BinaryOperator, COMPARISONS, LOGIC } from "./operators.js";
import { Parsing } from "./grammar/parsing.js";
import { parsePostfix } from "./grammar/postfix.js";
import { quoted } from "./words.js";

export interface ExpressionOptions {
  /** Whether `output` is the output of the step that saves: inside a `save` mapping only. */
  readonly ownOutput?: boolean;
}

/**
 * Reads the stretch of the scalar's text as one expression. A mistake is reported exactly once, at the smallest stretch, and makes the
 * whole expression `invalid`. The span of a node covers the parentheses around it. Takes linear time and bounded stack for any text.
 */
export function parseExpression(stretch: Stretch, report: (report: Report) => void, options: ExpressionOptions = {}): Expression {
  return parseNested(stretch, report, options, MAX_NESTING);
}

/** The same for an expression that will stand inside another one: `nesting` is what is left for it. */
export function parseNested(stretch: Stretch, report: (report: Report) => void, options: ExpressionOptions, nesting: number): Expression {
  const parsing = new Parsing(stretch, report, { ownOutput: options.ownOutput === true, nesting, expression: parseAny });
  const { lexer } = parsing;
  if (lexer.is("end") && !lexer.failed) {
    lexer.fail("invalid-expression", stretch.start, stretch.end, {
      message: "The expression is empty.",
      help: `Write a value such as "price", or "price > 100".`,
    });
  }
  const expression = parseAny(parsing);
  if (!lexer.is("end")) parsing.unexpected();
  return lexer.failed ? { kind: "invalid", span: trimmedSpan(stretch, parsing) } : expression;
}

const OPERATORS: ReadonlyMap<string, BinaryOperator> = new Map([
  ...[...Object.values(LOGIC), ...Object.values(COMPARISONS)].map((operator) => [operator.written, operator] as const),
  ...Object.values(ARITHMETIC).flatMap((operator) => ("written" in operator ? [[operator.written, operator] as const] : [])),
  ["not", COMPARISONS.NOT_IN] as const,
]);

function parseAny(parsing: Parsing): Expression {
  return parseBinary(parsing, BINDING.or);
}

/** Reads operands joined by operators that bind at least as tight as `minimum`. */
function parseBinary(parsing: Parsing, minimum: number): Expression {
  const { lexer } = parsing;
  let left = minimum <= BINDING.not && lexer.is("not") ? parseNot(parsing) : parsePostfix(parsing);
  let compared = false;
  for (;;) {
    const operator = OPERATORS.get(lexer.kind);
    if (operator === undefined || operator.binding < minimum) return left;
    if (operator.binding === BINDING.comparison) {
      if (compared) return failChain(parsing);
      compared = true;
    }
    left = parseRight(parsing, left, operator);
  }
}

function parseNot(parsing: Parsing): Expression {
  const { start, end } = parsing.lexer;
  parsing.lexer.next();
  const operand = parsing.deeper(parseNotOperand);
  parsing.rise(parsing.height, start, end);
  return { kind: "not", span: joined(parsing.span(start, end), operand.span), operand };
}

const parseNotOperand = (parsing: Parsing) => parseBinary(parsing, BINDING.not);
const parsePower = (parsing: Parsing) => parseBinary(parsing, BINDING.power);

/** The operator stands at the token; reads it and its right operand. */
function parseRight(parsing: Parsing, left: Expression, operator: BinaryOperator): Expression {
  const { lexer, height } = parsing;
  const { start, end } = lexer;
  lexer.next();
  if (operator === COMPARISONS.NOT_IN && !lexer.take("in")) {
    return parsing.fail("invalid-expression", start, end, {
      message: `"not" stands between two values without "in".`,
      help: `Write "not in", or "!=" to compare.`,
    });
  }
  const right = operator.binding === BINDING.power ? parsing.deeper(parsePower) : parseBinary(parsing, operator.binding + 1);
  parsing.rise(Math.max(height, parsing.height), start, end);
  return combined(operator.node, left, right);
}

function combined(node: BinaryNode, left: Expression, right: Expression): Expression {
  const span = joined(left.span, right.span);
  if (node.kind === "comparison") return { kind: "comparison", span, comparator: node.comparator, left, right };
  if (node.kind === "logic") return { kind: "logic", span, operator: node.operator, left, right };
  return { kind: "arithmetic", span, operator: node.operator, left, right };
}

function joined(first: Span, last: Span): Span {
  return { file: first.file, start: first.start, end: last.end };
}

function failChain(parsing: Parsing): Expression {
  const { start, end } = parsing.lexer;
  return parsing.fail("invalid-expression", start, end, {
    message: `${quoted(parsing.lexer.written())} follows a comparison; comparisons do not chain.`,
    help: `Join two comparisons with "and", as in "1 < x and x < 5".`,
  });
}

function trimmedSpan(stretch: Stretch, parsing: Parsing): Span {
  const inner = stretch.scalar.text.slice(stretch.start, stretch.end);
  const start = stretch.start + (inner.length - inner.trimStart().length);
  return parsing.span(start, Math.max(start, stretch.end - (inner.length - inner.trimEnd().length)));
}
