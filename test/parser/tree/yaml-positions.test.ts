import { expect, test } from "vitest";
import type { SourceNode } from "../../../src/source/tree.js";
import { parse, placeOf, root, written } from "./support.js";

/** Each node with what is written at its span. */
function outline(node: SourceNode): unknown {
  switch (node.kind) {
    case "scalar":
      return written(node.span);
    case "sequence":
      return { [written(node.span)]: node.items.map(outline) };
    case "mapping":
      return { [written(node.span)]: node.entries.map(({ key, value }) => [outline(key), outline(value)]) };
  }
}

test("places plain and quoted scalars with their quotes", () => {
  expect(outline(root(`a: b c\n'd': "e"\n`))).toEqual({
    [`a: b c\n'd': "e"`]: [
      ["a", "b c"],
      ["'d'", '"e"'],
    ],
  });
});

test("ends a block collection with its last child and a flow collection with its bracket", () => {
  const text = "list:\n  - x\n  - [1, { k: v } ,]  # end\n\nlast: {}\n";
  expect(outline(root(text))).toEqual({
    [text.trimEnd()]: [
      ["list", { "- x\n  - [1, { k: v } ,]": ["x", { "[1, { k: v } ,]": ["1", { "{ k: v }": [["k", "v"]] }] }] }],
      ["last", { "{}": [] }],
    ],
  });
});

test("places the bracket after comments and line breaks inside a flow collection", () => {
  expect(outline(root("a: [ # ]\n  x, # }\n  ]\n"))).toEqual({ "a: [ # ]\n  x, # }\n  ]": [["a", { "[ # ]\n  x, # }\n  ]": ["x"] }]] });
  expect(outline(root("[ ]"))).toEqual({ "[ ]": [] });
});

test("starts a block scalar at its header and ends it with its last character", () => {
  expect(outline(root("a: |  # > note\n  x\n  y\n\nb:\n  >-\n  z\n\n"))).toEqual({
    "a: |  # > note\n  x\n  y\n\nb:\n  >-\n  z": [
      ["a", "|  # > note\n  x\n  y"],
      ["b", ">-\n  z"],
    ],
  });
});

test.each([
  ["a:\nb: 1", ["1:3", "2:4"]],
  ["a: # note\nb: 1", ["1:3", "2:4"]],
  ["a :\nb: 1", ["1:4", "2:4"]],
  ["{ a, b: , c: 1 }", ["1:4", "1:8", "1:14"]],
  ["a: &x\nb: 1", ["1:6", "2:4"]],
  ["? a\n: \nb: 1", ["2:2", "3:4"]],
])("places empty values of %j after the colon", (text, places) => {
  const node = root(text);
  const values = node.kind === "mapping" ? node.entries.map(({ value }) => placeOf(value.span)) : [];
  expect(values).toEqual(places);
});

test("places empty items after the dash", () => {
  const node = root("-\n- a\n-  # c\n-\n");
  const items = node.kind === "sequence" ? node.items.map((item) => placeOf(item.span)) : [];
  expect(items).toEqual(["1:2", "2:3", "3:2", "4:2"]);
});

test("places a value with an anchor at the value", () => {
  expect(outline(root("a: &x b\nc: &y\n  d: e\nf: &z [g]\n"))).toEqual({
    "a: &x b\nc: &y\n  d: e\nf: &z [g]": [
      ["a", "b"],
      ["c", { "d: e": [["d", "e"]] }],
      ["f", { "[g]": ["g"] }],
    ],
  });
});

test("reads every document and leaves out those in which nothing is written", () => {
  const { documents } = parse("# licence\n---\na: 1\n---\n---\n# nothing\n---\nb: 2\n...\n");
  expect(documents?.map(({ root: node }) => placeOf(node.span))).toEqual(["3:1", "8:1"]);
  expect(parse("").documents).toEqual([]);
  expect(parse("# only a comment\n").documents).toEqual([]);
  expect(parse(`""`).documents).toHaveLength(1);
});

test("keeps offsets of the file after a byte order mark and over CRLF", () => {
  const node = root("\ufeffa: b\r\nc: |\r\n  d\r\n  e\r\n");
  expect(outline(node)).toEqual({
    "a: b\r\nc: |\r\n  d\r\n  e": [
      ["a", "b"],
      ["c", "|\r\n  d\r\n  e"],
    ],
  });
  expect(node.kind === "mapping" && node.entries[1]?.value).toMatchObject({ text: "d\ne\n" });
});

test("counts columns in UTF-16 units", () => {
  const node = root("a: 😀\nb: [😀, c]\n");
  const list = node.kind === "mapping" ? node.entries[1]?.value : undefined;
  expect(list?.kind === "sequence" && list.items.map((item) => placeOf(item.span))).toEqual(["2:5", "2:9"]);
});
