import type { MappingValue, ValueNode } from "../../../ast/values.js";
import type { Span } from "../../../source/span.js";

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\r\n]*/y;
const DEEPEST = 60;

/** JSON text as a value: numbers keep their digits, keys their order. Undefined where it is no JSON, or JSON that no file can hold. */
export function jsonValue(text: string, at: Span): ValueNode | undefined {
  const reader = { text, index: 0, at };
  const value = read(reader, 0);
  match(reader, BLANK);
  return reader.index === text.length ? value : undefined;
}

interface Reader {
  readonly text: string;
  readonly at: Span;
  index: number;
}

function read(reader: Reader, depth: number): ValueNode | undefined {
  match(reader, BLANK);
  if (depth > DEEPEST) return undefined;
  switch (reader.text.charAt(reader.index)) {
    case "{":
      return readObject(reader, depth);
    case "[":
      return readArray(reader, depth);
    case '"': {
      const text = readString(reader);
      return text === undefined ? undefined : { kind: "text", span: reader.at, text, plain: false };
    }
    default:
      return readWord(reader);
  }
}

function readWord(reader: Reader): ValueNode | undefined {
  for (const word of ["null", "true", "false"]) {
    if (!reader.text.startsWith(word, reader.index)) continue;
    reader.index += word.length;
    return word === "null" ? { kind: "null", span: reader.at } : { kind: "text", span: reader.at, text: word, plain: true };
  }
  const number = match(reader, NUMBER);
  return number === undefined || number === "" ? undefined : { kind: "text", span: reader.at, text: number, plain: true };
}

function readString(reader: Reader): string | undefined {
  const token = match(reader, STRING);
  return token === undefined ? undefined : (JSON.parse(token) as string);
}

function readArray(reader: Reader, depth: number): ValueNode | undefined {
  const items: ValueNode[] = [];
  reader.index += 1;
  if (take(reader, "]")) return { kind: "list", span: reader.at, items };
  do {
    const item = read(reader, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
  } while (take(reader, ","));
  return take(reader, "]") ? { kind: "list", span: reader.at, items } : undefined;
}

/** A key that stands twice, an empty one, and `$type`, which means something else in a file, make an object that no file can hold. */
function readObject(reader: Reader, depth: number): ValueNode | undefined {
  const entries: MappingValue["entries"][number][] = [];
  const keys = new Set<string>(["$type", ""]);
  reader.index += 1;
  if (take(reader, "}")) return { kind: "mapping", span: reader.at, entries };
  do {
    match(reader, BLANK);
    const key = readString(reader);
    if (key === undefined || keys.has(key) || !take(reader, ":")) return undefined;
    keys.add(key);
    const value = read(reader, depth + 1);
    if (value === undefined) return undefined;
    entries.push({ key, keySpan: reader.at, plainKey: false, value });
  } while (take(reader, ","));
  return take(reader, "}") ? { kind: "mapping", span: reader.at, entries } : undefined;
}

function match(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.index;
  const token = pattern.exec(reader.text)?.[0];
  if (token !== undefined) reader.index += token.length;
  return token;
}

function take(reader: Reader, character: string): boolean {
  match(reader, BLANK);
  if (reader.text.charAt(reader.index) !== character) return false;
  reader.index += 1;
  return true;
}
