import type { SourceScalar } from "../../../source/tree.js";
import { lazyScalar } from "./lazy-scalar.js";
import { keep, put, startDecoding, type Decoded } from "./decode.js";
import { jsonFinding } from "../syntax/json-errors.js";
import { LIMITS, overLimit } from "../limits.js";
import { fillPlaceholders } from "./placeholders.js";
import { giveUp, type TreeState } from "../state.js";
import { inspectText } from "../traps.js";

/** A JSON text while it is read. */
export interface JsonReading {
  readonly state: TreeState;
  readonly source: string;
  at: number;
  depth: number;
}

/** Moves over blanks and line breaks. */
export function skipSpace(reading: JsonReading): void {
  const { source } = reading;
  for (;;) {
    const unit = source.charCodeAt(reading.at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
    reading.at += 1;
  }
}

/** Reads the string whose opening quote is next. Always "quoted". */
export function readJsonString(reading: JsonReading): SourceScalar {
  const { state, source } = reading;
  const start = reading.at + 1;
  let end = start;
  let escaped = false;
  for (; end < source.length; end++) {
    const unit = source.charCodeAt(end);
    if (unit === 34) break;
    if (unit === 92) {
      escaped = true;
      end += 1;
    } else if (unit < 32) break;
  }
  if (source.charCodeAt(end) !== 34) reportOpen(state, start, Math.min(end, source.length));
  reading.at = Math.min(end + 1, source.length);
  const span = { file: state.file, start: start - 1, end: reading.at };
  const scalar = escaped ? decodedString(state, span, start, end) : plainString(span, source, start, end);
  state.units += scalar.text.length;
  if (scalar.text.length > LIMITS.scalar) giveUp(state, overLimit("scalar", scalar.text.length, span));
  return state.mayHavePlaceholders || escaped ? fillPlaceholders(state, scalar) : scalar;
}

function plainString(span: SourceScalar["span"], source: string, start: number, end: number): SourceScalar {
  return { kind: "scalar", span, text: source.slice(start, end), style: "quoted", textStart: start };
}

function decodedString(state: TreeState, span: SourceScalar["span"], start: number, end: number): SourceScalar {
  const source = state.file.text;
  const { text, badEscape } = decode(source, start, end, false);
  const offsets = () => decode(source, start, end, true).offsets ?? [];
  if (badEscape !== undefined) {
    const help = String.raw`JSON knows \" \\ \/ \b \f \n \r \t and \uXXXX.`;
    giveUp(state, jsonFinding(state, [badEscape, badEscape + 2], "This is no escape that JSON knows.", help));
  }
  inspectText(state, text, (index) => offsets()[index] ?? start);
  return lazyScalar({ kind: "scalar", span, text, style: "quoted", textStart: start }, offsets);
}

function reportOpen(state: TreeState, start: number, end: number): void {
  const unit = state.file.text.charCodeAt(end);
  if (unit === 10 || unit === 13) {
    const help = String.raw`Close it with a double quote; a line break in a text is written \n.`;
    giveUp(state, jsonFinding(state, [start - 1, start], "This text is not closed on its line.", help));
  } else if (unit === 9) {
    giveUp(state, jsonFinding(state, [end, end + 1], "A text can't hold a tab.", String.raw`Write \t.`));
  } else {
    giveUp(state, jsonFinding(state, [start - 1, start], "This text is never closed.", "Close it with a double quote."));
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function decode(source: string, start: number, end: number, withOffsets: boolean): Decoded {
  const into = startDecoding(withOffsets);
  let from = start;
  let backslash = source.indexOf("\\", from);
  while (backslash >= 0 && backslash < end) {
    keep(into, source, from, backslash);
    const letter = source.charAt(backslash + 1);
    const simple = ESCAPES[letter];
    const digits = letter === "u" ? /^[0-9a-fA-F]{4}/.exec(source.slice(backslash + 2, Math.min(end, backslash + 6)))?.[0] : undefined;
    if (simple !== undefined) put(into, simple, backslash);
    else if (digits !== undefined) put(into, String.fromCharCode(Number.parseInt(digits, 16)), backslash);
    else into.badEscape ??= backslash;
    from = backslash + (digits === undefined ? 2 : 6);
    backslash = source.indexOf("\\", from);
  }
  keep(into, source, from, end);
  into.offsets?.push(end);
  return into;
}
