import { expect, test } from "vitest";
import { parse, plain } from "../../parser/tree/support.js";

test.each([
  ["null", null],
  ["~", null],
  ["", null],
  ["Null", null],
  ["true", true],
  ["FALSE", false],
  ["yes", "yes"],
  ["no", "no"],
  ["12", 12],
  ["-12", -12],
  ["+12", 12],
  ["010", 10],
  ["0o17", 15],
  ["0x1F", 31],
  ["-0x1F", -31],
  ["1_000", "1_000"],
  ["1:30", "1:30"],
  ["1.5", 1.5],
  ["-.5", -0.5],
  ["5.", 5],
  ["1e3", 1000],
  ["1e", "1e"],
  [".inf", Infinity],
  ["-.INF", -Infinity],
  [".nan", Number.NaN],
  ["...x", "...x"],
  ["1.2.3", "1.2.3"],
  ["5m", "5m"],
  ["2024-01-01", "2024-01-01"],
  ["$price", "$price"],
  ["'12'", "12"],
  ['"true"', "true"],
  ["''", ""],
])("takes %s for what YAML 1.2 says", (text, expected) => {
  expect(plain(parse(`a: ${text}\n`))).toEqual([{ a: expected }]);
});

test("takes block scalars for text", () => {
  expect(plain(parse("a: |-\n  12\n"))).toEqual([{ a: "12" }]);
});

test("makes integers over 2⁵³ numbers", () => {
  expect(typeof plain(parse("9223372036854775807\n"))?.[0]).toBe("number");
});
