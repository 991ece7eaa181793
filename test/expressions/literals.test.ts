import { expect, it } from "vitest";
import { isBase64, isTimestamp, isWfRunId, parseInt64 } from "../../src/expressions/literals.js";

it("reads ints exactly over 64 bits", () => {
  const ints = ["0", "-0", "+5", "017", "9007199254740993", "9223372036854775807", "-9223372036854775808", `${"0".repeat(99)}1`];
  expect(ints.map(parseInt64)).toEqual([0n, 0n, 5n, 17n, 9007199254740993n, 2n ** 63n - 1n, -(2n ** 63n), 1n]);
});

it("refuses what is no int or does not fit", () => {
  const others = ["", "-", "1.0", "1e3", "0x10", "1_000", " 1", "9223372036854775808", "-9223372036854775809", "9".repeat(9999)];
  expect(others.filter((text) => parseInt64(text) !== undefined)).toEqual([]);
});

it("takes RFC 3339 timestamps of real days", () => {
  const right = ["2026-01-31T08:00:00Z", "2024-02-29T23:59:59.123456789-11:30", "0001-01-01T00:00:00+00:00", "2000-02-29T00:00:00Z"];
  expect(right.filter((text) => !isTimestamp(text))).toEqual([]);
});

it.each([
  "2026-01-31",
  "2026-01-31T08:00:00",
  "2026-01-31 08:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-02-29T00:00:00Z",
  "1900-02-29T00:00:00Z",
  "2026-01-00T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:00:60Z",
  "2026-01-01T00:00:00.1234567890Z",
  "2026-01-01T00:00:00+24:00",
  "10000-01-01T00:00:00Z",
  "0000-01-01T00:00:00Z",
])("refuses the timestamp %s", (text) => expect(isTimestamp(text)).toBe(false));

it("takes base64 in its one canonical form", () => {
  expect(["", "aGk=", "aGVsbG8=", "YQ==", "+/+/"].filter((text) => !isBase64(text))).toEqual([]);
  expect(["a", "aGk", "aGl=", "YR==", "-_-_", "aG k", "====", "a==="].filter(isBase64)).toEqual([]);
});

it("takes WfRun ids, children after their parents", () => {
  expect(["a", "root_child", "A-1_b_c"].filter((text) => !isWfRunId(text))).toEqual([]);
  expect(["", "_", "a_", "-a", "a-", "a b", "a__b", "ä"].filter(isWfRunId)).toEqual([]);
});
