import { compareText } from "../util/text.js";
import type { Diagnostic } from "./diagnostic.js";

/** What a stage reports: severity defaults to error and `refusedBy` to wfspec. */
export type Report = Omit<Diagnostic, "severity" | "refusedBy"> & Partial<Pick<Diagnostic, "severity" | "refusedBy">>;

/** Gathers the findings of all stages of one run. */
export class DiagnosticCollector {
  #diagnostics: Diagnostic[] = [];

  report(report: Report): void {
    this.#diagnostics.push({ severity: "error", refusedBy: "wfspec", ...report });
  }

  /** Puts something else in place of each finding so far. */
  amend(change: (diagnostic: Diagnostic) => Diagnostic): void {
    this.#diagnostics = this.#diagnostics.map(change);
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }

  /** Everything reported so far, by file (in the order of `paths`), place and code; exact duplicates once. */
  sorted(paths: readonly string[] = []): readonly Diagnostic[] {
    if (this.#diagnostics.length === 0) return [];
    const order = new Map(paths.map((path, index) => [path, index]));
    const rank = (d: Diagnostic) => order.get(d.span.file.path) ?? order.size;
    const seen = new Set<string>();
    return this.#diagnostics
      .toSorted(
        (a, b) =>
          rank(a) - rank(b) ||
          compareText(a.span.file.path, b.span.file.path) ||
          a.span.start - b.span.start ||
          a.span.end - b.span.end ||
          compareText(a.code, b.code),
      )
      .filter((d) => {
        const key = `${d.span.file.path}\0${d.span.start}\0${d.span.end}\0${d.code}\0${d.message}`;
        return !seen.has(key) && seen.add(key) !== undefined;
      });
  }
}
