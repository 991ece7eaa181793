import type { Diagnostic } from "../diagnostic.js";
import { plainPath } from "./paths.js";

/** So much of a line tells it from others; requests can be one line of a megabyte. */
const MAX_LINE = 1000;

/**
 * What each finding is known by in the next run, though lines were moved: its code, file and message, the text of its line without the
 * indentation, and how many findings before it are the same in all these. No two are the same.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], hash: (text: string) => string): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ code, message, span: { file, start } }) => {
    const line = file.lineText(file.positionAt(start).line).trim().slice(0, MAX_LINE);
    const about = JSON.stringify([code, plainPath(file.path), message.replace(/\bline \d+/g, "line"), line]);
    const before = counts.get(about) ?? 0;
    counts.set(about, before + 1);
    return hash(`${about} ${before}`);
  });
}
