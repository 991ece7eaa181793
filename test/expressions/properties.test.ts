import fc from "fast-check";
import { expect, it } from "vitest";
import type { Expression } from "../../src/ast/expressions.js";
import { EXPRESSION_CODES } from "../../src/expressions/codes.js";
import { parseExpression } from "../../src/expressions/parser.js";
import { printExpression } from "../../src/expressions/printer.js";
import { readCondition, readConstantScalar, readScalarValue } from "../../src/expressions/scalar-value.js";
import { plainScalar, quotedScalar, reporter } from "../support/scalars.js";
import { expressions } from "./arbitrary.js";

const PIECES = [
  ..."()[].,+-*/<>=!&|?:%{}$'\"\\ \n_ä😀0123",
  "and",
  "or",
  "not",
  "in",
  "null",
  "true",
  "steps",
  "threads",
  "output",
  "INPUT",
  "var('a b')",
  "price",
  "a-b",
  "1.5",
  "1e",
  "'x'",
  ".size()",
  ".jsonPath('$')",
  "int(",
  "cast(",
  "format('{0}'",
  "timestamp('",
  "${",
  "$${",
  "$$",
  "$a",
  "**",
  "==",
  "not in",
];

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join("")),
);

function withoutSpans(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (key === "span" || key.endsWith("Span")) return undefined;
      if (Object.is(part, -0)) return "-0";
      return typeof part === "bigint" ? `${part}n` : part;
    }),
  );
}

function spansOf(value: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (typeof value !== "object" || value === null || "positionAt" in value) return [];
  return Object.entries(value).flatMap(([key, part]) => (/span$/i.test(key) ? [part] : spansOf(part)));
}

it("reports any text at most once, or reads it, with every span inside the file", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const scalar of [plainScalar(text), quotedScalar(text)]) {
        const { reports, report } = reporter();
        const expression = parseExpression({ scalar, start: 0, end: text.length }, report);
        expect(reports.length).toBe(expression.kind === "invalid" ? 1 : 0);
        for (const { span, code } of reports) expect([code in EXPRESSION_CODES, span.start <= span.end]).toEqual([true, true]);
        for (const span of [...spansOf(expression), ...reports.map((each) => each.span)]) {
          expect(span.start >= 5 && span.start <= span.end && span.end <= scalar.span.end).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

it("reads any scalar in any position", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const read of [readScalarValue, readConstantScalar, readCondition]) {
        const { reports, report } = reporter();
        const value = read(plainScalar(text), report);
        if (value.kind === "invalid") expect(reports.length).toBe(1);
        else if (value.kind !== "expression") expect(reports).toEqual([]);
        for (const { span } of reports) expect(span.start >= 5 && span.start <= span.end && span.end <= text.length + 5).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it("reads what it prints as the same expression", () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      const text = printExpression(expression);
      const { reports, report } = reporter();
      const again = parseExpression({ scalar: plainScalar(text), start: 0, end: text.length }, report, { ownOutput: true });
      expect(reports).toEqual([]);
      expect(withoutSpans(again)).toEqual(withoutSpans(expression));
    }),
    { numRuns: 1000 },
  );
});

it("prints what it reads from any text as a text that it reads the same", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parse = (each: string): Expression =>
        parseExpression({ scalar: plainScalar(each), start: 0, end: each.length }, reporter().report);
      const expression = parse(text);
      if (expression.kind !== "invalid") expect(withoutSpans(parse(printExpression(expression)))).toEqual(withoutSpans(expression));
    }),
    { numRuns: 1000 },
  );
});

it.each(["(", "[", "not ", "a ** ", "a + ", "int(", "x[", "a and ", "format('', ", "{", "-", "'", "$", "${", "a.b", "a[0].size()."])(
  "does not lose its footing over 200,000 times %s",
  (piece) => {
    const text = piece.repeat(200_000);
    const { reports, report } = reporter();
    parseExpression({ scalar: plainScalar(text), start: 0, end: text.length }, report);
    expect(reports.length).toBeLessThanOrEqual(1);
    readScalarValue(plainScalar(`\${${text}`), reporter().report);
  },
);

const nested = (depth: number) => [
  "not ".repeat(depth) + "a",
  "a + ".repeat(depth) + "a",
  "a ** ".repeat(depth) + "a",
  `a${".size()".repeat(depth)}`,
  "(b + ".repeat(depth) + "a" + ")".repeat(depth),
];

it.each([...nested(32), `${"(".repeat(60)}a${")".repeat(60)}`])("reads 32 levels: %s", (text) => {
  const { reports, report } = reporter();
  parseExpression({ scalar: plainScalar(text), start: 0, end: text.length }, report);
  expect(reports).toEqual([]);
});

it.each([...nested(33), `${"(".repeat(99)}a${")".repeat(99)}`, "format('{0}', ".repeat(33) + "a" + ")".repeat(33)])(
  "refuses 33 levels: %s",
  (text) => {
    const { reports, report } = reporter();
    parseExpression({ scalar: plainScalar(text), start: 0, end: text.length }, report);
    expect(reports.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "limit-expression: The expression is nested deeper than 32 levels.",
    ]);
  },
);

it("counts the text around an expression as a level", () => {
  const inner = "not ".repeat(32) + "a";
  const { reports, report } = reporter();
  readScalarValue(plainScalar(`\${ ${inner} }`), report);
  expect(reports).toEqual([]);
  readScalarValue(plainScalar(`Hi \${ ${inner} }`), report);
  expect(reports.map(({ code }) => code)).toEqual(["limit-expression"]);
});
