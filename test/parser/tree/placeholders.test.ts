import { expect, test } from "vitest";
import { spanInScalar } from "../../../src/source/tree.js";
import { findings, firstScalar, parse, placeOf, plain, written } from "./support.js";

const VALUES = { name: "prod", "max.retries": "5", empty: "", dollar: "$(name)" };

test.each([
  ["a: $(name)\n", { a: "prod" }],
  ["a: x-$(name)-$(name)y\n", { a: "x-prod-prody" }],
  ["a: $(max.retries)\n", { a: 5 }],
  ["a: '$(max.retries)'\n", { a: "5" }],
  ['a: "\\t$(name)"\n', { a: "\tprod" }],
  ['a: "\\x24(name)"\n', { a: "prod" }],
  ["a: |\n  x\n  $(name)\n", { a: "x\nprod\n" }],
  ["$(name)-key: [$(name)]\n", { "prod-key": ["prod"] }],
  ["a: $(empty)\n", { a: null }],
  ["a: $$(name)\n", { a: "$(name)" }],
  ["a: $$(name) $(name) $$$(name)\n", { a: "$(name) prod $$(name)" }],
  ["a: $(dollar)\n", { a: "$(name)" }],
  ["a: ${ x } $y (z) $\n", { a: "${ x } $y (z) $" }],
])("fills in %j", (text, data) => {
  const parsed = parse(text, "a.yaml", VALUES);
  expect(findings(parsed)).toEqual([]);
  expect(plain(parsed)).toEqual([data]);
});

test("fills in JSON texts and keys", () => {
  expect(plain(parse('{"$(name)": "a $(name)", "b": "\\u0024(name)", "c": "$$(x"}', "a.json", VALUES))).toEqual([
    { prod: "a prod", b: "prod", c: "$(x" },
  ]);
});

test("takes a key that is filled in for what it becomes", () => {
  expect(findings(parse("prod: 1\n$(name): 2\n$(empty): 3\n", "a.yaml", VALUES))).toEqual(["2:1 duplicate-key", "3:1 invalid-key"]);
});

test.each([
  ["a: $(nam)\n", "1:4", "The placeholder `$(nam)` has no value.", 'Did you mean "name"?'],
  [
    "a: x $(other-thing)\n",
    "1:6",
    "The placeholder `$(other-thing)` has no value.",
    "Give it with `--set other-thing=…` or in the config. A literal `$(` is written `$$(`.",
  ],
  ["a: |\n  $(date +%s)\n", "2:3", "The placeholder `$(date +%s)` has no value.", "A literal `$(` is written `$$(`."],
  ["a: '$(name'\n", "1:5", "The placeholder that starts with `$(` has no `)`.", "A literal `$(` is written `$$(`."],
  [
    'a: "\\t$(x)"\n',
    "1:7",
    "The placeholder `$(x)` has no value.",
    "Give it with `--set x=…` or in the config. A literal `$(` is written `$$(`.",
  ],
])("reports %j", (text, place, message, help) => {
  const parsed = parse(text, "a.yaml", VALUES);
  expect(findings(parsed)).toEqual([`${place} unfilled-placeholder`]);
  expect(parsed.reports[0]).toMatchObject({ message, help });
  expect(firstScalar(parsed).incomplete).toBe(true);
});

test("reports each placeholder without a value, and leaves it as written", () => {
  const parsed = parse("a: $(x) $(name) $(y)\nb: $(x)\n", "a.yaml", VALUES);
  expect(findings(parsed)).toEqual(["1:4 unfilled-placeholder", "1:17 unfilled-placeholder", "2:4 unfilled-placeholder"]);
  expect(plain(parsed)).toEqual([{ a: "$(x) prod $(y)", b: "$(x)" }]);
});

test("keeps places right after a value, and puts the value at its placeholder", () => {
  const scalar = firstScalar(parse("a: '$(name)''s $$(x) end'\n", "a.yaml", VALUES));
  expect(scalar.text).toBe("prod's $(x) end");
  expect(written(spanInScalar(scalar, 12, 15))).toBe("end");
  expect(placeOf(spanInScalar(scalar, 0, 4))).toBe("1:5");
  expect(placeOf(spanInScalar(scalar, 7, 8))).toBe("1:17");
});

test("is quick with thousands of placeholders that are broken", () => {
  const started = performance.now();
  const names = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`name-${index}`, "x"]));
  for (const part of ["$(", "$(a)", "$$("]) parse(`- ${part.repeat(4_000)}\n`.repeat(50), "a.yaml", names);
  expect(performance.now() - started).toBeLessThan(2_000);
});
