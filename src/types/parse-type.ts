import { isPrimitiveName, NEWEST, primitive, type LhType } from "./lh-type.js";

/** A StructDef named in a type; `version` is `NEWEST` where none is written, `start` and `end` are offsets of `name@version` in the text. */
export interface StructMention {
  readonly name: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

export interface ParsedType {
  readonly type: LhType;
  readonly structs: readonly StructMention[];
}

/** How deep arrays and maps may be nested. */
const MAX_DEPTH = 16;
const MAX_VERSION = 2 ** 31 - 1;
const WORD = /[A-Za-z0-9][-A-Za-z0-9_]*/y;
const STRUCT_NAME = /^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$/;
const VERSION = /@([0-9]+)/y;
const BLANKS = /[ \t]*/y;
const NOT_STRUCTS = ["array", "map", "void"];

interface Scanner {
  readonly text: string;
  at: number;
  readonly structs: StructMention[];
}

/**
 * The type that a text like `str`, `array<order>`, `map<str, int>` or `order@3` means; undefined for anything else, `void` included, and
 * when arrays and maps are nested more than 16 deep. Blanks are free between words and brackets. Any name that is no type of
 * LittleHorse's is taken for a StructDef; whether it exists, and whether a map may have such keys, is not judged. `str@0` is a StructDef
 * with an unlucky name.
 */
export function parseType(text: string): ParsedType | undefined {
  if (isPrimitiveName(text)) return { type: primitive(text), structs: [] };
  const scanner: Scanner = { text, at: 0, structs: [] };
  const type = readType(scanner, 0);
  skipBlanks(scanner);
  return type === undefined || scanner.at < text.length ? undefined : { type, structs: scanner.structs };
}

function readType(scanner: Scanner, depth: number): LhType | undefined {
  if (depth > MAX_DEPTH) return undefined;
  skipBlanks(scanner);
  const start = scanner.at;
  const word = match(scanner, WORD)?.[0];
  if (word === undefined) return undefined;
  const version = match(scanner, VERSION)?.[1];
  if (version !== undefined) return structType(scanner, word, start, Number(version));
  if (word === "array") return readArray(scanner, depth);
  if (word === "map") return readMap(scanner, depth);
  return isPrimitiveName(word) ? primitive(word) : structType(scanner, word, start, NEWEST);
}

function readArray(scanner: Scanner, depth: number): LhType | undefined {
  if (!take(scanner, "<")) return undefined;
  const element = readType(scanner, depth + 1);
  return element !== undefined && take(scanner, ">") ? { kind: "array", element } : undefined;
}

function readMap(scanner: Scanner, depth: number): LhType | undefined {
  if (!take(scanner, "<")) return undefined;
  const key = readType(scanner, depth + 1);
  if (key === undefined || !take(scanner, ",")) return undefined;
  const value = readType(scanner, depth + 1);
  return value !== undefined && take(scanner, ">") ? { kind: "map", key, value } : undefined;
}

function structType(scanner: Scanner, name: string, start: number, version: number): LhType | undefined {
  if (!STRUCT_NAME.test(name) || version > MAX_VERSION) return undefined;
  if (version === NEWEST && NOT_STRUCTS.includes(name)) return undefined;
  scanner.structs.push({ name, version, start, end: scanner.at });
  return { kind: "struct", name, version };
}

function skipBlanks(scanner: Scanner): void {
  match(scanner, BLANKS);
}

function take(scanner: Scanner, character: string): boolean {
  skipBlanks(scanner);
  if (scanner.text[scanner.at] !== character) return false;
  scanner.at++;
  return true;
}

function match(scanner: Scanner, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text) ?? undefined;
  if (found !== undefined) scanner.at = pattern.lastIndex;
  return found;
}
