import type { Report } from "../../src/diagnostics/collector.js";
import { parseTree } from "../../src/parser/tree/parse-tree.js";
import { toPlainData } from "../../src/validator/schema/plain-data.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { SourceNode } from "../../src/source/tree.js";
import { checkShape } from "../../src/validator/schema/check-shape.js";

/** What the shape check says about a file. */
export interface ShapeOfText {
  /** `line:column code`, in order. */
  readonly places: readonly string[];
  readonly reports: readonly Report[];
  readonly roots: readonly SourceNode[];
  /** The documents as plain data, as they are before any repair. */
  readonly data: readonly unknown[];
  readonly clean: boolean;
}

/** Parses a text and checks the shape of its documents. What the parser reports is reported too. */
export function shapeOf(text: string, placeholders: ReadonlyMap<string, string> = new Map(), path = "test.wf.yaml"): ShapeOfText {
  const file = new SourceFile(path, text);
  const reports: Report[] = [];
  const report = (finding: Report) => void reports.push(finding);
  const documents = parseTree(file, report, { placeholders }) ?? [];
  const data = documents.map((document) => toPlainData(document.root));
  const checked = documents.map((document, index) => checkShape(document, report, { isFirst: index === 0 }));
  const places = reports.map(({ code, span }) => {
    const { line, column } = file.positionAt(span.start);
    return `${line}:${column} ${code}`;
  });
  return { places, reports, roots: checked.map(({ root }) => root), data, clean: checked.every(({ clean }) => clean) };
}

/** A workflow with these lines under `steps:`; they begin in line 5. */
export function workflowOf(...steps: readonly string[]): string {
  return ["apiVersion: wfspec/v1", "kind: WfSpec", "name: test", "steps:", ...steps, ""].join("\n");
}
