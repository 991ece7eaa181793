import type { HostCode } from "./codes.js";

/** What is wrong with a path or a file's bytes, before anybody looks at what it says. */
export interface FileProblem {
  readonly code: HostCode;
  readonly path: string;
  readonly message: string;
  readonly help?: string;
  /** For wrong bytes: the text before them, and so where they stand. */
  readonly textBefore?: string;
}
