import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from "js-yaml/browser";
import type { SourceDocument, SourceMapping, SourceNode, SourceScalar, SourceSequence } from "../../../source/tree.js";
import { acceptKey, type OpenMapping } from "../keys.js";
import { LIMITS } from "../limits.js";
import { emptyScalar, readScalar, verbatimScalar } from "../scalars/read-scalar.js";
import { countNode, type TreeState } from "../state.js";
import { readFlow } from "./quick-flow.js";
import {
  COLON,
  DASH,
  endLine,
  HASH,
  isSpacing,
  LINE_FEED,
  readQuoted,
  skipSpaces,
  SPACE,
  startsPlain,
  toContent,
  type QuickReading,
} from "./quick-reading.js";

const NO_PROPERTIES = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };

/**
 * The documents of a YAML text that keeps to what most workflow files use and has no mistake: twice as quick as the library. Undefined for
 * any other text, which says nothing about it. What it reads is exactly what the library would read.
 */
export function readQuickly(state: TreeState): readonly SourceDocument[] | undefined {
  const source = state.file.text;
  if (source.charCodeAt(0) === 0xfeff || source.includes("\t") || source.includes("\r")) return undefined;
  const reading: QuickReading = { state, source, at: 0, column: -1, depth: 0 };
  const documents: SourceDocument[] = [];
  toContent(reading);
  for (;;) {
    if (reading.column >= 0) {
      const root = readBlock(reading);
      if (root === undefined || reading.column >= 0) return undefined;
      documents.push({ root });
    }
    if (state.fatal !== undefined || state.reports.length > 0 || documents.length > LIMITS.documents) return undefined;
    if (reading.at >= source.length) return documents;
    if (!source.startsWith("---", reading.at)) return undefined;
    reading.at += 3;
    if (!endLine(reading)) return undefined;
  }
}

function readBlock(reading: QuickReading): SourceNode | undefined {
  const { state, column } = reading;
  countNode(state, reading.at);
  if (reading.depth >= LIMITS.depth || state.fatal !== undefined) return undefined;
  reading.depth += 1;
  const node = isDash(reading) ? readSequence(reading, column) : readMapping(reading, column);
  reading.depth -= 1;
  return node;
}

function isDash({ source, at }: QuickReading): boolean {
  return source.charCodeAt(at) === DASH && isSpacing(source, at + 1);
}

function readMapping(reading: QuickReading, indent: number): SourceMapping | undefined {
  const { state } = reading;
  const start = reading.at;
  const mapping: OpenMapping = { entries: [], count: 0, names: undefined };
  let end = start;
  do {
    const key = readKey(reading);
    if (key === undefined || !acceptKey(state, mapping, key)) return undefined;
    const value = readMappingValue(reading, indent);
    if (value === undefined) return undefined;
    mapping.entries.push({ key, value });
    end = value.span.end;
  } while (reading.column === indent);
  if (reading.column > indent) return undefined;
  return { kind: "mapping", span: { file: state.file, start, end }, entries: mapping.entries };
}

function readSequence(reading: QuickReading, indent: number): SourceSequence | undefined {
  const { state } = reading;
  const start = reading.at;
  const items: SourceNode[] = [];
  let end = start;
  do {
    reading.at += 1;
    const item = readItem(reading, indent);
    if (item === undefined) return undefined;
    items.push(item);
    end = item.span.end;
  } while (reading.column === indent && isDash(reading));
  if (reading.column > indent) return undefined;
  return { kind: "sequence", span: { file: state.file, start, end }, items };
}

/** Reads a key of one line and the colon after it. */
function readKey(reading: QuickReading): SourceScalar | undefined {
  const { source, state } = reading;
  const start = reading.at;
  const unit = source.charCodeAt(start);
  countNode(state, start);
  if (unit === 34 || unit === 39) {
    const key = readQuoted(reading);
    if (source.charCodeAt(reading.at) !== COLON || !isSpacing(source, reading.at + 1)) return undefined;
    reading.at += 1;
    return key;
  }
  const colon = startsPlain(source, start) ? colonAfter(source, start) : -1;
  if (colon < 0 || source.charCodeAt(colon - 1) === SPACE) return undefined;
  reading.at = colon + 1;
  return verbatimScalar(state, start, colon, false);
}

/** The offset of the colon after a plain key that starts here; -1 when none is on the line. */
function colonAfter(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === COLON && isSpacing(source, at + 1)) return at;
    if (unit === LINE_FEED || (unit === HASH && source.charCodeAt(at - 1) === SPACE)) return -1;
  }
  return -1;
}

function readMappingValue(reading: QuickReading, indent: number): SourceNode | undefined {
  const after = reading.at;
  if (isRestEmpty(reading)) {
    if (!endLine(reading)) return undefined;
    if (reading.column > indent || (reading.column === indent && isDash(reading))) return readBlock(reading);
    countNode(reading.state, after);
    return emptyScalar(reading.state, after);
  }
  skipSpaces(reading);
  return readInline(reading, indent);
}

function readItem(reading: QuickReading, indent: number): SourceNode | undefined {
  const { source } = reading;
  const after = reading.at;
  if (isRestEmpty(reading)) {
    if (!endLine(reading)) return undefined;
    if (reading.column > indent) return readBlock(reading);
    countNode(reading.state, after);
    return emptyScalar(reading.state, after);
  }
  skipSpaces(reading);
  if (isDash(reading) || (startsPlain(source, reading.at) && colonAfter(source, reading.at) >= 0)) {
    reading.column = indent + 1 + reading.at - after;
    return readBlock(reading);
  }
  return readInline(reading, indent);
}

/** Whether only blanks and a comment follow on the line. */
function isRestEmpty({ source, at }: QuickReading): boolean {
  let next = at;
  while (source.charCodeAt(next) === SPACE) next += 1;
  const unit = source.charCodeAt(next);
  return unit === LINE_FEED || next >= source.length || (unit === HASH && next > at);
}

/** Reads a value that starts on the line of its key or dash, and moves to the next line with content. */
function readInline(reading: QuickReading, indent: number): SourceNode | undefined {
  const { source, state } = reading;
  const start = reading.at;
  const unit = source.charCodeAt(start);
  if (unit === 124 || unit === 62) return readBlockScalar(reading, indent);
  let node: SourceNode | undefined;
  if (unit === 91 || unit === 123) {
    node = readFlow(reading);
  } else {
    countNode(state, start);
    node = unit === 34 || unit === 39 ? readQuoted(reading) : readPlain(reading);
  }
  return node !== undefined && endLine(reading) ? node : undefined;
}

function readPlain(reading: QuickReading): SourceScalar | undefined {
  const { source } = reading;
  const start = reading.at;
  if (!startsPlain(source, start)) return undefined;
  let end = start;
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === LINE_FEED) break;
    if (unit === COLON && isSpacing(source, at + 1)) return undefined;
    if (unit === HASH && source.charCodeAt(at - 1) === SPACE) break;
    if (unit !== SPACE) end = at + 1;
  }
  reading.at = end;
  return verbatimScalar(reading.state, start, end, false);
}

/** Reads a block scalar with a bare header. */
function readBlockScalar(reading: QuickReading, indent: number): SourceScalar | undefined {
  const { source, state } = reading;
  const header = reading.at;
  const sign = source.charAt(header + 1);
  const valueStart = header + (sign === "+" || sign === "-" ? 3 : 2);
  if (source.charCodeAt(valueStart - 1) !== LINE_FEED) return undefined;
  const content = contentIndent(source, valueStart);
  if (content <= indent) return undefined;
  const valueEnd = endOfBlock(source, valueStart, content);
  if (valueEnd < 0) return undefined;
  countNode(state, valueStart);
  const style = source.charAt(header) === "|" ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  const chomping = sign === "+" ? CHOMPING_MODE.KEEP : sign === "-" ? CHOMPING_MODE.STRIP : CHOMPING_MODE.CLIP;
  const event: ScalarEvent = {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    ...NO_PROPERTIES,
    style,
    chomping,
    indent: content,
    fast: false,
  };
  reading.at = valueEnd;
  toContent(reading);
  return readScalar(state, event, header);
}

/** How far the first line with content is indented; -1 when there is none or an empty line before it is indented more. */
function contentIndent(source: string, start: number): number {
  let deepest = 0;
  let line = start;
  while (line < source.length) {
    let at = line;
    while (source.charCodeAt(at) === SPACE) at += 1;
    if (at >= source.length) return -1;
    if (source.charCodeAt(at) !== LINE_FEED) return at - line < deepest ? -1 : at - line;
    deepest = Math.max(deepest, at - line);
    line = at + 1;
  }
  return -1;
}

/** The start of the first line that has content and is indented less; -1 when the text ends with blanks. */
function endOfBlock(source: string, start: number, indent: number): number {
  let line = start;
  while (line < source.length) {
    let at = line;
    while (source.charCodeAt(at) === SPACE) at += 1;
    if (at >= source.length) return -1;
    if (at - line < indent && source.charCodeAt(at) !== LINE_FEED) return line;
    const lineFeed = source.indexOf("\n", at);
    line = lineFeed < 0 ? source.length : lineFeed + 1;
  }
  return line;
}
