import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { blockList, blockMap, list, map, plain, text, type Yaml, type YamlMap } from "../../src/importer/print/yaml/node.js";
import { writeYaml } from "../../src/importer/print/yaml/write.js";
import { parseTree } from "../../src/parser/tree/parse-tree.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { SourceNode } from "../../src/source/tree.js";

const AWKWARD = [
  "yes",
  "No",
  "on",
  "y",
  "null",
  "~",
  "true",
  "1",
  "-1.5",
  "0x1F",
  ".inf",
  "- a",
  "-",
  "?",
  ": ",
  "a: b",
  "a:",
  "a #b",
  "#a",
  "&a",
  "*a",
  "!a",
  "|",
  ">",
  "'a",
  '"a',
  "it's",
  'say "hi"',
  "%a",
  "@a",
  "`a",
  "{",
  "}",
  "[",
  "]",
  "a, b",
  "$price",
  "${ a + b }",
  "$(x)",
  "$$(x)",
  "$$$(",
  "---",
  "...",
  "--- a",
  "<<",
  " a",
  "a ",
  "a\nb",
  "a\n",
  "\na",
  "a\n\n",
  "a \nb",
  "a\n  b",
  "a\tb",
  "a\r\nb",
  "\u0085",
  "\u200b",
  "\ufeff",
  "größe",
  "日本",
  "😀",
  "\u{e0001}",
  "\\",
  "\\n",
  "=",
] as const;

/** Half of a surrogate pair, which no file can hold. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const strings = fc
  .oneof(fc.constantFrom(...AWKWARD), fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary", maxLength: 8 }))
  .filter((value) => !value.includes("\0") && !HALF.test(value));
const RESERVED: readonly string[] = ["", "<<", "__proto__", "constructor", "prototype"];
const keys = strings.filter((key) => !RESERVED.includes(key) && key.length < 200);
const scalars = fc.oneof(strings.map(text), fc.integer().map(plain), fc.boolean().map(plain), fc.constant(plain("null")));

const trees: fc.Arbitrary<Yaml> = fc.letrec<{ readonly tree: Yaml }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    scalars,
    fc.tuple(fc.boolean(), fc.array(tie("tree"), { maxLength: 4 })).map(([block, items]) => (block ? blockList(items) : list(items))),
    fc
      .tuple(fc.boolean(), fc.uniqueArray(fc.tuple(keys, tie("tree")), { selector: ([key]) => key, maxLength: 4 }))
      .map(([block, entries]) => (block ? blockMap(entries) : map(entries))),
  ),
})).tree;

/** What a tree says: its texts, and which of them are texts whatever they look like. */
type Said = string | { readonly plain: string } | readonly Said[] | { readonly entries: readonly (readonly [string, Said])[] };

function meant(node: Yaml): Said {
  if (node.kind === "scalar") return node.style === "plain" ? { plain: node.text } : node.text;
  if (node.kind === "list") return node.items.map(meant);
  return { entries: node.entries.map(({ key, value }) => [key, meant(value)]) };
}

/** What our reader takes it for: a plain scalar that is no number, bool or null is a text. */
function read(node: SourceNode): Said {
  if (node.kind === "scalar")
    return node.style === "plain" && /^(?:-?\d+|true|false|null)$/.test(node.text) ? { plain: node.text } : node.text;
  if (node.kind === "sequence") return node.items.map(read);
  return { entries: node.entries.map(({ key, value }) => [key.text, read(value)]) };
}

function readBack(yaml: string): Said | undefined {
  const reports: string[] = [];
  const documents = parseTree(new SourceFile("a.wf.yaml", yaml), (report) => reports.push(report.message));
  expect(reports).toEqual([]);
  return documents?.[0] && read(documents[0].root);
}

describe("what is written is read as what was meant", () => {
  it("by our reader", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const document: YamlMap = blockMap([["root", tree]]);
        expect(readBack(writeYaml(document))).toEqual(meant(document));
      }),
      { numRuns: 3_000 },
    );
  });

  it("by another one", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const [document] = parseAllDocuments(writeYaml(blockMap([["root", tree]])), { intAsBigInt: true });
        expect(document?.errors).toEqual([]);
        expect(document?.toJS()).toEqual({ root: plainly(tree) });
      }),
      { numRuns: 1_000 },
    );
  });
});

function plainly(node: Yaml): unknown {
  if (node.kind === "list") return node.items.map(plainly);
  if (node.kind === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [withPlaceholders(key), plainly(value)]));
  if (node.style === "text") return withPlaceholders(node.text);
  return /^-?\d+$/.test(node.text) ? BigInt(node.text) : (JSON.parse(node.text) as unknown);
}

/** Only our reader makes `$$(` a `$(` again. */
function withPlaceholders(value: string): string {
  return value.replaceAll("$(", "$$$$(");
}

it("keeps to one line what fits, and needs no quotes for it alone", () => {
  const document = blockMap([
    ["args", map([["a", text("$x")]])],
    ["set", map([["total", text("${ a + b }")]])],
    ["steps", blockList([blockMap([["task", text("x")]])])],
    ["none", list([])],
    ["message", text("one\ntwo\n")],
  ]);
  expect(writeYaml(document)).toBe(
    ["args: { a: $x }", "set:", "  total: ${ a + b }", "steps:", "  - task: x", "none: []", "message: |", "  one", "  two", ""].join("\n"),
  );
});
