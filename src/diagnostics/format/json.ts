import type { Span } from "../../source/span.js";
import type { Diagnostic } from "../diagnostic.js";
import { shown } from "../limits.js";

/** Findings for programs: one JSON object, versioned; 1-based lines and columns of the start and of the (exclusive) end. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const { diagnostics: kept, hidden } = shown(diagnostics);
  const report = {
    version: 1,
    diagnostics: kept.map(({ span, related = [], fixes = [], ...rest }) => ({
      ...rest,
      ...placeOf(span),
      related: related.map((other) => ({ message: other.message, ...placeOf(other.span) })),
      fixes: fixes.map((fix) => ({
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map((edit) => ({ ...placeOf(edit.span), text: edit.text })),
      })),
    })),
    hidden,
  };
  return `${escapeNonAscii(JSON.stringify(report, undefined, 2))}\n`;
}

function placeOf({ file, start, end }: Span) {
  return { path: file.path, start: { offset: start, ...file.positionAt(start) }, end: { offset: end, ...file.positionAt(end) } };
}

/** The same JSON in ASCII: nothing in it can be obeyed by a terminal or a log. */
function escapeNonAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
