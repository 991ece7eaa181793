import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceNode } from "../../../src/source/tree.js";
import { findings, parse, plain, root, written } from "./support.js";

function json(text: string) {
  return parse(text, "a.json");
}

test.each([
  ['{"a": 1,}', "1:8", "This comma comes before no entry."],
  ["[1, ]", "1:3", "This comma comes before no entry."],
  ["[1,,2]", "1:4", "A value is expected here."],
  ['{"a": 1} // c', "1:10", "JSON has no comments."],
  ['{"a": /* c */ 1}', "1:7", "JSON has no comments."],
  ["# c\n{}", "1:1", "JSON has no comments."],
  ["{'a': 1}", "1:2", "JSON has no single quotes."],
  ['{"a": NaN}', "1:7", "JSON has no such number."],
  ['{"a": -Infinity}', "1:7", "JSON has no such number."],
  ["{a: 1}", "1:2", "This key has no quotes."],
  ['{"a": 0x10}', "1:7", "JSON knows decimal numbers only."],
  ['{"a": 010}', "1:7", "A number can't start with a zero that is not its only digit before the point."],
  ['{"a": +1}', "1:7", "A number can't start with `+`."],
  ['{"a": 1.}', "1:7", "A decimal point needs digits on both sides."],
  ['{"a": .5}', "1:7", "A decimal point needs digits on both sides."],
  ['{"a": 1e}', "1:7", "This is no JSON value."],
  ['{"a": TRUE}', "1:7", "This word has capitals."],
  ['{"a": undefined}', "1:7", "This word is no JSON value."],
  ['{"a": yes}', "1:7", "This is no JSON value."],
  ['{"a": "b\\q"}', "1:9", "This is no escape that JSON knows."],
  ['{"a": "\\u12"}', "1:8", "This is no escape that JSON knows."],
  ['{"a": "b\nc"}', "1:7", "This text is not closed on its line."],
  ['{"a": "b\tc"}', "1:9", "A text can't hold a tab."],
  ['{"a": "b', "1:7", "This text is never closed."],
  ['{"a": "b\\', "1:7", "This text is never closed."],
  ['{"a": [1, 2', "1:12", "The text ends too early."],
  ['{"a":', "1:6", "The text ends too early."],
  ['{"a"', "1:5", "The text ends too early."],
  ["{", "1:2", "The text ends too early."],
  ['{"a": 1]', "1:8", "`]` closes nothing here."],
  ['{"a": 1}}', "1:9", "`}` closes nothing here."],
  ['{"a": 1} {"b": 2}', "1:10", "The file has more than one value."],
  ['{"a": 1 "b": 2}', "1:9", "There is no comma before this."],
  ['{"a" 1}', "1:6", "There is no `:` after this key."],
  ['{1: "a"}', "1:2", "This key has no quotes."],
  ["a: 1\nb: 2\n", "1:1", "This is no JSON value."],
  ["", "1:1", "The file is empty."],
  [" \n", "1:1", "The file is empty."],
])("explains %j at %s", (text, place, message) => {
  const parsed = json(text);
  expect(parsed.documents).toBeUndefined();
  expect(findings(parsed)).toEqual([`${place} invalid-json`]);
  expect(parsed.reports[0]?.message).toBe(message);
});

test("reports the same mistakes in keys as in YAML", () => {
  expect(findings(json('{"a": 1,\n"\\u0061": 2, "__proto__": 3, "": 4}'))).toEqual([
    "2:1 duplicate-key",
    "2:14 reserved-key",
    "2:30 invalid-key",
  ]);
  expect(findings(json('{"a": "\\ud800"}'))).toEqual(["1:8 invalid-text"]);
  expect(findings(json('{"a": "\\u0000"}'))).toEqual(["1:8 invalid-text"]);
  expect(findings(json('{"<<": {}}'))).toEqual([]);
});

test("keeps numbers as they are written", () => {
  const node = root('{"a": 9223372036854775807, "b": -0, "c": 1e999, "d": 1.10, "e": true, "f": null, "g": "1"}', "a.json");
  const values = node.kind === "mapping" ? node.entries.map(({ value }) => value.kind === "scalar" && [value.text, value.style]) : [];
  expect(values).toEqual([
    ["9223372036854775807", "plain"],
    ["-0", "plain"],
    ["1e999", "plain"],
    ["1.10", "plain"],
    ["true", "plain"],
    ["null", "plain"],
    ["1", "quoted"],
  ]);
});

test("reads an object as one document and an array as one each", () => {
  expect(plain(json('{"a": [1, {}]}\n'))).toEqual([{ a: [1, {}] }]);
  expect(plain(json('[{"a": 1}, {"b": 2}, 3]'))).toEqual([{ a: 1 }, { b: 2 }, 3]);
  expect(plain(json("[]"))).toEqual([]);
});

test("places every node", () => {
  const place = (node: SourceNode): unknown => {
    if (node.kind === "scalar") return written(node.span);
    const children = node.kind === "sequence" ? node.items.map(place) : node.entries.map(({ key, value }) => [place(key), place(value)]);
    return { [written(node.span)]: children };
  };
  expect(place(root('{ "a\\n": [1, "b"] , "c":{}}', "a.json"))).toEqual({
    '{ "a\\n": [1, "b"] , "c":{}}': [
      ['"a\\n"', { '[1, "b"]': ["1", '"b"'] }],
      ['"c"', { "{}": [] }],
    ],
  });
});

const key = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !["__proto__", "constructor", "prototype"].includes(text) && text === text.normalize("NFC"));
const leaf = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(key, tie("value"), { maxKeys: 12, noNullPrototype: true }),
  ),
}));

test("reads what JSON.stringify writes, as JSON and as YAML", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), (data, indent) => {
      const text = JSON.stringify({ data }, undefined, indent).replaceAll("$(", "$$$(");
      const safe = text.replace(
        /[\u007f-\u009f\u200b-\u206f\ufeff\ufff9-\uffff\ufdd0-\ufdef\u061c\u180e]|[\ud800-\udfff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
      const expected = [JSON.parse(JSON.stringify({ data }))];
      expect(plain(json(safe))).toEqual(expected);
      expect(plain(parse(safe))).toEqual(expected);
    }),
  );
});
