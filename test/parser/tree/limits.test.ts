import { expect, test } from "vitest";
import { LIMITS } from "../../../src/parser/tree/limits.js";
import { findings, parse } from "./support.js";

type Make = (figure: number) => string;

/** A text of exactly this figure, the path that says how it is read, and where the finding is when it is one over. */
const CASES: readonly (readonly [keyof typeof LIMITS, string, Make, string])[] = [
  ["bytes", "a.yaml", (n) => `a: 1\n${`#${"x".repeat(98)}\n`.repeat(n / 50).slice(0, n - 5)}`, "1:1"],
  ["line", "a.yaml", (n) => `a: 1\n#${"x".repeat(n - 1)}\n`, "2:1"],
  ["line", "a.yaml", (n) => `a: 1\r\n#${"x".repeat(n - 1)}\r\n`, "2:1"],
  ["lines", "a.yaml", (n) => `a: 1${"\n".repeat(n - 1)}#`, "200001:1"],
  ["depth", "a.yaml", (n) => `${"[".repeat(n)}${"]".repeat(n)}`, "1:65"],
  ["depth", "a.yaml", (n) => `${"- ".repeat(n)}a`, "1:129"],
  ["depth", "a.yaml", (n) => Array.from({ length: n }, (_, level) => `${" ".repeat(level)}a:\n`).join(""), "65:65"],
  ["depth", "a.json", (n) => `${"[".repeat(n)}${"]".repeat(n)}`, "1:65"],
  ["depth", "a.json", (n) => `${'{"a":'.repeat(n)}1${"}".repeat(n)}`, "1:321"],
  ["nodes", "a.yaml", (n) => `- x\n`.repeat(n - 1), "100000:3"],
  ["nodes", "a.json", (n) => `[[1${",\n1".repeat(n - 3)}]]`, "99999:1"],
  ["keys", "a.yaml", (n) => Array.from({ length: n }, (_, index) => `k${index}: 1\n`).join(""), "5001:1"],
  ["keys", "a.json", (n) => `{${Array.from({ length: n }, (_, index) => `"k${index}":1`).join(",\n")}}`, "5001:1"],
  ["key", "a.yaml", (n) => `b: 1\n${"a".repeat(n)}: 1\n`, "2:1"],
  ["key", "a.json", (n) => `{"${"a".repeat(n)}": 1}`, "1:2"],
  ["documents", "a.yaml", (n) => "---\na: 1\n".repeat(n), "2002:1"],
  ["documents", "a.json", (n) => `[{}${",\n{}".repeat(n - 1)}]`, "1001:1"],
];

test.each(CASES)("accepts as much as the limit of %s in %s and no more", (limit, path, make, place) => {
  const most = LIMITS[limit];
  expect(findings(parse(make(most - 1), path))).toEqual([]);
  expect(findings(parse(make(most), path))).toEqual([]);
  const parsed = parse(make(most + 1), path);
  expect(findings(parsed)).toEqual([`${place} limit-${limit}`]);
  expect(parsed.documents).toBeUndefined();
});

test("accepts a text of as many units as the limit and no more", () => {
  const textOf: Make = (figure) => `a: |-\n${`  ${"x".repeat(1_023)}\n`.repeat(63)}  ${"y".repeat(figure - 63 * 1_024)}`;
  expect(findings(parse(textOf(LIMITS.scalar - 1)))).toEqual([]);
  expect(findings(parse(textOf(LIMITS.scalar)))).toEqual([]);
  expect(findings(parse(textOf(LIMITS.scalar + 1)))).toEqual(["1:4 limit-scalar"]);
});

test("tells the figure and the limit", () => {
  expect(parse(`${"a".repeat(1_234)}: 1`).reports[0]?.message).toBe("The key has 1,234 characters; the limit is 256.");
  expect(parse("[".repeat(65) + "]".repeat(65)).reports[0]?.message).toBe("This stands 65 levels deep; the limit is 64.");
});

test("bounds the depth of everything that nests, closed or not", () => {
  for (const unit of ["[", "{", "{a: ", "- ", "? ", "[{a: ", "{[", "- ? "]) {
    for (const count of [70, 500, 4_000]) expect(findings(parse(unit.repeat(count)))[0]).toMatch(/limit-depth$/);
  }
  for (const unit of ["[", '{"a":']) expect(findings(parse(unit.repeat(3_000), "a.json"))[0]).toMatch(/limit-depth$/);
});

test("bounds what placeholders fill in", () => {
  const long = { x: "y".repeat(LIMITS.scalar) };
  expect(findings(parse("a: $(x)\n", "a.yaml", long))).toEqual([]);
  expect(findings(parse("a: $(x)z\n", "a.yaml", long))).toEqual(["1:4 limit-scalar"]);
  expect(findings(parse("- $(x)\n".repeat(20), "a.yaml", long))).toEqual(["17:3 limit-bytes"]);
});
