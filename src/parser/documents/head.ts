import type { Located, Span } from "../../source/span.js";

/** What every definition has, wherever it stands. */
export interface DefinitionHead {
  readonly span: Span;
  readonly keySpan: Span;
  readonly name: Located<string>;
  readonly description?: Located<string> | undefined;
}
