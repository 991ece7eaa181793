import type { Span } from "../source/span.js";

export type Severity = "error" | "warning" | "info";

/** Another place that belongs to a finding, for example the first of two definitions. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** A replacement of a stretch of text; an insertion has an empty stretch. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A change that mends a finding. Safe fixes never change what a correct reader would have understood. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * One mistake: what is wrong (`message`, one sentence), where (`span`, the smallest stretch), what to do (`help`).
 * Why it matters is the rule's page. `refusedBy` says whether a LittleHorse server would refuse the definition as well.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly RelatedPlace[];
  readonly help?: string;
  readonly fixes?: readonly Fix[];
  readonly refusedBy: "server" | "wfspec";
}
