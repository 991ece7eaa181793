import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDuration, printDuration } from "../../src/types/durations.js";

test.each([
  ["90s", 90_000],
  ["5m", 300_000],
  ["1h30m", 5_400_000],
  ["3d", 259_200_000],
  ["500ms", 500],
  ["1d2h3m4s5ms", 93_784_005],
  ["1m500ms", 60_500],
  ["30", 30_000],
  ["0", 0],
  ["0s", 0],
  ["36h", 129_600_000],
  ["9007199254740991ms", Number.MAX_SAFE_INTEGER],
])("reads %s", (text, milliseconds) => {
  expect(parseDuration(text)).toEqual({ milliseconds });
});

test.each([
  "",
  "s",
  "1.5h",
  "-5s",
  "+5",
  "5 m",
  "5m ",
  "1m1h",
  "1s1s",
  "5M",
  "5min",
  "1w",
  "1h30",
  "PT5M",
  "9007199254740992ms",
  "9007199254741",
  "999999999999999999999d",
])("reads no length in %j", (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test.each([
  [0, "0s"],
  [500, "500ms"],
  [90_000, "1m30s"],
  [5_400_000, "1h30m"],
  [259_200_000, "3d"],
])("prints %d milliseconds as %s", (milliseconds, text) => {
  expect(printDuration(milliseconds)).toBe(text);
});

test("reads back every length it prints", () => {
  fc.assert(fc.property(fc.maxSafeNat(), (milliseconds) => parseDuration(printDuration(milliseconds))?.milliseconds === milliseconds));
});
