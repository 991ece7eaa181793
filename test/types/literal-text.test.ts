import fc from "fast-check";
import { expect, test } from "vitest";
import { coreScalar, isBase64, isInt64, isName, isTimestamp, isWfRunId, parseDouble, parseInt64 } from "../../src/types/literal-text.js";

test.each([
  ["0", 0n],
  ["-0", 0n],
  ["+7", 7n],
  ["007", 7n],
  ["9007199254740993", 9007199254740993n],
  ["9223372036854775807", 9223372036854775807n],
  ["-9223372036854775808", -9223372036854775808n],
])("reads %s as an int, exactly", (text, value) => {
  expect(parseInt64(text)).toBe(value);
});

test.each(["", "-", "1.0", "1e3", "0x1F", "0o7", "1_000", " 1", "1 ", "--1", "١", "9223372036854775808", "-9223372036854775809", "1\n"])(
  "reads no int in %j",
  (text) => {
    expect(parseInt64(text)).toBeUndefined();
  },
);

test("reads every int of 64 bits back", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => parseInt64(`${value}`) === value && isInt64(value)),
  );
  expect(isInt64(2n ** 63n)).toBe(false);
});

test.each([
  ["1.5", 1.5],
  ["-1.5", -1.5],
  ["1e3", 1000],
  ["1.0E-2", 0.01],
  ["5", 5],
  ["+5", 5],
  ["007", 7],
  ["0", 0],
])("reads %s as a double", (text, value) => {
  expect(parseDouble(text)).toBe(value);
});

test.each(["", ".5", "5.", "+1.5", "01.5", "1e", ".inf", ".nan", "Infinity", "NaN", "1e999", "0x10", "1_0.0", " 1.5", "1,5"])(
  "reads no double in %j",
  (text) => {
    expect(parseDouble(text)).toBeUndefined();
  },
);

test.each([
  "2026-02-28T12:00:00Z",
  "2024-02-29T23:59:59.123456789Z",
  "2000-02-29T00:00:00+05:30",
  "0001-01-01T00:00:00Z",
  "0001-01-01T01:00:00+01:00",
  "9999-12-31T23:59:59.999999999Z",
  "2026-01-01T00:00:00-00:00",
])("knows %s for a timestamp", (text) => {
  expect(isTimestamp(text)).toBe(true);
});

test.each([
  "2026-02-29T00:00:00Z",
  "1900-02-29T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-00-01T00:00:00Z",
  "2026-01-00T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:60:00Z",
  "2016-12-31T23:59:60Z",
  "2026-01-01T00:00:00",
  "2026-01-01T00:00Z",
  "2026-01-01",
  "2026-01-01 00:00:00Z",
  "2026-01-01t00:00:00z",
  "2026-01-01T00:00:00+24:00",
  "2026-01-01T00:00:00+0100",
  "2026-01-01T00:00:00.Z",
  "2026-01-01T00:00:00.1234567890Z",
  "0000-12-31T23:59:59Z",
  "0001-01-01T00:00:00+01:00",
  "9999-12-31T23:59:59-01:00",
  "12026-01-01T00:00:00Z",
  "",
])("knows that %j is no timestamp", (text) => {
  expect(isTimestamp(text)).toBe(false);
});

test("knows base64 in the standard alphabet with its padding", () => {
  expect(["", "AAAA", "AA==", "AAA=", "+/+/"].filter(isBase64)).toHaveLength(5);
  expect(["A", "AA", "AAA", "AA=", "A===", "-_-_", "AA==\n", "AAAA=", "AA==AA=="].filter(isBase64)).toEqual([]);
});

test("knows names and ids of runs", () => {
  expect(["a", "A", "0", "a-b", "a--b", "Order2"].filter(isName)).toHaveLength(6);
  expect(["", "-a", "a-", "a_b", "a.b", "a b", "ä", "a\n"].filter(isName)).toEqual([]);
  expect(["run", "root_child", "a-1_b-2_c-3"].filter(isWfRunId)).toHaveLength(3);
  expect(["", "_", "a_", "_a", "a__b", "a_-b", "a/b"].filter(isWfRunId)).toEqual([]);
});

test.each([
  ["", { kind: "null" }],
  ["~", { kind: "null" }],
  ["null", { kind: "null" }],
  ["NULL", { kind: "null" }],
  ["nULL", { kind: "str", value: "nULL" }],
  ["true", { kind: "bool", value: true }],
  ["False", { kind: "bool", value: false }],
  ["yes", { kind: "str", value: "yes" }],
  ["-12", { kind: "int", value: -12n }],
  ["+12", { kind: "int", value: 12n }],
  ["010", { kind: "int", value: 10n }],
  ["0o10", { kind: "int", value: 8n }],
  ["0xfF", { kind: "int", value: 255n }],
  ["-0x1", { kind: "str", value: "-0x1" }],
  ["0o8", { kind: "str", value: "0o8" }],
  ["0b1", { kind: "str", value: "0b1" }],
  ["1_000", { kind: "str", value: "1_000" }],
  ["1.", { kind: "double", value: 1 }],
  [".5", { kind: "double", value: 0.5 }],
  ["-1.5e-3", { kind: "double", value: -0.0015 }],
  ["1e3", { kind: "double", value: 1000 }],
  [".", { kind: "str", value: "." }],
  ["1.2.3", { kind: "str", value: "1.2.3" }],
  ["-.INF", { kind: "double", value: -Infinity }],
  [".inf", { kind: "double", value: Infinity }],
  [".NaN", { kind: "double", value: NaN }],
  ["1e999", { kind: "double", value: Infinity }],
  ["9223372036854775808", { kind: "int", value: 9223372036854775808n }],
  ["2026-01-01", { kind: "str", value: "2026-01-01" }],
])("takes a plain %j for what YAML's core schema says, without losing digits", (text, literal) => {
  expect(coreScalar(text)).toEqual(literal);
});
