import { expect, test } from "vitest";
import { expand, parseProperties } from "../../src/connection/properties.js";

test.each([
  ["reads =, : and white space as separators", "a=1\nb: 2\nc 3\nd =  4\ne\t:\t5", { a: "1", b: "2", c: "3", d: "4", e: "5" }],
  ["passes over comments and blank lines", "# x=1\n  ! y=2\n\n \t\nz=3", { z: "3" }],
  ["keeps separators and comment signs inside a value", "a=b=c:d#e!f", { a: "b=c:d#e!f" }],
  ["keeps white space at the end of a value", "a = b \nc=d", { a: "b ", c: "d" }],
  ["reads escapes", "a\\=b\\:c\\ d=\\t\\n\\u00e9\\\\\\x", { "a=b:c d": "\t\n\u00e9\\x" }],
  ["joins continued lines without their indentation", "a=1,\\\n   2,\\\r\n\t3\nb=4\\\\\nc=5", { a: "1,2,3", b: "4\\", c: "5" }],
  ["reads a comment sign in a continued line as text", "a=1\\\n#2", { a: "1#2" }],
  ["lets the last of a repeated key count", "a=1\na=2", { a: "2" }],
  ["reads a key without value as empty", "a\nb=\nc:", { a: "", b: "", c: "" }],
  ["passes over a byte order mark and takes any line end", "\ufeffa=1\rb=2\r\nc=3", { a: "1", b: "2", c: "3" }],
])("%s", (_, text, expected) => {
  const properties = parseProperties(text);
  expect(properties.ok && Object.fromEntries(properties.values)).toEqual(expected);
});

test("tells the line of a broken unicode escape", () => {
  expect(parseProperties("a=1\nb=\\u12")).toMatchObject({ ok: false, line: 2 });
  expect(parseProperties("b=\\\\u12")).toMatchObject({ ok: true });
});

test("fills in references, also inside what they refer to", () => {
  const values = new Map([
    ["a", "1${b}"],
    ["b", "2"],
  ]);
  expect(expand("x${a}${missing}", (name) => values.get(name))).toBe("x12");
  expect(expand("${c}", () => "${c}!")).toBeUndefined();
});
