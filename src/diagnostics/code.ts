/** What is said about a code wherever it is explained. The page of a code under docs/rules is made from this. */
export interface CodeDescription {
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** Why it matters: what the server would do with it, or what would happen at run time. */
  readonly why: string;
  /** Absent: it is an error. */
  readonly severity?: "warning";
  /** A server refuses it too, at least in the places where it looks. Absent: only we say it. */
  readonly refusedBy?: "server";
}

/** A stage's table of the codes that it can report. */
export type CodeTable = Readonly<Record<string, CodeDescription>>;
