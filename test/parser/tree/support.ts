import { expect } from "vitest";
import type { Report } from "../../../src/diagnostics/collector.js";
import { parseTree } from "../../../src/parser/tree/parse-tree.js";
import { toPlainData } from "../../../src/validator/schema/plain-data.js";
import { SourceFile } from "../../../src/source/source-file.js";
import type { Span } from "../../../src/source/span.js";
import type { SourceDocument, SourceMapping, SourceNode, SourceScalar } from "../../../src/source/tree.js";

export interface Parsed {
  readonly documents: readonly SourceDocument[] | undefined;
  readonly reports: readonly Report[];
  readonly text: string;
}

export function parse(text: string, path = "a.wf.yaml", placeholders?: Readonly<Record<string, string>>): Parsed {
  const reports: Report[] = [];
  const options = placeholders === undefined ? {} : { placeholders: new Map(Object.entries(placeholders)) };
  const documents = parseTree(new SourceFile(path, text), (report) => reports.push(report), options);
  return { documents, reports, text };
}

/** Each finding as `line:column code`. */
export function findings({ reports }: Parsed): string[] {
  return reports.map(({ code, span }) => `${placeOf(span)} ${code}`);
}

export function placeOf(span: Span): string {
  const { line, column } = span.file.positionAt(span.start);
  return `${line}:${column}`;
}

export function written(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}

/** The root of the only document of a text without mistakes. */
export function root(text: string, path?: string): SourceNode {
  const { documents, reports } = parse(text, path);
  expect(reports).toEqual([]);
  expect(documents).toHaveLength(1);
  const node = documents?.[0]?.root;
  if (node === undefined) throw new Error("no document");
  return node;
}

export function mapping(node: SourceNode | undefined): SourceMapping {
  if (node?.kind !== "mapping") throw new Error("no mapping");
  return node;
}

/** The value of the first key of a text that is a mapping. */
export function firstValue(parsed: Parsed): SourceNode {
  const value = mapping(parsed.documents?.[0]?.root).entries[0]?.value;
  if (value === undefined) throw new Error("no entry");
  return value;
}

export function firstScalar(parsed: Parsed): SourceScalar {
  const value = firstValue(parsed);
  if (value.kind !== "scalar") throw new Error("no scalar");
  return value;
}

export function plain(parsed: Parsed): unknown[] | undefined {
  return parsed.documents?.map((document) => toPlainData(document.root));
}
