import { expect, test } from "vitest";
import { findings, firstValue, mapping, parse, placeOf, plain, written } from "./support.js";

test.each([
  ["a: !!int x\n", ["1:4 unexpected-tag"], [{ a: "x" }]],
  ["a: !Ref [b]\nc: !<tag:x> d\n", ["1:4 unexpected-tag", "2:4 unexpected-tag"], [{ a: ["b"], c: "d" }]],
  ["a: !\nb: 1\n", ["1:4 unexpected-tag"], [{ a: null, b: 1 }]],
  ["a: 1\nb: 2\na: 3\n", ["3:1 duplicate-key"], [{ a: 1, b: 2 }]],
  ["a: 1\n'a': 3\n\"\\x61\": 4\n", ["2:1 duplicate-key", "3:1 duplicate-key"], [{ a: 1 }]],
  ["café: 1\ncafe\u0301: 2\n", ["2:1 duplicate-key"], [{ café: 1 }]],
  ["[a]: 1\nb: 2\n", ["1:1 invalid-key"], [{ b: 2 }]],
  ["? {a: 1}\n: 2\nb: 2\n", ["1:3 invalid-key"], [{ b: 2 }]],
  ["a: 1\n: 2\n", ["2:1 invalid-key"], [{ a: 1 }]],
  ['"": 2\n', ["1:1 invalid-key"], [{}]],
  ["__proto__: {x: 1}\nconstructor: 1\nprototype: 2\n", ["1:1 reserved-key", "2:1 reserved-key", "3:1 reserved-key"], [{}]],
])("reports the mistakes of %j and keeps the rest", (text, expected, data) => {
  const parsed = parse(text);
  expect(findings(parsed)).toEqual(expected);
  expect(plain(parsed)).toEqual(data);
});

test.each([
  ["%YAML 1.1\n---\na: no\n", "1:1 unexpected-directive"],
  ["# c\n\n%FOO bar\n---\na: no\n", "3:1 unexpected-directive"],
  ["a: 1\n...\n%TAG ! x\n---\nb: 2\n", "3:1 unexpected-directive"],
  ["a: &x {b: 1}\nc:\n  <<: *x\n", "3:3 unexpected-merge-key"],
  ["a: 1\nb: *x\n", "2:4 invalid-alias"],
  ["a: *x\nb: &x 1\n", "1:4 invalid-alias"],
  ["a: &x 1\n---\nb: *x\n", "3:4 invalid-alias"],
  ["a: &x [1, *x]\n", "1:11 invalid-alias"],
  ["&x a: *x\n", "ok"],
  ['a: "b\\0"\n', "1:6 invalid-text"],
  ['a: "\\ud800"\n', "1:5 invalid-text"],
  ['a: "\\udc00\\ud800"\n', "1:5 invalid-text"],
  ['a: "\\ud83d\\ude00"\n', "ok"],
  ["a: !x!y z\n", "1:4 unexpected-tag"],
  ["'<<': 1\n", "ok"],
  ["a: |\n  %YAML\n", "ok"],
  ["a: x\n%b: 1\n", "2:1 invalid-yaml"],
])("trusts %j or not: %s", (text, expected) => {
  const parsed = parse(text);
  expect(findings(parsed)).toEqual(expected === "ok" ? [] : [expected]);
  expect(parsed.documents === undefined).toBe(expected !== "ok");
});

test("names the first of two equal keys as the related place", () => {
  const [report] = parse("a: 1\nb: 1\na: 2\n").reports;
  expect(report?.message).toBe('The key "a" is in this mapping already.');
  expect(report?.related?.map(({ span }) => placeOf(span))).toEqual(["1:1"]);
});

test("finds equal keys in large mappings too", () => {
  const keys = Array.from({ length: 50 }, (_, index) => `k${index}: 1\n`).join("");
  expect(findings(parse(`${keys}k3: 2\nk49: 3\nx: 1\nx: 2\n`))).toEqual(["51:1 duplicate-key", "52:1 duplicate-key", "54:1 duplicate-key"]);
});

test("reports at most a hundred mistakes of a file", () => {
  expect(parse("a: 1\n".repeat(3_000)).reports).toHaveLength(100);
});

test("puts a copy of the aliased node at the alias, all of it", () => {
  const parsed = parse("a: &x {b: [c, 'd e']}\nf: *x\n");
  expect(plain(parsed)).toEqual([{ a: { b: ["c", "d e"] }, f: { b: ["c", "d e"] } }]);
  const copy = mapping(mapping(parsed.documents?.[0]?.root).entries[1]?.value);
  const list = copy.entries[0]?.value;
  const spans = [copy.span, copy.entries[0]?.key.span, list?.span, list?.kind === "sequence" ? list.items[1]?.span : undefined];
  expect(spans.map((span) => span && `${placeOf(span)} ${written(span)}`)).toEqual(Array(4).fill("2:4 *x"));
  expect(written(firstValue(parsed).span)).toBe("{b: [c, 'd e']}");
});

test("lets an alias be a key and an anchor be defined again or not used", () => {
  expect(plain(parse("a: &k b\n*k : 1\nc: &k d\ne: *k\n"))).toEqual([{ a: "b", b: 1, c: "d", e: "d" }]);
  expect(findings(parse("a: &k [b]\n*k : 1\n"))).toEqual(["2:1 invalid-key"]);
});

test("ignores anchors in other documents and takes the nearest one before", () => {
  expect(plain(parse("a: &x [&x 1, *x]\n---\n- &x y\n- *x\n"))).toEqual([{ a: [1, 1] }, ["y", "y"]]);
});

test("stops a bomb of aliases", () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) =>
      `a${level}: &a${level} [${
        level === 0
          ? "lol"
          : Array(9)
              .fill(`*a${level - 1}`)
              .join(",")
      }]\n`,
  );
  expect(findings(parse(levels.join("")))).toEqual(["6:34 invalid-alias"]);
  const text = `a: &a ${"x".repeat(15_000)}\nb: [${Array(100).fill("*a").join(",")}]\n`;
  expect(findings(parse(text))).toEqual(["2:209 invalid-alias"]);
});

test("counts the depth through aliases", () => {
  const chain = Array.from({ length: 70 }, (_, level) => (level === 0 ? "a0: &a0 [x]\n" : `a${level}: &a${level} [*a${level - 1}]\n`));
  expect(findings(parse(chain.join("")))).toEqual(["64:12 limit-depth"]);
});
