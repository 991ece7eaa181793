import fc from "fast-check";
import { expect, test } from "vitest";
import { spanInScalar, type SourceScalar } from "../../../src/source/tree.js";
import { firstScalar, parse, written } from "./support.js";

function scalarOf(text: string): SourceScalar {
  return firstScalar(parse(text));
}

/** What is written where the units of the text stand. */
function unitsOf(scalar: SourceScalar): string {
  const units = Array.from({ length: scalar.text.length }, (_, index) =>
    scalar.span.file.text.charAt(scalar.offsets?.[index] ?? scalar.textStart + index),
  );
  return units.join("");
}

test.each(["a: b", "a: 'b c'", 'a: "b c"', "a: ' b '"])("needs no offsets for %s", (text) => {
  const scalar = scalarOf(text);
  expect(scalar.offsets).toBeUndefined();
  expect(unitsOf(scalar)).toBe(scalar.text);
});

test.each([
  ['a: "x\\ty\\u0041z"', "x\tyAz", "x\\y\\z"],
  ["a: 'it''s'", "it's", "it's"],
  ["a: x\n  y\n\n  z", "x y\nz", "x\ny\nz"],
  ["a: >-\n  x\n  y\n\n  z", "x y\nz", "x\ny\nz"],
  ["a: |\n  x\n   y\n", "x\n y\n", "x\n y\n"],
  ['a: "x \\\n   y"', "x y", "x y"],
  ['a: "x\n  y"', "x y", "x\ny"],
])("maps the units of %j to the source", (text, read, units) => {
  const scalar = scalarOf(text);
  expect(scalar.text).toBe(read);
  expect(unitsOf(scalar)).toBe(units);
  expect(scalar.offsets).toHaveLength(read.length + 1);
});

test("finds a stretch of a folded text in its line", () => {
  const scalar = scalarOf("a: >-\n  price * 2\n  + unknown\n");
  const start = scalar.text.indexOf("unknown");
  expect(written(spanInScalar(scalar, start, start + 7))).toBe("unknown");
});

const word = fc.stringMatching(/^[a-z$]{1,6}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
const lines = fc
  .array(fc.oneof(words, fc.constant("")), { minLength: 1, maxLength: 6 })
  .filter((list) => list[0] !== "" && list.at(-1) !== "");

const written1 = fc.oneof(
  lines.map((list) => `a: ${list.join("\n   ")}\n`),
  lines.map((list) => `a: '${list.join("\n   ")}'\n`),
  lines.map((list) => `a: "${list.join("\n   ")}"\n`),
  lines.map((list) => `a: |-\n${list.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n`),
  lines.map((list) => `a: >+\n${list.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n\n`),
);

test("maps each letter of a text of several lines to itself", () => {
  fc.assert(
    fc.property(written1, (text) => {
      const scalar = scalarOf(text);
      const units = unitsOf(scalar);
      for (let index = 0; index < units.length; index++) {
        if (/\S/.test(scalar.text.charAt(index))) expect(units.charAt(index)).toBe(scalar.text.charAt(index));
        else expect(units.charAt(index)).toMatch(/\s/);
      }
    }),
  );
});

test("maps each unit of a double-quoted text to itself or to its escape", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 20 }).filter((text) => !/\0|[\ud800-\udfff]/.test(text)),
      (text) => {
        const json = JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
        for (const path of ["a.yaml", "a.json"]) {
          const scalar = firstScalar(parse(`{"a": ${json.replaceAll("$(", "$ (")}}`, path));
          const units = unitsOf(scalar);
          for (let index = 0; index < units.length; index++) expect(["\\", scalar.text.charAt(index)]).toContain(units.charAt(index));
        }
      },
    ),
  );
});
