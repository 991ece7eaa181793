import fc from "fast-check";
import { expect, test } from "vitest";
import { hasUnusual, inspectCharacters } from "../../../src/parser/tree/characters.js";
import { readQuickly } from "../../../src/parser/tree/quick/quick-yaml.js";
import { startReading } from "../../../src/parser/tree/state.js";
import { readYaml } from "../../../src/parser/tree/yaml.js";
import { SourceFile } from "../../../src/source/source-file.js";
import type { SourceDocument, SourceNode } from "../../../src/source/tree.js";
import { generatedYaml } from "./generated-yaml.js";

/** Everything that a tree says, without its file. */
function told(node: SourceNode): unknown {
  const place = [node.span.start, node.span.end];
  if (node.kind === "scalar") return [...place, node.text, node.style, node.textStart, node.offsets, node.incomplete];
  return node.kind === "sequence"
    ? [...place, node.items.map(told)]
    : [...place, node.entries.map(({ key, value }) => [told(key), told(value)])];
}

function toldAll(documents: readonly SourceDocument[]): unknown[] {
  return documents.map(({ root }) => told(root));
}

/** Reads a text both ways; whether the quick reader could. */
function compare(text: string): boolean {
  const file = new SourceFile("a.yaml", text);
  if (inspectCharacters(file, hasUnusual(text)) !== undefined) return false;
  const placeholders = new Map([["x", "1"]]);
  const quick = readQuickly(startReading(file, placeholders, hasUnusual(text)));
  if (quick === undefined) return false;
  const state = startReading(file, placeholders, hasUnusual(text));
  const slow = readYaml(state);
  expect([state.fatal, state.reports]).toEqual([undefined, []]);
  expect(toldAll(quick)).toEqual(toldAll(slow));
  return true;
}

const fragment = fc.constantFrom(
  "a",
  "b",
  "a: ",
  "b:",
  ": ",
  ":",
  "- ",
  "-",
  "? ",
  "\n",
  "\n",
  "\n",
  "\n  ",
  "\n  ",
  "\n    ",
  "\n   ",
  " ",
  "  ",
  "'",
  '"',
  "'a'",
  '"b"',
  "[",
  "]",
  "{",
  "}",
  ", ",
  ",",
  "#",
  " #",
  " # c",
  "&x ",
  "*x",
  "!t ",
  "|",
  ">",
  "|-\n  ",
  ">+\n  ",
  "\\",
  "%",
  "@",
  "\n---\n",
  "\n...\n",
  "--- ",
  "$(x)",
  "$(",
  "${",
  "<<",
  "é",
  "1",
  "- a\n",
  "a: b\n",
);
const yamlish = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(""));

test("reads what it reads exactly as the library does, or leaves it", () => {
  let quick = 0;
  fc.assert(
    fc.property(fc.oneof(yamlish, yamlish, generatedYaml), (text) => void (quick += compare(text) ? 1 : 0)),
    { numRuns: 3_000 },
  );
  expect(quick).toBeGreaterThan(300);
});

test("can read an ordinary workflow", () => {
  const text = `# Checkout
apiVersion: wfspec/v1
kind: WfSpec
name: checkout
description: >-
  Sells things.

  To anyone.
variables:
  customer-id: { type: str, required: true, tags: [a, "b", 'c'] }
  price: int
steps:
  - task: charge   # card
    args: { customer-id: $customer-id, price: $price }
    retries: 3
    catch:
    - exception: card-declined
      steps:
      - fail: payment-failed
        message: The card was declined.
  -
    task: ship
  - - a
    - b: "\${ x }"
empty:
---
kind: TaskDef
`;
  expect(compare(text)).toBe(true);
});
