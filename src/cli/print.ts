import { formatDiagnostics, type Diagnostic, type Format, type SourceText } from "../index.js";
import type { Host } from "../host/host.js";
import type { FileProblem } from "../host/problem.js";
import { EXIT, type ExitCode } from "./exit-codes.js";

const codes = { red: 31, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;

/** Prints findings: for people to stderr, for programs to stdout. The exit code says whether there was an error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], files: readonly SourceText[], format: Format, host: Host): ExitCode {
  const paint = (colour: keyof typeof codes, text: string): string => (host.colours ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text);
  const text = formatDiagnostics(diagnostics, files, format, paint);
  if (format === "text") host.err(text);
  else host.out(text);
  return diagnostics.some((diagnostic) => diagnostic.severity === "error") ? EXIT.findings : EXIT.ok;
}

/** A problem with a file as a finding at its start, or behind the last text that could be read. */
export function fileFinding({
  code,
  path,
  message,
  help,
  textBefore = "",
}: Omit<FileProblem, "code"> & { readonly code: string }): Diagnostic {
  const lines = textBefore.split("\n");
  return {
    code,
    severity: "error",
    message,
    span: { path, start: textBefore.length, end: textBefore.length },
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    related: [],
    fixes: [],
    refusedBy: "wfspec",
    ...(help !== undefined && { help }),
  };
}
