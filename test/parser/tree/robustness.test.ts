import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument, parseAllDocuments } from "yaml";
import { TREE_CODES } from "../../../src/parser/tree/codes.js";
import { generatedYaml } from "./generated-yaml.js";
import { parse, plain } from "./support.js";

const fragment = fc.constantFrom(
  "a",
  "b",
  ": ",
  ":",
  "- ",
  "-",
  "? ",
  "\n",
  "\n  ",
  "\n    ",
  "\t",
  " ",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  ",",
  "#",
  " #",
  "&x ",
  "*x",
  "!t ",
  "|",
  ">",
  "|2-",
  "\\",
  "\\u",
  "%",
  "@",
  "---\n",
  "...\n",
  "$(",
  "${",
  "<<",
  "\r\n",
  "é",
  "1",
  "\ufeff",
);
const yamlish = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(""));
const arbitrary = fc.oneof(yamlish, yamlish, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.json());

test("never throws, and says exactly one thing when it gives up", () => {
  fc.assert(
    fc.property(arbitrary, fc.constantFrom("a.yaml", "a.json"), (text, path) => {
      const parsed = parse(text, path, { x: "1" });
      plain(parsed);
      if (parsed.documents === undefined) expect(parsed.reports).toHaveLength(1);
      for (const { code, message, help, span } of parsed.reports) {
        expect(Object.keys(TREE_CODES)).toContain(code);
        expect(`${message}${help}`).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("agrees with another YAML library on every text that it reads without a finding", () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      if (/[|>][-+]?\d/.test(text)) return; // libraries differ in what a line of blanks is at the end of such a text
      if (/^\s+---/.test(text)) return; // js-yaml takes an indented `---` before the first document for a marker
      const parsed = parse(text);
      if (parsed.reports.length > 0 || parsed.documents === undefined) return;
      const others = parseAllDocuments(text, { logLevel: "error", uniqueKeys: false, stringKeys: false });
      if (others.length !== parsed.documents.length || others.some((other) => other.errors.length > 0)) return;
      expect(plain(parsed)).toEqual(others.map((other) => other.toJS()));
    }),
    { numRuns: 2_000 },
  );
});

test("agrees with another YAML library on generated documents, values and places", () => {
  fc.assert(
    fc.property(generatedYaml, (text) => {
      const other = parseDocument(text);
      const parsed = parse(text);
      expect(other.errors).toEqual([]);
      expect(parsed.reports).toEqual([]);
      expect(plain(parsed)).toEqual([other.toJS()]);
    }),
    { numRuns: 500 },
  );
});

test.each(["a:\n   b: 1\n  c: 2\n", " - a\n- b\n", "  a: 1\n b: 2\n", "a: 1\n  b: 2\n", "a:\n  b: 1\n c: 2\n"])(
  "ends on %j behind empty lines",
  (text) => {
    for (const lead of ["\n", "\n\n", "\r\n", " \n"]) expect(parse(`${lead}${text}`).reports.length).toBeLessThanOrEqual(1);
  },
);
