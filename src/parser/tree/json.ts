import type { SourceDocument, SourceMapping, SourceNode, SourceSequence } from "../../source/tree.js";
import { startOfText } from "./characters.js";
import { readJsonString, skipSpace, type JsonReading } from "./scalars/json-strings.js";
import { explainUnexpected, jsonFinding, textEnds, wordAt } from "./syntax/json-errors.js";
import { acceptKey, type OpenMapping } from "./keys.js";
import { LIMITS, overLimit } from "./limits.js";
import { countNode, giveUp, spanOf, type TreeState } from "./state.js";

const LITERALS: ReadonlySet<string> = new Set(["true", "false", "null"]);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;

/** The documents of a JSON text (RFC 8259): the items of an array, or the one value. When `state.fatal` is set they are not to be used. */
export function readJson(state: TreeState): readonly SourceDocument[] {
  const reading: JsonReading = { state, source: state.file.text, at: startOfText(state.file.text), depth: 0 };
  skipSpace(reading);
  if (reading.at >= reading.source.length) {
    giveUp(state, jsonFinding(state, [0, 0], "The file is empty.", "Write an object, or an array of objects."));
    return [];
  }
  const root = readValue(reading);
  skipSpace(reading);
  if (reading.at < reading.source.length) {
    const finding = jsonFinding(
      state,
      [reading.at, reading.at + 1],
      "The file has more than one value.",
      "Put the values in an array: `[…, …]`.",
    );
    giveUp(state, explainUnexpected(state, reading.at) ?? finding);
  }
  const documents = root.kind === "sequence" ? root.items.map((item) => ({ root: item })) : [{ root }];
  const excess = documents[LIMITS.documents];
  if (excess !== undefined) giveUp(state, overLimit("documents", documents.length, excess.root.span));
  return documents;
}

function readValue(reading: JsonReading): SourceNode {
  switch (reading.source.charCodeAt(reading.at)) {
    case 123:
      return readCollection(reading, readObject);
    case 91:
      return readCollection(reading, readArray);
    case QUOTE:
      countNode(reading.state, reading.at);
      return readJsonString(reading);
    default:
      countNode(reading.state, reading.at);
      return readPlain(reading);
  }
}

function readCollection(reading: JsonReading, read: (reading: JsonReading, start: number) => SourceNode): SourceNode {
  const start = reading.at;
  countNode(reading.state, start);
  reading.depth += 1;
  if (reading.depth > LIMITS.depth) giveUp(reading.state, overLimit("depth", reading.depth, spanOf(reading.state, start, start + 1)));
  reading.at += 1;
  const node = read(reading, start);
  reading.depth -= 1;
  return node;
}

function readObject(reading: JsonReading, start: number): SourceMapping {
  const { state, source } = reading;
  const mapping: OpenMapping = { entries: [], count: 0, names: undefined };
  skipSpace(reading);
  while (state.fatal === undefined && !closes(reading, start, 125, mapping.count)) {
    if (source.charCodeAt(reading.at) !== QUOTE) {
      giveUp(state, explainKey(reading));
      break;
    }
    countNode(state, reading.at);
    const key = readJsonString(reading);
    const accepted = acceptKey(state, mapping, key);
    skipSpace(reading);
    if (source.charCodeAt(reading.at) !== COLON) {
      const finding = jsonFinding(state, [reading.at, reading.at + 1], "There is no `:` after this key.", 'Write `"key": value`.');
      giveUp(state, reading.at < source.length ? finding : textEnds(state, start));
      break;
    }
    reading.at += 1;
    skipSpace(reading);
    const value = readValue(reading);
    skipSpace(reading);
    if (accepted) mapping.entries.push({ key, value });
  }
  return { kind: "mapping", span: spanOf(state, start, reading.at), entries: mapping.entries };
}

function readArray(reading: JsonReading, start: number): SourceSequence {
  const items: SourceNode[] = [];
  skipSpace(reading);
  while (reading.state.fatal === undefined && !closes(reading, start, 93, items.length)) {
    items.push(readValue(reading));
    skipSpace(reading);
  }
  return { kind: "sequence", span: spanOf(reading.state, start, reading.at), items };
}

/** Reads the comma before the next child, or the bracket that closes; whether it was the bracket (or nothing can follow). */
function closes(reading: JsonReading, start: number, closer: number, children: number): boolean {
  const { state, source } = reading;
  const unit = source.charCodeAt(reading.at);
  if (unit === closer) {
    reading.at += 1;
    return true;
  }
  if (children === 0) return false;
  if (unit !== COMMA) {
    const finding = jsonFinding(state, [reading.at, reading.at + 1], "There is no comma before this.", "Separate entries with `,`.");
    giveUp(state, reading.at < source.length ? (explainUnexpected(state, reading.at) ?? finding) : textEnds(state, start));
    return true;
  }
  const comma = reading.at;
  reading.at += 1;
  skipSpace(reading);
  if (source.charCodeAt(reading.at) === closer) {
    giveUp(state, jsonFinding(state, [comma, comma + 1], "This comma comes before no entry.", "Delete it: JSON has no trailing commas."));
    return true;
  }
  return false;
}

function explainKey(reading: JsonReading) {
  const { state, at } = reading;
  const word = wordAt(reading.source, at);
  const explained = explainUnexpected(state, at);
  if (explained !== undefined) return explained;
  if (word === "") return jsonFinding(state, [at, at + 1], "A key is expected here.", 'Write `"key": value`.');
  return jsonFinding(state, [at, at + word.length], "This key has no quotes.", "Put keys in double quotes.");
}

function readPlain(reading: JsonReading): SourceNode {
  const { state, source } = reading;
  const start = reading.at;
  const word = wordAt(source, start);
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(source)?.[0] ?? "";
  if (word === "" || (number !== word && !LITERALS.has(word))) {
    const message = word === "" ? "A value is expected here." : "This is no JSON value.";
    const end = start + Math.max(1, word.length);
    const help = "Texts stand in double quotes; the words are `true`, `false` and `null`.";
    giveUp(state, explainUnexpected(state, start) ?? jsonFinding(state, [start, end], message, help));
  }
  reading.at = start + word.length;
  if (word.length > LIMITS.scalar) giveUp(state, overLimit("scalar", word.length, spanOf(state, start, reading.at)));
  state.units += word.length;
  return { kind: "scalar", span: spanOf(state, start, reading.at), text: word, style: "plain", textStart: start };
}
