import { expect, it } from "vitest";
import { parseExpression } from "../../src/expressions/parser.js";
import { printExpression } from "../../src/expressions/printer.js";
import { plainScalar, reporter } from "../support/scalars.js";

function print(text: string): string {
  return printExpression(
    parseExpression({ scalar: plainScalar(text), start: 0, end: text.length }, reporter().report, { ownOutput: true }),
  );
}

const CANONICAL: readonly string[] = [
  "a or b and not c",
  "(a or b) and c",
  "not (a and b)",
  "a - (b - c) - d",
  "(a ** b) ** c ** d",
  "(a < b) == (c < d)",
  "(not a) == b",
  "-1 ** -2",
  "(a + b).size()",
  "order.lines[0]['net price'][i + 1]",
  "x.jsonPath('$.a').extend(y).remove-at(0)",
  "element not in ['a', 1.0, null]",
  "var('any name') + var('in') + var('output')",
  "output.total",
  "steps['1-a-TASK'].id + threads.kid",
  "cast(x, 'array<int>') == int(y)",
  "format('Hi {0}', name)",
  "timestamp('2026-01-31T08:00:00Z') < until",
  "cast('aGk=', 'bytes') == bytes('aGk=')",
  `"it's" + 'a\\n\\u0000"\\''`,
];

it.each(CANONICAL)("prints %s as it is", (text) => expect(print(text)).toBe(text));

const NORMALISED: readonly (readonly [string, string])[] = [
  ["((a))  +(b*c)", "a + b * c"],
  ["$a==$b", "a == b"],
  ["list.contains(x)", "x in list"],
  ["'x' in list and a", "list.contains('x') and a"],
  ["('x' in a.b) == c", "a.b.contains('x') == c"],
  ["['x'].contains('x')", "'x' in ['x']"],
  ["(a + b).contains('x')", "'x' in a + b"],
  [`"gold"`, "'gold'"],
  ["x['key']", "x.key"],
  ["var('a')", "a"],
  ["cast(x, 'int')", "int(x)"],
  ["1e3", "1000.0"],
  ["1e21", "1e+21"],
  ["-0.0", "-0.0"],
  ["007", "7"],
  ["not (not a)", "not not a"],
];

it.each(NORMALISED)("prints %s as %s", (text, expected) => expect(print(text)).toBe(expected));

it("prints what could not be read as it stands in the file", () => expect(print("a +")).toBe("a +"));
