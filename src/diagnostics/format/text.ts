import { counted } from "../../util/text.js";
import { codeFrame } from "../code-frame.js";
import type { Diagnostic, Severity } from "../diagnostic.js";
import { escapeLine, escapeText } from "../escape.js";
import { shown } from "../limits.js";

/** Puts a text into a colour; the identity where there are none. */
export type Paint = (colour: "red" | "yellow" | "cyan" | "bold" | "dim", text: string) => string;

const colours = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;
const plain: Paint = (_, text) => text;

/** The output of a run is at most this long; what doesn't fit is counted. */
const MAX_OUTPUT = 60_000;

/**
 * Findings for people: `path:line:column severity code: message`, the code frame, the help, related places; then a line that counts them.
 * Empty when there is nothing to say.
 */
export function formatText(diagnostics: readonly Diagnostic[], paint: Paint = plain): string {
  const { diagnostics: kept, hidden } = shown(diagnostics);
  const blocks: string[] = [];
  let length = 0;
  let left = hidden;
  for (const [index, diagnostic] of kept.entries()) {
    const block = formatFinding(diagnostic, paint);
    length += block.length + 2;
    if (length > MAX_OUTPUT) {
      left += kept.length - index;
      break;
    }
    blocks.push(block);
  }
  if (left > 0) blocks.push(`… and ${left} more.`);
  if (blocks.length > 0) blocks.push(summary(diagnostics));
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

/** One finding for people, without a line break at its end. */
export function formatFinding(diagnostic: Diagnostic, paint: Paint = plain): string {
  const { code, severity, message, span, help, related = [] } = diagnostic;
  const colour = colours[severity];
  return [
    `${paint("bold", place(diagnostic))} ${paint(colour, severity)} ${code}: ${escapeText(message)}`,
    ...(span.file.text === "" ? [] : ["", codeFrame(span)]),
    ...(help === undefined ? [] : [`  ${paint("cyan", "help")}: ${escapeText(help)}`]),
    ...related.map((other) => `  ${place(other)} ${escapeText(other.message)}`),
  ].join("\n");
}

function place({ span }: Pick<Diagnostic, "span">): string {
  const { line, column } = span.file.positionAt(span.start);
  return `${escapeLine(span.file.path)}:${line}:${column}`;
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [counted(count("error"), "error"), counted(count("warning"), "warning")];
  if (count("info") > 0) parts.push(counted(count("info"), "note"));
  return `${parts.join(", ")}.`;
}
