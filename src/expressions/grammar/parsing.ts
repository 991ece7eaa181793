import type { Expression, InvalidExpression } from "../../ast/expressions.js";
import type { Report } from "../../diagnostics/collector.js";
import type { Span } from "../../source/span.js";
import type { ExpressionCode } from "../codes.js";
import { Lexer, type Stretch } from "./lexer.js";
import { MAX_NESTING, MAX_RECURSION } from "../limits.js";
import { unexpectedWords, type Words } from "../words.js";

const TOO_DEEP: Words = {
  message: `The expression is nested deeper than ${MAX_NESTING} levels.`,
  help: `Put a part of it into a variable with a "set" step, and use that.`,
};

/** How a stretch is to be read. */
interface ParsingOptions {
  /** Whether `output` is the output of the step that saves. */
  readonly ownOutput: boolean;
  /** How deep it may be nested. */
  readonly nesting: number;
  /** The whole grammar: handed in, so that its parts need not import each other in a circle. */
  readonly expression: (parsing: Parsing) => Expression;
}

/** The reading of one expression: its tokens, and how deep it is. */
export class Parsing {
  readonly lexer: Lexer;
  readonly ownOutput: boolean;
  /** The levels of nesting in the expression that was read last. */
  height = 0;

  #recursion = 0;
  readonly #nesting: number;
  readonly #expression: (parsing: Parsing) => Expression;

  constructor(stretch: Stretch, report: (report: Report) => void, options: ParsingOptions) {
    this.lexer = new Lexer(stretch, report);
    this.ownOutput = options.ownOutput;
    this.#nesting = options.nesting;
    this.#expression = options.expression;
  }

  /** A whole expression, one level deeper than where it stands. */
  expression(): Expression {
    return this.deeper(this.#expression);
  }

  /** What `read` reads, one level of recursion deeper; too deep is a mistake at the token before. */
  deeper(read: (parsing: Parsing) => Expression): Expression {
    const { lexer } = this;
    if (this.#recursion >= MAX_RECURSION) return this.fail("limit-expression", lexer.previousStart, lexer.previousEnd, TOO_DEEP);
    this.#recursion += 1;
    const expression = read(this);
    this.#recursion -= 1;
    return expression;
  }

  /** Notes that an operator (at this stretch) stands above parts of this height. */
  rise(height: number, start: number, end: number): void {
    this.height = height + 1;
    if (this.height > this.#nesting) this.lexer.fail("limit-expression", start, end, TOO_DEEP);
  }

  span(start: number, end: number): Span {
    return this.lexer.span(start, end);
  }

  /** The span from the index `start` to the end of the token that was taken last. */
  spanFrom(start: number): Span {
    return this.lexer.span(start, this.lexer.previousEnd);
  }

  /** Reports the mistake, if it is the first. */
  fail(code: ExpressionCode, start: number, end: number, words: Words): InvalidExpression {
    const span = this.span(start, end);
    this.lexer.fail(code, start, end, words);
    return { kind: "invalid", span };
  }

  /** Takes the bracket that closes the one at `open`, or reports that it is missing. */
  close(bracket: ")" | "]", open: number): void {
    const { lexer } = this;
    if (lexer.take(bracket)) return;
    if (!lexer.is("end")) return this.unexpected();
    const message = `"${lexer.slice(open, open + 1)}" is not closed.`;
    lexer.fail("invalid-expression", open, open + 1, { message, help: `Write "${bracket}" where it ends.` });
  }

  /** Reports the token as one that cannot stand after a value. */
  unexpected(): void {
    const { lexer } = this;
    lexer.fail("invalid-expression", lexer.start, lexer.end, unexpectedWords(lexer.written()));
  }
}
