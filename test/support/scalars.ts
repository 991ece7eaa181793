import type { Report } from "../../src/diagnostics/collector.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { Span } from "../../src/source/span.js";
import type { SourceScalar } from "../../src/source/tree.js";

const KEY = "key: ";

/** A plain scalar as it would stand in `key: <text>`; offsets start at 5. */
export function plainScalar(text: string): SourceScalar {
  return scalarOf(KEY + text, KEY.length, text, "plain");
}

/** A single-quoted scalar in `key: '<text>'`, its quotes doubled in the file; offsets start at 6. */
export function quotedScalar(text: string): SourceScalar {
  const written = KEY + `'${text.replaceAll("'", "''")}'`;
  const scalar = scalarOf(written, KEY.length, text, "quoted");
  const offsets: number[] = [];
  let at = KEY.length + 1;
  for (const unit of text.split("")) {
    offsets.push(at);
    at += unit === "'" ? 2 : 1;
  }
  return { ...scalar, textStart: KEY.length + 1, offsets: [...offsets, at] };
}

/** A literal block scalar in `key: |`, two blanks deep; its text ends with a line break. */
export function blockScalar(...lines: readonly string[]): SourceScalar {
  const head = `${KEY}|\n`;
  const text = lines.map((line) => `${line}\n`).join("");
  const offsets: number[] = [];
  let at = head.length;
  for (const line of lines) {
    at += 2;
    for (let unit = 0; unit <= line.length; unit += 1) offsets.push(at + unit);
    at += line.length + 1;
  }
  const scalar = scalarOf(head + lines.map((line) => `  ${line}\n`).join(""), KEY.length, text, "block");
  return { ...scalar, textStart: offsets[0] ?? at, offsets: [...offsets, at] };
}

/** Gathers reports, with the text that each one points at. */
export function reporter(): {
  readonly reports: Report[];
  readonly report: (report: Report) => void;
  readonly lines: () => readonly string[];
} {
  const reports: Report[] = [];
  return {
    reports,
    report: (report) => void reports.push(report),
    lines: () => reports.map((each) => `${each.code} at ${JSON.stringify(textOf(each.span))}: ${each.message} ${each.help ?? ""}`),
  };
}

/** What stands in the file at a span. */
export function textOf(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}

function scalarOf(fileText: string, start: number, text: string, style: SourceScalar["style"]): SourceScalar {
  const file = new SourceFile("test.wf.yaml", fileText);
  return { kind: "scalar", span: { file, start, end: fileText.length }, text, style, textStart: start };
}
