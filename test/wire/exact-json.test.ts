import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExactJson, writeExactJson, type ExactJson } from "../../src/util/exact-json.js";

test("keeps integers that a double cannot hold", () => {
  const text = '{"big":9223372036854775807,"small":-9223372036854775808,"safe":9007199254740991,"fraction":1.5,"power":1e3}';
  const parsed = parseExactJson(text);
  expect(parsed).toEqual({
    ok: true,
    value: { big: 9223372036854775807n, small: -9223372036854775808n, safe: 9007199254740991, fraction: 1.5, power: 1000 },
  });
  expect(parsed.ok && writeExactJson(parsed.value)).toEqual({ ok: true, text: text.replace("1e3", "1000") });
});

/** The value with every bigint as the double it is nearest to. */
function rounded(value: ExactJson): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly ExactJson[]).map(rounded);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)]));
}

test("reads whatever JSON.stringify writes as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const parsed = parseExactJson(text);
      expect(parsed.ok && rounded(parsed.value)).toEqual(JSON.parse(text));
    }),
  );
});

test("writes what it reads", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = writeExactJson(value);
      const parsed = parseExactJson(written.ok ? written.text : "");
      expect(parsed.ok && rounded(parsed.value)).toEqual(value);
    }),
  );
});

test.each([
  ["", "expected a JSON value at line 1, column 1"],
  ["[1,]", "expected a JSON value at line 1, column 4"],
  ['{"a":1\n "b":2}', 'expected "," or "}" at line 2, column 2'],
  ["{a:1}", "expected a string in double quotes at line 1, column 2"],
  ["01", "text after the value at line 1, column 2"],
  ['"\t"', "expected a string in double quotes at line 1, column 1"],
  ["1e999", "the number 1e999 is out of range at line 1, column 6"],
  ["[".repeat(300), "nesting deeper than 200 at line 1, column 202"],
])("refuses %j", (text, message) => {
  expect(parseExactJson(text)).toEqual({ ok: false, message });
});

test("reads __proto__ as an ordinary key", () => {
  const parsed = parseExactJson('{"__proto__":{"polluted":true}}');
  expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(["__proto__"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

const circle: unknown[] = [];
circle.push(circle);
test.each<[unknown, string]>([
  [{ a: [Number.NaN] }, "$.a[0] is NaN, which JSON has no number for"],
  [{ a: new Map() }, "$.a is a Map, which JSON cannot hold"],
  [[undefined], "$[0] is undefined, which JSON cannot hold"],
  [{ f: () => 1 }, "$.f is a function, which JSON cannot hold"],
  [circle, "$[0] contains itself"],
])("does not write what JSON cannot hold", (value, message) => {
  expect(writeExactJson(value)).toEqual({ ok: false, message });
});

test("writes dates as JSON does and leaves undefined members out", () => {
  expect(writeExactJson({ at: new Date(0), no: undefined, n: -0 })).toEqual({ ok: true, text: '{"at":"1970-01-01T00:00:00.000Z","n":-0}' });
});
