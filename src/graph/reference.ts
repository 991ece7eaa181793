import type { Span } from "../source/span.js";

/** A use of a name. Lowering finds what it means; the rules say what it means that nothing was found. */
export interface Reference<T> {
  readonly name: string;
  readonly span: Span;
  /** What the name stands for. A name misspelt within the suggestion's reach is read as the suggestion, and then is not `exact`. */
  readonly target?: T;
  readonly exact: boolean;
}
