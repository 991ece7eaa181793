/** Where a decoder writes to: the text, and the source offset of each of its units if those are wanted. */
export interface Decoded {
  text: string;
  readonly offsets: number[] | undefined;
  /** The offset of an escape that names no character. */
  badEscape: number | undefined;
}

/** An empty text to decode into. */
export function startDecoding(withOffsets: boolean): Decoded {
  return { text: "", offsets: withOffsets ? [] : undefined, badEscape: undefined };
}

/** Appends a stretch of the source as it stands. */
export function keep(into: Decoded, source: string, start: number, end: number): void {
  if (end <= start) return;
  into.text += source.slice(start, end);
  if (into.offsets !== undefined) for (let at = start; at < end; at++) into.offsets.push(at);
}

/** Appends a text all units of which stand for one place of the source. */
export function put(into: Decoded, text: string, at: number): void {
  into.text += text;
  if (into.offsets !== undefined) for (let unit = 0; unit < text.length; unit++) into.offsets.push(at);
}

/** Decodes the lines of a plain scalar of more than one line. */
export function decodePlain(into: Decoded, source: string, start: number, end: number): void {
  let from = start;
  let to = start;
  let at = start;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (isBreak(unit)) {
      keep(into, source, from, to);
      at = from = to = fold(into, source, at, end);
    } else {
      at += 1;
      if (!isBlank(unit)) to = at;
    }
  }
  keep(into, source, from, to);
}

/** Decodes what stands between single quotes. */
export function decodeSingleQuoted(into: Decoded, source: string, start: number, end: number): void {
  let from = start;
  let to = start;
  let at = start;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit === 39) {
      keep(into, source, from, at + 1);
      at = from = to = at + 2;
    } else if (isBreak(unit)) {
      keep(into, source, from, to);
      at = from = to = fold(into, source, at, end);
    } else {
      at += 1;
      if (!isBlank(unit)) to = at;
    }
  }
  keep(into, source, from, end);
}

/** Decodes what stands between double quotes. */
export function decodeDoubleQuoted(into: Decoded, source: string, start: number, end: number): void {
  let from = start;
  let to = start;
  let at = start;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit === 92) {
      keep(into, source, from, at);
      at = from = to = decodeEscape(into, source, at, end);
    } else if (isBreak(unit)) {
      keep(into, source, from, to);
      at = from = to = fold(into, source, at, end);
    } else {
      at += 1;
      if (!isBlank(unit)) to = at;
    }
  }
  keep(into, source, from, end);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Appends what a backslash and the units after it stand for; the offset after them. */
function decodeEscape(into: Decoded, source: string, backslash: number, end: number): number {
  const letter = source.charAt(backslash + 1);
  if (letter === "\n" || letter === "\r") return skipBreaks(source, backslash + 1, end).next;
  const digits = HEX_DIGITS[letter];
  if (digits === undefined) {
    put(into, ESCAPES[letter] ?? letter, backslash);
    return backslash + 2;
  }
  const next = backslash + 2 + digits;
  const codePoint = Number.parseInt(source.slice(backslash + 2, next), 16);
  if (codePoint <= 0x10ffff) put(into, String.fromCodePoint(codePoint), backslash);
  else into.badEscape ??= backslash;
  return next;
}

/** Appends what line breaks stand for inside a flow scalar: one a space, more of them one break fewer. The offset after them. */
function fold(into: Decoded, source: string, start: number, end: number): number {
  const { next, breaks } = skipBreaks(source, start, end);
  put(into, breaks === 1 ? " " : "\n".repeat(breaks - 1), start);
  return next;
}

function skipBreaks(source: string, start: number, end: number): { next: number; breaks: number } {
  let breaks = 0;
  let next = start;
  for (; next < end; next++) {
    const unit = source.charCodeAt(next);
    if (unit === 10) breaks += 1;
    else if (unit !== 13 && !isBlank(unit)) break;
  }
  return { next, breaks };
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}
