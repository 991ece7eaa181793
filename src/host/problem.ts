/** What is wrong with a path or a file's bytes, before anybody looks at what it says. */
export interface FileProblem {
  readonly code:
    | "io-not-found"
    | "io-not-regular"
    | "io-outside-root"
    | "io-unreadable"
    | "limit-bytes"
    | "invalid-encoding"
    | "no-workflow-files";
  readonly path: string;
  readonly message: string;
  readonly help?: string;
  /** For wrong bytes: the text before them, and so where they stand. */
  readonly textBefore?: string;
}
