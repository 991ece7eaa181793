import { expect, test } from "vitest";
import { findings, parse } from "./support.js";

test.each([
  ["a:\n\tb: 1\n", "2:1", "A tab can't be used to indent."],
  ["a:\n  b: 1\n \tc: 2\n", "3:2", "A tab can't be used to indent."],
  ["-\t- a\n", "1:2", "A tab can't be used to indent."],
  ["a: 1\nb: 2\n   c: 3\n", "3:4", "The indentation of this line fits nothing above it."],
  ["a:\n   b: 1\n  c: 2\n", "3:3", "The indentation of this line fits nothing above it."],
  ["a:\n  - b\n - c\n", "3:2", "The indentation of this line fits nothing above it."],
  ["a:\n  b: 1\nc: 2\n  d: 3\n", "3:1", "This line is not indented like its neighbours, so that line 4 fits nothing above it."],
  ["a:\nb: 1\n  c: 2\n  d: 3\n", "2:1", "This line is not indented like its neighbours, so that line 3 fits nothing above it."],
  ["a:\n    b: 1\n  c: 2\n  d: 3\n", "2:5", "This line is not indented like its neighbours, so that line 3 fits nothing above it."],
  ["  a: 1\nb: 2\n", "1:3", "This line is not indented like its neighbours, so that line 2 fits nothing above it."],
  ["a:\n    - b: 1\n    c: 2\n    d: 3\n", "2:5", "This line is not indented like its neighbours, so that line 3 fits nothing above it."],
  [
    "a:\n  b:\n    c: 1\nd:\n    e: 2\n  f: 3\n",
    "4:1",
    "This line is not indented like its neighbours, so that line 6 fits nothing above it.",
  ],
  ["a: 1\n  b:\n  c: 2\n", "2:3", "The indentation of this line fits nothing above it."],
  ["a:\n    b: 1\n    c: 2\n  - d: 3\n", "2:5", "There is no dash before this, though the list goes on with one."],
  ["a:\n  - b: 1\n  -c: 2\n", "3:3", "There is no space after this dash."],
  ['a: "b\nc: d\n', "1:4", 'The quote " is never closed.'],
  ["a: 'it''s\nc: d\n", "1:4", "The quote ' is never closed."],
  ["a: it's\nb: 'x # y\n  c", "2:4", "The quote ' is never closed."],
  ["a: &x 'b\n", "1:7", "The quote ' is never closed."],
  ["a: 'b\n---\nc: d\n", "1:4", "The quote ' is never closed."],
  ["a: [b, {c: d}", "1:4", "The bracket `[` is never closed."],
  ["a: [b, {c: d]", "1:13", "`]` closes nothing here."],
  ["a: {b: c\nd: e\n", "1:4", "The bracket `{` is not closed before a line that is indented less."],
  ["a: b: c\n", "1:5", "`: ` can't stand inside a plain scalar."],
  ["a:\n  message: Note: this\n", "2:16", "`: ` can't stand inside a plain scalar."],
  ["if: a == ${ x: y }\n", "1:14", "`: ` can't stand inside a plain scalar."],
  ["a: @b\n", "1:4", "A plain scalar can't start with `@`."],
  ["a: %b\n", "1:4", "A plain scalar can't start with `%`."],
  ["a: `b`\n", "1:4", "A plain scalar can't start with a backtick."],
  ["a: * 2\n", "1:4", "A plain scalar can't start with `*`."],
  ["a: ]\n", "1:4", "`]` closes nothing here."],
  ["a: ,b\n", "1:4", "A plain scalar can't start with `,`."],
  ["a: - b\n", "1:4", "A list can't start on the line of its key."],
  ["if: 'gold' == tier\n", "1:12", "Nothing can follow a quoted text: it ends at its quote."],
  ["if: [1] == tier\n", "1:9", "Nothing can follow `]`, which ends the value."],
  ["if: {a: 1}.a\n", "1:11", "Nothing can follow `}`, which ends the value."],
  ["a: &x 1\nb: *x + 1\n", "2:7", "Nothing can follow an alias (`*name`)."],
  ["a: 1\nkey:value\n", "2:4", "There is no space after this colon."],
  ["a: 1\nkey:value\nb: 2\n", "2:4", "There is no space after this colon."],
  ["key:value\nb: 2\n", "1:4", "There is no space after this colon."],
  ['"key":value\n', "1:6", "There is no space after this colon."],
  ["a: 1\nkey\nb: 2\n", "2:1", "This line is no entry"],
  ["a\nb: 1\n", "1:1", "This line is no entry"],
  ['"a\n  b": 1\n', "1:1", "A key must stand on one line; this one does not."],
  ["a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n", "2:1", "This is a conflict marker of Git."],
  ["a: |x\n  b\n", "1:4", "After `|` only"],
  ["a: >99\n  b\n", "1:4", "After `>` only"],
  ["a: |0\n  b\n", "1:4", "After `|` only"],
  ["{ if: ${ x } }\n", "1:7", "Inside brackets a plain scalar can't hold `${`."],
  ["args: [$a[0]]\n", "1:10", "Inside brackets a plain scalar can't hold `[`."],
  ["{ a: 1 b: 2 }\n", "1:9", "`:` can't stand here"],
  ["['a' 'b']\n", "1:6", "A comma is missing before this."],
  ["[a,, b]\n", "1:4", "There is no value before this comma."],
  ['a: "\\q"\n', "1:5", "This is no escape that YAML knows."],
  ['a: "\\u12"\n', "1:5", "This is no escape that YAML knows."],
  ['a: "\\UFFFFFFFF"\n', "1:5", "This escape is over U+10FFFF"],
  ["a: 1\n}\n", "2:1", "`}` closes nothing here."],
])("explains %j at %s", (text, place, message) => {
  const parsed = parse(text);
  expect(parsed.documents).toBeUndefined();
  expect(findings(parsed)).toEqual([`${place} invalid-yaml`]);
  expect(parsed.reports[0]?.message).toContain(message);
  expect(parsed.reports[0]?.help).toMatch(/^[A-Z`].*\.$/);
});

test("never shows the words of the library", () => {
  const parsed = parse("a: [b\n");
  expect(`${parsed.reports[0]?.message} ${parsed.reports[0]?.help}`).not.toMatch(/stream|flow collection|\^/);
});
