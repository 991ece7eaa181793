import type { Span } from "./span.js";

/**
 * The positioned tree: what a YAML or JSON text says, before anybody asks what it means. The parser makes it, the shape check and the
 * document builders read it. Aliases are already resolved (an aliased node stands at its alias), placeholders are filled in.
 */
export type SourceNode = SourceScalar | SourceSequence | SourceMapping;

export interface SourceScalar {
  readonly kind: "scalar";
  readonly span: Span;
  /** The text that the scalar stands for: unquoted, unescaped, unfolded. For plain scalars exactly what is written. */
  readonly text: string;
  /** Plain scalars are judged by their text; quoted and block ones are always text. In JSON: numbers, true, false and null are plain. */
  readonly style: "plain" | "quoted" | "block";
  /** The source offset of each UTF-16 unit of `text` (and of its end); absent when `text` stands as it is from `textStart` on. */
  readonly offsets?: readonly number[];
  /** The source offset of the first unit of `text` (after an opening quote). */
  readonly textStart: number;
  /** Set when half of the text is missing (cut by a comment, a placeholder without a value) and that is reported: not to be judged. */
  readonly incomplete?: true;
}

export interface SourceSequence {
  readonly kind: "sequence";
  readonly span: Span;
  readonly items: readonly SourceNode[];
}

export interface SourceMapping {
  readonly kind: "mapping";
  readonly span: Span;
  readonly entries: readonly SourceEntry[];
}

export interface SourceEntry {
  readonly key: SourceScalar;
  readonly value: SourceNode;
}

/** One document of a file: its tree and the same as plain data, for the shape check. */
export interface SourceDocument {
  readonly root: SourceNode;
}

/** The entry of a mapping with this key, or undefined. */
export function entryOf(mapping: SourceMapping, key: string): SourceEntry | undefined {
  for (const entry of mapping.entries) if (entry.key.text === key) return entry;
  return undefined;
}

/** The source span of the units `start`…`end` of a scalar's text. */
export function spanInScalar(scalar: SourceScalar, start: number, end: number): Span {
  const at = (index: number) => scalar.offsets?.[index] ?? scalar.textStart + index;
  return { file: scalar.span.file, start: at(start), end: at(end) };
}
