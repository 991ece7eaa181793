import type { Diagnostic, Severity } from "../../src/diagnostics/diagnostic.js";

/** A finding that a fixture announces in the line above it: `# ERROR: code part of the message`. */
export interface Announced {
  readonly line: number;
  readonly severity: Severity;
  readonly code: string;
  readonly part: string;
}

const ANNOUNCEMENT = /^\s*# (ERROR|WARNING|INFO): (\S+) (.+)$/;

/** What a text announces, in order; several announcements may stand above one line. */
export function announcedIn(text: string): readonly Announced[] {
  const lines = text.split("\n");
  return lines.flatMap((written, index) => {
    const [, severity, code, part] = ANNOUNCEMENT.exec(written) ?? [];
    if (severity === undefined || code === undefined || part === undefined) return [];
    const next = lines.findIndex((other, at) => at > index && !ANNOUNCEMENT.test(other));
    return [{ line: next + 1, severity: severity.toLowerCase() as Severity, code, part }];
  });
}

/** What was found, in the form of the announcements; where a message has the announced part, that part stands for it. */
export function foundAs(announced: readonly Announced[], diagnostics: readonly Diagnostic[]): readonly Announced[] {
  return diagnostics.map(({ span, severity, code, message }) => {
    const { line } = span.file.positionAt(span.start);
    const meant = announced.find((other) => other.line === line && other.code === code && message.includes(other.part));
    return { line, severity, code, part: meant?.part ?? message };
  });
}

/** Announcements as sorted lines, to be compared. */
export function asLines(announced: readonly Announced[]): readonly string[] {
  return announced.map(({ line, severity, code, part }) => `${line} ${severity} ${code} ${part}`).toSorted();
}
