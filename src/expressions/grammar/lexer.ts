import type { Report } from "../../diagnostics/collector.js";
import type { Span } from "../../source/span.js";
import { spanInScalar, type SourceScalar } from "../../source/tree.js";
import type { ExpressionCode } from "../codes.js";
import { BLANK, CHARACTERS, DIGIT, DOLLAR, isWordAt, KEYWORDS, type Keyword, LETTER, nameEnd, QUOTE, SYMBOL } from "../names.js";
import { readString } from "../strings.js";
import { quoted, type Words, wrongSpelling } from "../words.js";

type Symbols = "(" | ")" | "[" | "]" | "," | "." | "+" | "-" | "*" | "/" | "**" | "<" | "<=" | ">" | ">=" | "==" | "!=";
export type TokenKind = "end" | "name" | "int" | "double" | "string" | Keyword | Symbols;

const [EQUALS, EXCLAMATION, PLUS, MINUS, STAR, LESS, GREATER] = [0x3d, 0x21, 0x2b, 0x2d, 0x2a, 0x3c, 0x3e];
const [DOT, BRACE, LOWER_E] = [0x2e, 0x7b, 0x65];

/** The second character of the symbols that have two. */
const PAIR_ENDS: ReadonlyMap<number, number> = new Map([
  [EQUALS, EQUALS],
  [EXCLAMATION, EQUALS],
  [LESS, EQUALS],
  [GREATER, EQUALS],
  [STAR, STAR],
]);

/** A stretch of a scalar's text: indexes of its UTF-16 units. */
export interface Stretch {
  readonly scalar: SourceScalar;
  readonly start: number;
  readonly end: number;
}

const SYMBOLS: ReadonlyMap<string, Symbols> = new Map(
  (["(", ")", "[", "]", ",", ".", "+", "-", "*", "/", "**", "<", "<=", ">", ">=", "==", "!="] as const).map((symbol) => [symbol, symbol]),
);

/**
 * Reads one token after the other. The first mistake, its own or the parser's, is reported and ends the text: from then on the token is
 * `end`, so that nothing that follows from it is said.
 */
export class Lexer {
  /** The current token, and where it stands in the text. */
  kind: TokenKind = "end";
  start: number;
  end: number;
  /** A name without its `$`, or what a string stands for. */
  value = "";
  /** Whether a name was written with a `$`. */
  dollar = false;
  /** Where the token before stood. */
  previousStart: number;
  previousEnd: number;
  failed = false;

  readonly #scalar: SourceScalar;
  readonly #text: string;
  readonly #limit: number;
  readonly #report: (report: Report) => void;

  constructor(stretch: Stretch, report: (report: Report) => void) {
    this.#scalar = stretch.scalar;
    this.#text = stretch.scalar.text;
    this.#limit = stretch.end;
    this.#report = report;
    this.start = this.end = this.previousStart = this.previousEnd = stretch.start;
    this.next();
  }

  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  /** Goes past the token when it is of this kind. */
  take(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.next();
    return true;
  }

  /** The token as it is written. */
  written(): string {
    return this.#text.slice(this.start, this.end);
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  span(start: number, end: number): Span {
    return spanInScalar(this.#scalar, start, end);
  }

  /** Reports a mistake, if it is the first, and ends the text. */
  fail(code: ExpressionCode, start: number, end: number, words: Words): void {
    if (!this.failed) {
      this.failed = true;
      const { message, help, replacement } = words;
      const span = this.span(start, end);
      const fix =
        replacement === undefined
          ? undefined
          : { title: `Write "${replacement}"`, safe: true, edits: [this.#edit(start, end, replacement)] };
      this.#report({ code, span, message, help, ...(fix === undefined ? {} : { fixes: [fix] }) });
    }
    this.kind = "end";
    this.start = this.end = this.#limit;
  }

  next(): void {
    if (this.failed) return;
    const text = this.#text;
    this.previousStart = this.start;
    this.previousEnd = this.end;
    let at = this.end;
    while (at < this.#limit && CHARACTERS[text.charCodeAt(at)] === BLANK) at += 1;
    this.start = at;
    if (at >= this.#limit) {
      this.kind = "end";
      this.end = at;
      return;
    }
    this.#token(CHARACTERS[text.charCodeAt(at)] ?? 0);
  }

  #token(kind: number): void {
    switch (kind) {
      case LETTER:
        return this.#name();
      case DIGIT:
        return this.#number();
      case SYMBOL:
        return this.#symbol();
      case QUOTE:
        return this.#string();
      case DOLLAR:
        return this.#dollar();
      default:
        return this.#stranger();
    }
  }

  #name(): void {
    this.end = nameEnd(this.#text, this.start, this.#limit);
    this.value = this.#text.slice(this.start, this.end);
    this.dollar = false;
    this.kind = this.value.length <= 5 ? (KEYWORDS.get(this.value) ?? "name") : "name";
  }

  #dollar(): void {
    const start = this.start + 1;
    const end = nameEnd(this.#text, start, this.#limit);
    if (end === start) {
      const nested = this.#text.charCodeAt(start) === BRACE && start < this.#limit;
      const message = nested ? `"\${" has no place in an expression.` : `No name follows "$".`;
      const help = nested
        ? `Leave "\${" and "}" out: all of this is one expression.`
        : `Write a name after it, or "var('…')" for a name with other characters.`;
      return this.fail("invalid-expression", this.start, nested ? start + 1 : start, { message, help });
    }
    this.value = this.#text.slice(start, end);
    this.end = end;
    this.dollar = true;
    this.kind = "name";
  }

  #number(): void {
    let at = this.#digits(this.start);
    this.kind = "int";
    if (this.#text.charCodeAt(at) === DOT && this.#isDigit(at + 1)) {
      at = this.#digits(at + 1);
      this.kind = "double";
    }
    if (at < this.#limit && (this.#text.charCodeAt(at) | 0x20) === LOWER_E) {
      const sign = this.#text.charCodeAt(at + 1);
      const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      if (this.#isDigit(exponent)) {
        at = this.#digits(exponent);
        this.kind = "double";
      }
    }
    this.end = at;
    if (!isWordAt(this.#text, at, this.#limit)) return;
    while (isWordAt(this.#text, at, this.#limit)) at += 1;
    const written = this.#text.slice(this.start, at);
    this.fail("invalid-expression", this.start, at, {
      message: `${quoted(written)} is neither a number nor a name.`,
      help: `Numbers are decimal, like "42", "1.5" or "1e3"; a variable whose name starts with a digit is "var('…')", a key "['…']".`,
    });
  }

  #isDigit(at: number): boolean {
    return at < this.#limit && CHARACTERS[this.#text.charCodeAt(at)] === DIGIT;
  }

  #digits(at: number): number {
    let end = at;
    while (this.#isDigit(end)) end += 1;
    return end;
  }

  #symbol(): void {
    const at = this.start;
    if (this.#isMisspelt(at)) return this.#stranger();
    const isPair = at + 1 < this.#limit && PAIR_ENDS.get(this.#text.charCodeAt(at)) === this.#text.charCodeAt(at + 1);
    const symbol = SYMBOLS.get(isPair ? this.#text.slice(at, at + 2) : this.#text.charAt(at));
    if (symbol === undefined) return this.#stranger();
    this.kind = symbol;
    this.end = at + symbol.length;
  }

  /** Whether an operator of another language stands there that begins like one of ours. */
  #isMisspelt(at: number): boolean {
    const next = at + 1 < this.#limit ? this.#text.charCodeAt(at + 1) : 0;
    switch (this.#text.charCodeAt(at)) {
      case EQUALS:
      case EXCLAMATION:
        return next !== EQUALS || (at + 2 < this.#limit && this.#text.charCodeAt(at + 2) === EQUALS);
      case PLUS:
        return next === PLUS || next === EQUALS;
      case MINUS:
        return next === EQUALS;
      case LESS:
        return next === GREATER;
      default:
        return false;
    }
  }

  #string(): void {
    const string = readString(this.#text, this.start, this.#limit);
    if ("words" in string) return this.fail(string.code, string.start, string.end, string.words);
    this.kind = "string";
    this.value = string.value;
    this.end = string.end;
  }

  /** A character that no token starts with. */
  #stranger(): void {
    const at = this.start;
    const wrong = wrongSpelling(this.#text, at);
    if (wrong !== undefined) return this.fail("invalid-expression", at, Math.min(at + wrong.length, this.#limit), wrong.words);
    const character = String.fromCodePoint(this.#text.codePointAt(at) ?? 0);
    this.fail("invalid-expression", at, at + character.length, {
      message: `${quoted(character)} has no meaning in an expression.`,
      help: `A text stands in quotes; a variable with such a name is "var('…')", a key "['…']".`,
    });
  }

  /** A word that replaces a symbol needs blanks around it. */
  #edit(start: number, end: number, replacement: string): { readonly span: Span; readonly text: string } {
    const before = isWordAt(replacement, 0, 1) && start > 0 && isWordAt(this.#text, start - 1, this.#limit) ? " " : "";
    const after = isWordAt(replacement, 0, 1) && isWordAt(this.#text, end, this.#limit) ? " " : "";
    return { span: this.span(start, end), text: before + replacement + after };
  }
}
