import { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import type { Diagnostic, Fix, RelatedPlace, Severity } from "./diagnostic.js";

/** A stretch of a file in UTF-16 offsets, `end` exclusive. */
export interface PublicSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface PublicFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (PublicSpan & { readonly text: string })[];
}

/** A finding as the library gives it: plain data, with the 1-based line and column of its start. */
export interface PublicDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: PublicSpan;
  readonly line: number;
  readonly column: number;
  readonly related: readonly { readonly span: PublicSpan; readonly message: string }[];
  readonly help?: string;
  readonly fixes: readonly PublicFix[];
  readonly refusedBy: "server" | "wfspec";
}

export function toPublic(diagnostic: Diagnostic): PublicDiagnostic {
  const { span, related = [], fixes = [], ...rest } = diagnostic;
  return {
    ...rest,
    span: publicSpan(span),
    ...span.file.positionAt(span.start),
    related: related.map((place) => ({ span: publicSpan(place.span), message: place.message })),
    fixes: fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ ...publicSpan(edit.span), text: edit.text })),
    })),
  };
}

/** Findings with the texts that they stand in, as the printers need them. A place in an unknown file has an empty text. */
export function fromPublic(
  diagnostics: readonly PublicDiagnostic[],
  files: readonly { readonly path: string; readonly text: string }[],
): readonly Diagnostic[] {
  const sources = new Map(files.map((file) => [file.path, new SourceFile(file.path, file.text)]));
  const spanOf = ({ path, start, end }: PublicSpan): Span => {
    const file = sources.get(path) ?? new SourceFile(path, "");
    sources.set(path, file);
    return { file, start, end };
  };
  return diagnostics.map(({ code, severity, message, span, related, help, fixes, refusedBy }) => ({
    code,
    severity,
    message,
    span: spanOf(span),
    related: related.map((place): RelatedPlace => ({ span: spanOf(place.span), message: place.message })),
    fixes: fixes.map((fix): Fix => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ span: spanOf(edit), text: edit.text })),
    })),
    refusedBy,
    ...(help !== undefined && { help }),
  }));
}

function publicSpan({ file, start, end }: Span): PublicSpan {
  return { path: file.path, start, end };
}
