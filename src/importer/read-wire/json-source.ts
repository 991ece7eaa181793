import type { Report } from "../../diagnostics/collector.js";
import { SourceFile } from "../../source/source-file.js";
import type { SourceEntry, SourceNode, SourceScalar } from "../../source/tree.js";

/** A value as a text and its tree. */
export interface JsonSource {
  readonly root: SourceNode;
  /** Why the value is not all there: it is no JSON, or too large. */
  readonly problem?: Report | undefined;
}

/** Deeper than this no server reads: it stops at 100 messages inside one another, a list between any two. */
const DEEPEST = 250;
/** More values than any request that a server takes has. */
const MOST_VALUES = 1_000_000;
const MOST_UNITS = 32_000_000;

/** Makes a node once there is a file that it stands in. */
type Making = (file: SourceFile) => SourceNode;

interface Writing {
  readonly pieces: string[];
  /** How much is written. */
  at: number;
  values: number;
  problem: string | undefined;
}

/**
 * A value in memory as a JSON text, indented by two, and its positioned tree: findings about it have places. 64-bit integers may be bigint.
 * What JSON can't hold is null and makes a problem; what is undefined is left out. Never throws.
 */
export function jsonSource(path: string, value: unknown): JsonSource {
  const writing: Writing = { pieces: [], at: 0, values: 0, problem: undefined };
  const make = writeSafely(value, writing);
  const file = new SourceFile(path, writing.pieces.join(""));
  const root = make(file);
  if (writing.problem === undefined) return { root };
  return { root, problem: { code: "wire-value", message: writing.problem, span: root.span, refusedBy: "server" } };
}

/** Objects can have code of their own, which can throw. */
function writeSafely(value: unknown, writing: Writing): Making {
  try {
    return write(value, writing, 0);
  } catch {
    writing.pieces.length = 0;
    writing.at = 0;
    writing.problem = "This value can't be read.";
    return plain("null", writing);
  }
}

function write(value: unknown, writing: Writing, depth: number): Making {
  if (isTooMuch(writing, depth)) return plain("null", writing);
  switch (typeof value) {
    case "string":
      return text(value, writing);
    case "boolean":
    case "bigint":
      return plain(String(value), writing);
    case "number":
      // Proto-JSON writes these as texts.
      return Number.isFinite(value) ? plain(Object.is(value, -0) ? "-0" : String(value), writing) : text(String(value), writing);
    case "object":
      return value === null ? plain("null", writing) : writeObject(value, writing, depth);
    default:
      writing.problem ??= `This holds ${typeof value === "undefined" ? "undefined" : `a ${typeof value}`}, which JSON has no word for.`;
      return plain("null", writing);
  }
}

/** Counts one more value; over a limit nothing more is written but null. */
function isTooMuch(writing: Writing, depth: number): boolean {
  writing.values += 1;
  if (depth > DEEPEST) writing.problem ??= "This is nested deeper than a server reads.";
  else if (writing.values > MOST_VALUES || writing.at > MOST_UNITS) writing.problem ??= "This has more values than a server takes.";
  else return false;
  return true;
}

/** JSON knows dates and the like by what they say themselves. */
function writeObject(value: object, writing: Writing, depth: number): Making {
  if ("toJSON" in value && typeof value.toJSON === "function") return write(value.toJSON(), writing, depth + 1);
  return Array.isArray(value) ? list(value, writing, depth) : object(value, writing, depth);
}

function put(piece: string, writing: Writing): void {
  writing.pieces.push(piece);
  writing.at += piece.length;
}

function newLine(depth: number, writing: Writing): void {
  put(`\n${"  ".repeat(depth)}`, writing);
}

function plain(word: string, writing: Writing): Making {
  const start = writing.at;
  put(word, writing);
  const end = writing.at;
  return (file) => ({ kind: "scalar", span: { file, start, end }, text: word, style: "plain", textStart: start });
}

function text(value: string, writing: Writing): (file: SourceFile) => SourceScalar {
  const start = writing.at;
  put(JSON.stringify(value), writing);
  const end = writing.at;
  return (file) => ({ kind: "scalar", span: { file, start, end }, text: value, style: "quoted", textStart: start + 1 });
}

function list(items: readonly unknown[], writing: Writing, depth: number): Making {
  const start = writing.at;
  const makings: Making[] = [];
  put("[", writing);
  for (const item of items) {
    if (makings.length > 0) put(",", writing);
    newLine(depth + 1, writing);
    makings.push(write(item, writing, depth + 1));
  }
  if (makings.length > 0) newLine(depth, writing);
  put("]", writing);
  const end = writing.at;
  return (file) => ({ kind: "sequence", span: { file, start, end }, items: makings.map((make) => make(file)) });
}

function object(value: object, writing: Writing, depth: number): Making {
  const start = writing.at;
  const makings: ((file: SourceFile) => SourceEntry)[] = [];
  put("{", writing);
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    if (makings.length > 0) put(",", writing);
    newLine(depth + 1, writing);
    const key = text(name, writing);
    put(": ", writing);
    const made = write(member, writing, depth + 1);
    makings.push((file) => ({ key: key(file), value: made(file) }));
  }
  if (makings.length > 0) newLine(depth, writing);
  put("}", writing);
  const end = writing.at;
  return (file) => ({ kind: "mapping", span: { file, start, end }, entries: makings.map((make) => make(file)) });
}
