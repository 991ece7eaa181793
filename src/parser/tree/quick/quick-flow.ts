import type { SourceMapping, SourceNode, SourceScalar, SourceSequence } from "../../../source/tree.js";
import { acceptKey, type OpenMapping } from "../keys.js";
import { LIMITS } from "../limits.js";
import { verbatimScalar } from "../scalars/read-scalar.js";
import { countNode } from "../state.js";
import { COLON, HASH, LINE_FEED, readQuoted, skipSpaces, SPACE, startsPlain, type QuickReading } from "./quick-reading.js";

const COMMA = 44;

/** Reads a flow collection of one line; undefined for what is unusual in it. */
export function readFlow(reading: QuickReading): SourceNode | undefined {
  countNode(reading.state, reading.at);
  if (reading.depth >= LIMITS.depth) return undefined;
  reading.depth += 1;
  const node = reading.source.charCodeAt(reading.at) === 91 ? readFlowSequence(reading) : readFlowMapping(reading);
  reading.depth -= 1;
  return node;
}

function readFlowSequence(reading: QuickReading): SourceSequence | undefined {
  const { source, state } = reading;
  const start = reading.at;
  const items: SourceNode[] = [];
  let closed = opensEmpty(reading, 93);
  while (!closed) {
    const item = readFlowNode(reading);
    if (item === undefined) return undefined;
    items.push(item);
    skipSpaces(reading);
    const unit = source.charCodeAt(reading.at);
    if (unit !== COMMA && unit !== 93) return undefined;
    reading.at += 1;
    closed = unit === 93;
    if (!closed) skipSpaces(reading);
  }
  return { kind: "sequence", span: { file: state.file, start, end: reading.at }, items };
}

function readFlowMapping(reading: QuickReading): SourceMapping | undefined {
  const { source, state } = reading;
  const start = reading.at;
  const mapping: OpenMapping = { entries: [], count: 0, names: undefined };
  let closed = opensEmpty(reading, 125);
  while (!closed) {
    const key = readFlowKey(reading);
    if (key === undefined || !acceptKey(state, mapping, key)) return undefined;
    skipSpaces(reading);
    const value = readFlowNode(reading);
    if (value === undefined) return undefined;
    mapping.entries.push({ key, value });
    skipSpaces(reading);
    const unit = source.charCodeAt(reading.at);
    if (unit !== COMMA && unit !== 125) return undefined;
    reading.at += 1;
    closed = unit === 125;
    if (!closed) skipSpaces(reading);
  }
  return { kind: "mapping", span: { file: state.file, start, end: reading.at }, entries: mapping.entries };
}

/** Moves into the brackets; whether nothing stands in them, and then behind them. */
function opensEmpty(reading: QuickReading, closer: number): boolean {
  reading.at += 1;
  skipSpaces(reading);
  if (reading.source.charCodeAt(reading.at) !== closer) return false;
  reading.at += 1;
  return true;
}

/** Reads a key and the colon after it. */
function readFlowKey(reading: QuickReading): SourceScalar | undefined {
  const quoted = isQuote(reading.source.charCodeAt(reading.at));
  const key = readFlowScalar(reading);
  if (reading.source.charCodeAt(reading.at) !== COLON) return undefined;
  reading.at += 1;
  return quoted || reading.source.charCodeAt(reading.at) === SPACE ? key : undefined;
}

function readFlowNode(reading: QuickReading): SourceNode | undefined {
  const unit = reading.source.charCodeAt(reading.at);
  return unit === 91 || unit === 123 ? readFlow(reading) : readFlowScalar(reading);
}

function readFlowScalar(reading: QuickReading): SourceScalar | undefined {
  const { source, state } = reading;
  const start = reading.at;
  countNode(state, start);
  if (isQuote(source.charCodeAt(start))) return readQuoted(reading);
  if (!startsPlain(source, start)) return undefined;
  const at = endOfPlain(source, start);
  if (at < 0) return undefined;
  let end = at;
  while (source.charCodeAt(end - 1) === SPACE) end -= 1;
  if (end !== at && source.charCodeAt(at) === COLON) return undefined;
  reading.at = at;
  return verbatimScalar(state, start, end, false);
}

/** The offset of the unit that ends a plain scalar; -1 when it has what is unusual. */
function endOfPlain(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === COMMA || unit === 93 || unit === 125) return at;
    if (unit === COLON && endsPlain(source.charCodeAt(at + 1))) return at;
    if (unit === LINE_FEED || unit === 91 || unit === 123) return -1;
    if (unit === HASH && source.charCodeAt(at - 1) === SPACE) return -1;
  }
  return -1;
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39;
}

/** Whether a colon before this unit is one after a key. */
function endsPlain(unit: number): boolean {
  return (
    unit === SPACE ||
    unit === LINE_FEED ||
    unit === COMMA ||
    unit === 91 ||
    unit === 93 ||
    unit === 123 ||
    unit === 125 ||
    Number.isNaN(unit)
  );
}
