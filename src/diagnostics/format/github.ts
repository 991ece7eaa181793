import { counted } from "../../util/text.js";
import type { Diagnostic, Severity } from "../diagnostic.js";
import { escapeLine, escapeText } from "../escape.js";
import { shown } from "../limits.js";
import { plainPath } from "./paths.js";
import { sayingOf } from "./report.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

/** Findings as commands of a GitHub workflow, one a line: they become annotations of the files. Nothing when there are none. */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  const { diagnostics: kept, hidden } = shown(diagnostics);
  const lines = kept.map(commandOf);
  if (hidden > 0) lines.push(`::notice title=wfspec::${counted(hidden, "finding")} more.`);
  return lines.map((line) => `${line}\n`).join("");
}

function commandOf(diagnostic: Diagnostic): string {
  const { code, severity, span } = diagnostic;
  const { file } = span;
  const [start, end] = [file.positionAt(span.start), file.positionAt(span.end)];
  const properties = [
    `file=${inProperty(plainPath(file.path))}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // Columns are taken only where the stretch ends on the line that it begins on.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${inProperty(code)}`,
  ];
  return `::${commands[severity]} ${properties.join(",")}::${inMessage(sayingOf(diagnostic, "\n"))}`;
}

function inMessage(text: string): string {
  return escapeText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inMessage(escapeLine(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
