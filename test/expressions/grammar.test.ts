import { expect, it } from "vitest";
import { shapeOf } from "./shape.js";

const PRECEDENCE: readonly (readonly [string, string])[] = [
  ["a or b and c", "(OR a (AND b c))"],
  ["a and b or c", "(OR (AND a b) c)"],
  ["a or b or c", "(OR (OR a b) c)"],
  ["a and b and c", "(AND (AND a b) c)"],
  ["not a and b", "(AND (not a) b)"],
  ["not a == b", "(not (EQUALS a b))"],
  ["not not a", "(not (not a))"],
  ["a and not b or c", "(OR (AND a (not b)) c)"],
  ["not a in b", "(not (IN a b))"],
  ["a < b + 1", "(LESS_THAN a (ADD b 1))"],
  ["a + 1 not in b", "(NOT_IN (ADD a 1) b)"],
  ["(a < b) == c", "(EQUALS (LESS_THAN a b) c)"],
  ["a - b - c", "(SUBTRACT (SUBTRACT a b) c)"],
  ["a - (b - c)", "(SUBTRACT a (SUBTRACT b c))"],
  ["a + b * c", "(ADD a (MULTIPLY b c))"],
  ["(a + b) * c", "(MULTIPLY (ADD a b) c)"],
  ["a / b * c", "(MULTIPLY (DIVIDE a b) c)"],
  ["a * b ** c", "(MULTIPLY a (POW b c))"],
  ["a ** b ** c", "(POW a (POW b c))"],
  ["(a ** b) ** c", "(POW (POW a b) c)"],
  ["a ** b.size()", "(POW a (size b))"],
  ["a + b.c", "(ADD a (path b .c))"],
  ["(a + b).c", "(path (ADD a b) .c)"],
];

it.each(PRECEDENCE)("groups %s as %s", (text, expected) => expect(shapeOf(text)).toBe(expected));

const MINUS: readonly (readonly [string, string])[] = [
  ["a-b", "a-b"],
  ["a-1", "a-1"],
  ["a - b", "(SUBTRACT a b)"],
  ["a -1", "(SUBTRACT a 1)"],
  ["a -b", "(SUBTRACT a b)"],
  ["5-3", "(SUBTRACT 5 3)"],
  ["-5", "-5"],
  ["a - -5", "(SUBTRACT a -5)"],
  ["-1 ** 2", "(POW -1 2)"],
  ["-1.5e3", "-1500d"],
  ["(a)-1", "(SUBTRACT a 1)"],
];

it.each(MINUS)("reads the hyphens of %s as %s", (text, expected) => expect(shapeOf(text)).toBe(expected));

const LITERALS: readonly (readonly [string, string])[] = [
  ["42", "42"],
  ["007", "7"],
  ["9223372036854775807", "9223372036854775807"],
  ["-9223372036854775808", "-9223372036854775808"],
  ["1.5", "1.5d"],
  ["1e3", "1000d"],
  ["1.5E-2", "0.015d"],
  ["'it\\'s'", `"it's"`],
  [`"say \\"hi\\""`, `"say \\"hi\\""`],
  ["'a\\n\\t\\\\\\u00e9'", `"a\\n\\t\\\\é"`],
  ["'\\uD83D\\uDE00'", `"😀"`],
  ["''", `""`],
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["[]", "(list)"],
  ["[1, -2.5, 'x', null, true]", `(list 1 -2.5d "x" null true)`],
  ["[timestamp('2026-01-31T08:00:00Z')]", "(list (timestamp 2026-01-31T08:00:00Z))"],
  ["timestamp('2026-01-31T08:00:00+01:00')", "(timestamp 2026-01-31T08:00:00+01:00)"],
  ["bytes('aGVsbG8=')", "(bytes aGVsbG8=)"],
  ["wf_run_id('root_child-1')", "(wf_run_id root_child-1)"],
];

it.each(LITERALS)("reads the literal %s", (text, expected) => expect(shapeOf(text)).toBe(expected));

const VALUES: readonly (readonly [string, string])[] = [
  ["price", "price"],
  ["$price", "price"],
  ["INPUT", "INPUT"],
  ["$in", "in"],
  ["var('any name')", "any name"],
  ["var", "var"],
  ["not-ready", "not-ready"],
  ["int", "int"],
  ["steps.fetch", "(step-output fetch)"],
  ["$steps.fetch", "(step-output fetch)"],
  ["steps['1-a-TASK']", "(step-output 1-a-TASK)"],
  ["steps.fetch.lines[0]", "(path (step-output fetch) .lines [0])"],
  ["threads.kid", "(thread-handle kid)"],
  ["threads['1-kid']", "(thread-handle 1-kid)"],
  ["output", "output"],
  ["order.total", "(path order .total)"],
  ["order['total sum'][0][-1]", "(path order .total sum [0] [-1])"],
  ["order[key]", "(path order [key])"],
  ["order[index + 1].id", "(path order [(ADD index 1)] .id)"],
  ["(order.lines).first", "(path order .lines .first)"],
  ["x.in.not.size", "(path x .in .not .size)"],
  ["x.length", "(path x .length)"],
  ["x.jsonPath('$.a[0]')", "(json-path x $.a[0])"],
  ["x.jsonPath('$.a').size()", "(size (json-path x $.a))"],
];

it.each(VALUES)("reads the value %s", (text, expected) => expect(shapeOf(text)).toBe(expected));

const CALLS: readonly (readonly [string, string])[] = [
  ["x.size()", "(size x)"],
  ["x.extend(y)", "(EXTEND x y)"],
  ["x.remove(y)", "(REMOVE_IF_PRESENT x y)"],
  ["x.remove-at(0)", "(REMOVE_INDEX x 0)"],
  ["x.remove-key('a')", `(REMOVE_KEY x "a")`],
  ["list.contains(element)", "(IN element list)"],
  ["x.extend(y).extend(z).size()", "(size (EXTEND (EXTEND x y) z))"],
  ["x.extend(y)[0]", "(path (EXTEND x y) [0])"],
  ["int(x)", "(cast x int)"],
  ["str(a + 1)", "(cast (ADD a 1) str)"],
  ["bytes(x)", "(cast x bytes)"],
  ["bytes('a' + x)", `(cast (ADD "a" x) bytes)`],
  ["wf_run_id(x)", "(cast x wf_run_id)"],
  ["cast(x, 'array<int>')", "(cast x array<int>)"],
  ["int(x).size()", "(size (cast x int))"],
  ["format('Hi {0}', name)", `(format "Hi {0}" name)`],
  ["format('it\\'s')", `(format "it's")`],
  ["format('{0} of {1}', n, format('{0}', m))", `(format "{0} of {1}" n (format "{0}" m))`],
];

it.each(CALLS)("reads the call %s", (text, expected) => expect(shapeOf(text)).toBe(expected));

it("reads output as the step's own output only where it is asked to", () => {
  expect(shapeOf("output.total", { ownOutput: true })).toBe("(path (own-output) .total)");
  expect(shapeOf("var('output')", { ownOutput: true })).toBe("output");
});

it("takes line breaks as blanks", () => expect(shapeOf("a\n  and\r\n\tb")).toBe("(AND a b)"));
