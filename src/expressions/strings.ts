import type { ExpressionCode } from "./codes.js";
import { quoted, type Words } from "./words.js";

interface StringToken {
  readonly value: string;
  readonly end: number;
}

interface StringMistake {
  readonly code: ExpressionCode;
  readonly start: number;
  readonly end: number;
  readonly words: Words;
}

const BACKSLASH = 0x5c;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["'", "'"],
  [`"`, `"`],
  ["n", "\n"],
  ["t", "\t"],
]);

/** Reads the string whose opening quote stands at `start`: what it stands for and where it ends, or the mistake in it. */
export function readString(text: string, start: number, limit: number): StringToken | StringMistake {
  const quote = text.charCodeAt(start);
  let value = "";
  let from = start + 1;
  let unicode = false;
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      value += text.slice(from, at);
      return unicode && hasLoneSurrogate(value) ? loneSurrogate(start, at + 1) : { value, end: at + 1 };
    }
    if (code !== BACKSLASH) continue;
    const escape = readEscape(text, at, limit);
    if (escape === undefined) return badEscape(text, at, Math.min(at + 2, limit));
    value += text.slice(from, at) + escape.value;
    unicode ||= escape.unicode;
    from = escape.end;
    at = from - 1;
  }
  return unclosed(text, start);
}

/** Where the string whose opening quote stands at `start` ends, after its closing quote; -1 when it is not closed. */
export function stringEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  return -1;
}

/** The string literal of a text: in single quotes, in double ones when that saves escapes. */
export function printString(text: string): string {
  const quote = text.includes("'") && !text.includes(`"`) ? `"` : "'";
  let printed = quote;
  for (let at = 0; at < text.length; at += 1) printed += printUnit(text.charAt(at), quote);
  return printed + quote;
}

function printUnit(unit: string, quote: string): string {
  if (unit === quote || unit === "\\") return `\\${unit}`;
  if (unit === "\n") return "\\n";
  if (unit === "\t") return "\\t";
  const code = unit.charCodeAt(0);
  const control = code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029 || code === 0xfeff;
  return control ? `\\u${code.toString(16).padStart(4, "0")}` : unit;
}

function readEscape(text: string, at: number, limit: number): (StringToken & { readonly unicode: boolean }) | undefined {
  if (at + 1 >= limit) return undefined;
  const letter = text.charAt(at + 1);
  if (letter !== "u") {
    const value = ESCAPES.get(letter);
    return value === undefined ? undefined : { value, end: at + 2, unicode: false };
  }
  const digits = text.slice(at + 2, Math.min(at + 6, limit));
  if (!/^[0-9A-Fa-f]{4}$/.test(digits)) return undefined;
  return { value: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6, unicode: true };
}

function hasLoneSurrogate(text: string): boolean {
  return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

function badEscape(text: string, start: number, end: number): StringMistake {
  const words = {
    message: `${quoted(text.slice(start, end))} is not an escape.`,
    help: `The escapes are \\\\, \\', \\", \\n, \\t and \\uXXXX; a backslash itself is \\\\.`,
  };
  return { code: "invalid-literal", start, end, words };
}

function loneSurrogate(start: number, end: number): StringMistake {
  const words = {
    message: "The text holds half a character.",
    help: `Write both halves, as in "\\uD83D\\uDE00", or the character itself.`,
  };
  return { code: "invalid-literal", start, end, words };
}

function unclosed(text: string, start: number): StringMistake {
  const quote = text.charAt(start);
  const words = {
    message: `The text that starts with ${quote} is not closed.`,
    help: `Write ${quote} at its end; inside it, write \\${quote}.`,
  };
  return { code: "invalid-expression", start, end: start + 1, words };
}
