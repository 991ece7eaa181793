import type { SourceScalar } from "../../../source/tree.js";
import { verbatimScalar } from "../scalars/read-scalar.js";
import type { TreeState } from "../state.js";

/** A text while the quick reader reads it. */
export interface QuickReading {
  readonly state: TreeState;
  readonly source: string;
  at: number;
  /** The column of `at` when a line starts there; -1 at the end of a document. */
  column: number;
  depth: number;
}

export const LINE_FEED = 10;
export const SPACE = 32;
export const HASH = 35;
export const DASH = 45;
export const COLON = 58;

/** The units that a plain scalar can start with, whatever follows. */
const STARTS = new Set(
  Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$.(<=~+/^;", (unit) => unit.charCodeAt(0)),
);
const PLAIN_START = Uint8Array.from({ length: 128 }, (_, unit) => (STARTS.has(unit) ? 1 : 0));

/** Whether a plain scalar surely starts here. */
export function startsPlain(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (unit === DASH) return PLAIN_START[source.charCodeAt(at + 1)] === 1;
  return unit > 127 || PLAIN_START[unit] === 1;
}

/** Whether a space, a line break or the end of the text stands here. */
export function isSpacing(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit === SPACE || unit === LINE_FEED || at >= source.length;
}

export function skipSpaces(reading: QuickReading): void {
  while (reading.source.charCodeAt(reading.at) === SPACE) reading.at += 1;
}

/** Reads a quoted scalar of one line without escapes; undefined for another. */
export function readQuoted(reading: QuickReading): SourceScalar | undefined {
  const { source } = reading;
  const quote = source.charCodeAt(reading.at);
  const start = reading.at + 1;
  let at = start;
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === quote) break;
    if (unit === LINE_FEED || (unit === 92 && quote === 34)) return undefined;
  }
  if (at >= source.length || (quote === 39 && source.charCodeAt(at + 1) === quote)) return undefined;
  reading.at = at + 1;
  return verbatimScalar(reading.state, start, at, true);
}

/** Moves over blanks and a comment to the next line with content; false when the line has anything else. */
export function endLine(reading: QuickReading): boolean {
  const { source } = reading;
  const from = reading.at;
  skipSpaces(reading);
  if (source.charCodeAt(reading.at) === HASH && reading.at > from) {
    const lineFeed = source.indexOf("\n", reading.at);
    reading.at = lineFeed < 0 ? source.length : lineFeed;
  }
  if (reading.at < source.length && source.charCodeAt(reading.at) !== LINE_FEED) return false;
  reading.at += 1;
  toContent(reading);
  return true;
}

/** Moves from the start of a line to the content of the first line that has some. */
export function toContent(reading: QuickReading): void {
  const { source } = reading;
  let start = reading.at;
  for (;;) {
    let at = start;
    while (source.charCodeAt(at) === SPACE) at += 1;
    const unit = source.charCodeAt(at);
    if (unit === LINE_FEED) {
      start = at + 1;
    } else if (unit === HASH) {
      const lineFeed = source.indexOf("\n", at);
      start = lineFeed < 0 ? source.length : lineFeed + 1;
    } else {
      reading.at = Math.min(at, source.length);
      reading.column = at >= source.length || (at === start && isMarker(source, at)) ? -1 : at - start;
      return;
    }
  }
}

function isMarker(source: string, at: number): boolean {
  return (source.startsWith("---", at) || source.startsWith("...", at)) && isSpacing(source, at + 3);
}
