import type { Span } from "../../source/span.js";
import type { Diagnostic } from "../diagnostic.js";
import { shown } from "../limits.js";
import { asciiJson } from "./report.js";

/** Findings for programs: one JSON object, versioned; 1-based lines and columns of the start and of the (exclusive) end. schema/wfspec-findings.schema.json describes it. */
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
  return asciiJson(report);
}

function placeOf({ file, start, end }: Span) {
  return { path: file.path, start: { offset: start, ...file.positionAt(start) }, end: { offset: end, ...file.positionAt(end) } };
}
