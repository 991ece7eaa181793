import type { SourceFile } from "./source-file.js";

/** A stretch of a file: UTF-16 offsets, `end` exclusive. Every element of the AST and of the graph has one. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A value and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}
