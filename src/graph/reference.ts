import type { Span } from "../source/span.js";

/** A use of a name. Lowering finds what it means; the rules say what it means that nothing was found. */
export interface Reference<T> {
  readonly name: string;
  readonly span: Span;
  /** What the name stands for. A name misspelt within the suggestion's reach is read as the suggestion, and then is not `exact`. */
  readonly target?: T | undefined;
  /** Whether the name is right, or may be: what it stands for could not be read, and that has been reported. Then there is no target. */
  readonly exact: boolean;
}
