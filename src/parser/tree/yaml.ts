import {
  COLLECTION_STYLE,
  EVENT_ID,
  parseEvents,
  YAMLException,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml/browser";
import type { Span } from "../../source/span.js";
import type { SourceDocument, SourceMapping, SourceNode, SourceSequence } from "../../source/tree.js";
import { invariant } from "../../util/invariant.js";
import { resolveAlias, type Anchor } from "./aliases.js";
import { findDirective } from "./directives.js";
import { acceptKey, beginsAnother, openMapping, type OpenMapping } from "./keys.js";
import { LIMITS, overLimit } from "./limits.js";
import { emptyScalar, readScalar } from "./scalars/read-scalar.js";
import { skipToBracket, skipToIndicator } from "./separation.js";
import { countNode, giveUp, note, spanOf, type TreeState } from "./state.js";
import { explainSyntax } from "./syntax/yaml-errors.js";

/** The events of a file while they are made into trees. */
interface Reading {
  readonly state: TreeState;
  readonly source: string;
  readonly events: readonly Event[];
  /** The index of the next event. */
  next: number;
  /** The end of what was read last. */
  cursor: number;
  depth: number;
  anchors: Map<string, Anchor>;
  /** What follows in the mapping that was read last, and belongs in an item or document of its own. */
  rest: SourceMapping | undefined;
}

/** The library counts a prospective key as a level of its own, so it gets a few more; the exact depth is checked here. */
const LIBRARY_DEPTH = LIMITS.depth + 3;

const DASH = 45;
const COLON = 58;

/** The documents of a YAML text; those in which nothing is written are left out. When `state.fatal` is set they are not to be used. */
export function readYaml(state: TreeState): readonly SourceDocument[] {
  const documents: SourceDocument[] = [];
  const directive = findDirective(state.file);
  if (directive !== undefined) giveUp(state, directive);
  const events = state.fatal === undefined ? eventsOf(state) : [];
  const reading: Reading = { state, source: state.file.text, events, next: 0, cursor: 0, depth: 0, anchors: new Map(), rest: undefined };
  while (reading.next < events.length && state.fatal === undefined) {
    reading.next += 1; // the start of the document
    const root = readNode(reading, 0);
    reading.next += 1; // and its end
    if (root.kind === "scalar" && root.span.start === root.span.end) continue;
    for (const part of withRest(reading, root)) documents.push({ root: part });
    if (documents.length > LIMITS.documents)
      giveUp(state, overLimit("documents", documents.length, spanOf(state, root.span.start, root.span.start + 1)));
    reading.anchors = new Map();
  }
  return documents;
}

function eventsOf(state: TreeState): readonly Event[] {
  try {
    return parseEvents(state.file.text, { maxDepth: LIBRARY_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    giveUp(state, explainSyntax(state.file, error.reason, error.mark?.position ?? 0));
    return [];
  }
}

/** Reads one node. `indicator` is what stands before it if it is a value or an item: there an empty one is placed. */
function readNode(reading: Reading, indicator: number): SourceNode {
  const event = reading.events[reading.next];
  invariant(event !== undefined, "the events of a document are balanced");
  reading.next += 1;
  switch (event.type) {
    case EVENT_ID.SCALAR:
      if (event.valueStart >= 0 && event.anchorStart < 0 && event.tagStart < 0) {
        countNode(reading.state, event.valueStart);
        const scalar = readScalar(reading.state, event, reading.cursor);
        reading.cursor = scalar.span.end;
        return scalar;
      }
      return readProperties(reading, event, indicator);
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.anchorStart < 0 && event.tagStart < 0 ? readBare(reading, event, indicator) : readProperties(reading, event, indicator);
    case EVENT_ID.ALIAS: {
      const span = spanOf(reading.state, event.anchorStart - 1, event.anchorEnd);
      reading.cursor = span.end;
      const name = reading.source.slice(event.anchorStart, event.anchorEnd);
      return resolveAlias(reading.state, reading.anchors.get(name), span, reading.depth) ?? emptyScalar(reading.state, span.start);
    }
    default:
      return emptyScalar(reading.state, reading.cursor);
  }
}

/** Reads a node that has an anchor or a tag, or an empty one. */
function readProperties(reading: Reading, event: ScalarEvent | SequenceEvent | MappingEvent, indicator: number): SourceNode {
  const { state } = reading;
  if (event.tagStart >= 0) {
    const help = "Delete the tag: the language knows from the position what is meant. A text that starts with `!` needs quotes.";
    note(state, {
      code: "unexpected-tag",
      message: "Tags (`!…`) are not supported.",
      help,
      span: spanOf(state, event.tagStart, event.tagEnd),
    });
  }
  const propertiesEnd = Math.max(event.tagEnd, event.anchorEnd);
  if (event.anchorStart < 0) {
    if (propertiesEnd > reading.cursor) reading.cursor = propertiesEnd;
    return readBare(reading, event, indicator);
  }
  const before = { nodes: state.nodes, units: state.units };
  const anchor: Anchor = { node: undefined, nodes: 0, units: 0 };
  reading.anchors.set(reading.source.slice(event.anchorStart, event.anchorEnd), anchor);
  reading.cursor = Math.max(reading.cursor, propertiesEnd);
  anchor.node = readBare(reading, event, indicator);
  anchor.nodes = state.nodes - before.nodes;
  anchor.units = state.units - before.units;
  return anchor.node;
}

function readBare(reading: Reading, event: ScalarEvent | SequenceEvent | MappingEvent, indicator: number): SourceNode {
  if (event.type === EVENT_ID.SCALAR) {
    if (event.valueStart < 0) reading.cursor = skipToIndicator(reading.source, reading.cursor, indicator);
    countNode(reading.state, reading.cursor);
    const scalar = event.valueStart < 0 ? emptyScalar(reading.state, reading.cursor) : readScalar(reading.state, event, reading.cursor);
    reading.cursor = scalar.span.end;
    return scalar;
  }
  countNode(reading.state, event.start);
  reading.depth += 1;
  if (reading.depth > LIMITS.depth) {
    giveUp(reading.state, overLimit("depth", reading.depth, spanOf(reading.state, event.start, event.start + 1)));
  }
  if (event.start > reading.cursor) reading.cursor = event.start;
  const node =
    event.type === EVENT_ID.MAPPING ? readMapping(reading, event, beginningOf(reading, indicator)) : readSequence(reading, event);
  reading.depth -= 1;
  return node;
}

/** What a mapping in block style is that a second one may begin in. */
function beginningOf({ depth }: Reading, indicator: number): OpenMapping["begins"] {
  return indicator === DASH ? "item" : depth === 1 ? "document" : undefined;
}

function readMapping(reading: Reading, event: MappingEvent, begins: OpenMapping["begins"]): SourceNode {
  const { state, source } = reading;
  const flow = event.style === COLLECTION_STYLE.FLOW;
  const mapping = openMapping(flow ? undefined : begins);
  const braced = flow && source.charCodeAt(event.start) === 123;
  if (braced && reading.cursor === event.start) reading.cursor += 1;
  let rest: OpenMapping | undefined;
  let restStart = 0;
  let lost = false;
  while (isOpen(reading)) {
    const key = readNode(reading, 0);
    if (rest === undefined && beginsAnother(mapping, key)) {
      acceptKey(state, mapping, key);
      rest = openMapping();
      restStart = key.span.start;
    }
    const open = rest ?? mapping;
    const accepted = acceptKey(state, open, key);
    lost ||= key.kind !== "scalar";
    const value = readNode(reading, COLON);
    if (accepted) open.entries.push({ key, value });
    else fillEmpty(open, key, value);
  }
  reading.next += 1;
  if (braced) reading.cursor = skipToBracket(source, reading.cursor, 125);
  const span = spanOf(state, event.start, reading.cursor);
  if (lost && mapping.entries.length === 0) return { ...emptyScalar(state, event.start), span, incomplete: true };
  reading.rest = restOf(rest, spanOf(state, restStart, reading.cursor));
  return { kind: "mapping", span, entries: mapping.entries };
}

/** The second mapping that began in a first one, if it is more than one entry. */
function restOf(rest: OpenMapping | undefined, span: Span): SourceMapping | undefined {
  return rest !== undefined && rest.entries.length > 1 ? { kind: "mapping", span, entries: rest.entries } : undefined;
}

/** Of two entries with one key the first counts, unless nothing stands after it. */
function fillEmpty({ entries }: OpenMapping, key: SourceNode, value: SourceNode): void {
  if (key.kind !== "scalar") return;
  const index = entries.findIndex((entry) => entry.key.text === key.text);
  const first = entries[index];
  if (first?.value.kind === "scalar" && first.value.span.start === first.value.span.end) entries[index] = { key: first.key, value };
}

/** A node that was read, and the mapping that begins in it. */
function withRest(reading: Reading, node: SourceNode): readonly SourceNode[] {
  const { rest } = reading;
  reading.rest = undefined;
  return rest === undefined ? [node] : [node, rest];
}

function readSequence(reading: Reading, event: SequenceEvent): SourceSequence {
  const { state, source } = reading;
  const items: SourceNode[] = [];
  const flow = event.style === COLLECTION_STYLE.FLOW;
  if (flow && reading.cursor === event.start) reading.cursor += 1;
  while (isOpen(reading)) items.push(...withRest(reading, readNode(reading, DASH)));
  reading.next += 1;
  if (flow) reading.cursor = skipToBracket(source, reading.cursor, 93);
  return { kind: "sequence", span: spanOf(state, event.start, reading.cursor), items };
}

/** Whether the collection that is being read has more children; it has none any more once the reading is given up. */
function isOpen(reading: Reading): boolean {
  return reading.state.fatal === undefined && reading.events[reading.next]?.type !== EVENT_ID.POP;
}
