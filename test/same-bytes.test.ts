import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { expect, it } from "vitest";
import { compile } from "../src/index.js";
import { parseTree } from "../src/parser/tree/parse-tree.js";
import { SourceFile } from "../src/source/source-file.js";
import type { SourceNode } from "../src/source/tree.js";

const FOLDERS = ["test/fixtures/compile", "test/fixtures/conformance"];
const paths = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".wf.yaml"))
    .map((name) => join(folder, name)),
);

/** The same as JSON: what YAML takes for a number, a bool or null is written so, all else is a text. */
function jsonOf(node: SourceNode): string {
  switch (node.kind) {
    case "scalar":
      return node.style === "plain" && /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)$/.test(node.text)
        ? node.text
        : JSON.stringify(node.text);
    case "sequence":
      return `[${node.items.map(jsonOf).join(", ")}]`;
    case "mapping":
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}: ${jsonOf(value)}`).join(", ")}}`;
  }
}

function bytesOf(path: string, text: string): string {
  const { definitions, diagnostics } = compile([{ path, text }], { force: true });
  expect(definitions.length, JSON.stringify(diagnostics)).toBeGreaterThan(0);
  return JSON.stringify(definitions);
}

it.each(paths)("compiles %s, the same as JSON and the same printed anew to the same bytes", (path) => {
  const text = readFileSync(path, "utf8");
  const wanted = bytesOf("a.wf.yaml", text);
  const documents = parseTree(new SourceFile("a.wf.yaml", text), () => {}) ?? [];
  expect(bytesOf("a.wf.json", `[${documents.map(({ root }) => jsonOf(root)).join(",\n")}]`)).toBe(wanted);
  // Every scalar a text, so that the library changes no digit.
  const printed = parseAllDocuments(text, { schema: "failsafe" }).map((document) => document.toString({ lineWidth: 40, indent: 4 }));
  expect(bytesOf("a.wf.yaml", printed.join("---\n"))).toBe(wanted);
});
