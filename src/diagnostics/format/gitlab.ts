import type { Diagnostic, Severity } from "../diagnostic.js";
import { escapeLine } from "../escape.js";
import { shown } from "../limits.js";
import { fingerprintsOf } from "./fingerprints.js";
import { plainPath } from "./paths.js";
import { asciiJson, sayingOf, type ReportContext } from "./report.js";

const severities = { error: "major", warning: "minor", info: "info" } as const satisfies Record<Severity, string>;

/** Findings as a report of GitLab's code quality: a list of issues. */
export function formatGitlab(diagnostics: readonly Diagnostic[], { hash }: ReportContext): string {
  const kept = shown(diagnostics).diagnostics;
  const fingerprints = fingerprintsOf(kept, hash);
  const issues = kept.map((diagnostic, index) => {
    const { code, severity, span } = diagnostic;
    return {
      description: sayingOf(diagnostic),
      check_name: code,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      location: {
        path: escapeLine(plainPath(span.file.path)),
        lines: { begin: span.file.positionAt(span.start).line, end: span.file.positionAt(span.end).line },
      },
    };
  });
  return asciiJson(issues);
}
