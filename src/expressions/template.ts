import { nameEnd } from "./names.js";
import { stringEnd } from "./strings.js";

/** One `${ … }` of a text: indexes of the `$`, of what is inside, and behind the `}`. */
export interface Hole {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** A text with holes: there is one more text than holes, and escapes (`$$` at the start, `$${`) are already gone. */
interface Template {
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
  /** What is not closed in the text; the template ends there. */
  readonly unclosed?: Unclosed;
}

/** The stretch of a `${`, or of a quote in it, that is not closed. */
export interface Unclosed {
  readonly start: number;
  readonly end: number;
}

const DOLLAR = 0x24;
const BRACE = 0x7d;
const [QUOTE, DOUBLE_QUOTE] = [0x27, 0x22];

/** Takes a text apart. `$$` at the start is a `$`, `$${` anywhere a `${`; every other `${` opens an expression. */
export function readTemplate(text: string): Template {
  const texts: string[] = [];
  const holes: Hole[] = [];
  const escaped = text.startsWith("$$") && !text.startsWith("$${");
  let from = escaped ? 2 : 0;
  let current = escaped ? "$" : "";
  for (let at = text.indexOf("${", from); at >= 0; at = text.indexOf("${", from)) {
    if (at > from && text.charCodeAt(at - 1) === DOLLAR) {
      current += `${text.slice(from, at - 1)}\${`;
      from = at + 2;
      continue;
    }
    const hole = readHole(text, at);
    if ("unclosed" in hole) return { texts, holes, unclosed: hole.unclosed };
    texts.push(current + text.slice(from, at));
    holes.push(hole);
    current = "";
    from = hole.end;
  }
  texts.push(current + text.slice(from));
  return { texts, holes };
}

/** The hole whose `$` stands at `start`; the first `}` outside a string literal closes it. */
export function readHole(text: string, start: number): Hole | { readonly unclosed: Unclosed } {
  const opening = { start, end: start + 2 };
  for (let at = start + 2; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BRACE) return { start, innerStart: start + 2, innerEnd: at, end: at + 1 };
    if (code !== QUOTE && code !== DOUBLE_QUOTE) continue;
    const end = stringEnd(text, at);
    if (end < 0) return { unclosed: text.includes("}", at) ? { start: at, end: at + 1 } : opening };
    at = end - 1;
  }
  return { unclosed: opening };
}

/**
 * Where the reference that starts the text ends: `$name`, then `.key`, `[0]` and `['key']` as often as they follow.
 * 0 when the text does not start with `$name`.
 */
export function referenceEnd(text: string): number {
  if (text.charCodeAt(0) !== DOLLAR) return 0;
  const name = nameEnd(text, 1, text.length);
  if (name === 1) return 0;
  let end = name;
  for (let next = selectorEnd(text, end); next > end; next = selectorEnd(text, end)) end = next;
  return end;
}

/** Where the selector that starts at `at` ends; `at` when there is none. */
function selectorEnd(text: string, at: number): number {
  const first = text.charAt(at);
  if (first === ".") {
    const end = nameEnd(text, at + 1, text.length);
    return end > at + 1 ? end : at;
  }
  if (first !== "[") return at;
  const code = text.charCodeAt(at + 1);
  let end = at + 1;
  if (code === QUOTE || code === DOUBLE_QUOTE) end = stringEnd(text, at + 1);
  else while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  return end > at + 1 && text.charAt(end) === "]" ? end + 1 : at;
}
