import { expect, test } from "vitest";
import { findings, parse } from "./support.js";

test.each([
  ["a: b\0c", "1:5", "U+0000"],
  ["a: b\x07", "1:5", "U+0007"],
  ["a: \x1b[2J", "1:4", "U+001B"],
  ["a: \x7f", "1:4", "U+007F"],
  ["a: b\n# \x9b", "2:3", "U+009B"],
  ["a: b\x85c: d", "1:5", "U+0085"],
  ["a: \u2028", "1:4", "U+2028"],
  ["a: \u202e", "1:4", "U+202E"],
  ["a: \u2067", "1:4", "U+2067"],
  ["a: \u200b", "1:4", "U+200B"],
  ["a: 1\n\ufeffb: 2", "2:1", "U+FEFF"],
  ["\ufeff\ufeffa: 1", "1:2", "U+FEFF"],
  ["a: \ufffe", "1:4", "U+FFFE"],
  ["a: \ufdd0", "1:4", "U+FDD0"],
  ["a: \u{1ffff}", "1:4", "U+1FFFF"],
  ["a: \u{10fffe}", "1:4", "U+10FFFE"],
  ["a: \u{e0041}", "1:4", "U+E0041"],
  ["a: \ud800b", "1:4", "U+D800"],
  ["a: b\udc00", "1:5", "U+DC00"],
])("refuses %j at %s", (text, place, name) => {
  for (const path of ["a.yaml", "a.json"]) {
    const parsed = parse(text, path);
    expect(parsed.documents).toBeUndefined();
    expect(findings(parsed)).toEqual([`${place} forbidden-character`]);
    expect(parsed.reports[0]?.message).toContain(name);
    expect(parsed.reports[0]?.message).toMatch(/^[ -~]*$/);
  }
});

test("refuses a carriage return without a line feed", () => {
  expect(findings(parse("a: 1\rb: 2\n"))).toEqual(["1:5 bare-carriage-return"]);
  expect(findings(parse("a: 1\r\nb: 2\r"))).toEqual(["2:5 bare-carriage-return"]);
});

test("accepts other letters, emoji, tabs in texts, CRLF and one byte order mark", () => {
  for (const text of ["a: 日本 العربية é", "a: 😀👩‍🚀", "# 😀\na: b", "a: x\ty", "a: 1\r\nb: 2\r\n", "\ufeffa: 1", 'a: "\\e\\u202e"'])
    expect(findings(parse(text))).toEqual([]);
});
