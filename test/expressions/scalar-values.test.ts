import { expect, it } from "vitest";
import type { ValueNode } from "../../src/ast/values.js";
import { readConstantScalar, readCondition, readScalarValue } from "../../src/expressions/scalar-value.js";
import type { SourceScalar } from "../../src/source/tree.js";
import { blockScalar, plainScalar, quotedScalar, reporter, textOf } from "../support/scalars.js";
import { shape } from "./shape.js";

function shown(value: ValueNode): string {
  if (value.kind === "text") return `${value.plain ? "plain " : ""}text ${value.text}`;
  return value.kind === "expression" ? shape(value.expression) : value.kind;
}

/** What a scalar is read as; its findings when there are some. */
function read(scalar: SourceScalar, reader: typeof readScalarValue = readScalarValue): string {
  const { report, reports } = reporter();
  const value = shown(reader(scalar, report));
  if (reports.length === 0) return value;
  return reports.map(({ code, span, message, help }) => `${code} at «${textOf(span)}»: ${message} ${help}`).join("\n");
}

const VALUES: readonly (readonly [string, string])[] = [
  ["ship-item", "plain text ship-item"],
  ["42", "plain text 42"],
  ["null", "null"],
  ["Null", "plain text Null"],
  ["$price", "price"],
  ["$order.total", "(path order .total)"],
  ["$order.lines[0]['net price']", "(path order .lines [0] .net price)"],
  ["$steps.fetch.id", "(path (step-output fetch) .id)"],
  ["$threads.kid", "(thread-handle kid)"],
  ["$INPUT", "INPUT"],
  ["$in", "in"],
  ["$not.null", "(path not .null)"],
  ["${ price * 2 }", "(MULTIPLY price 2)"],
  ["${price}", "price"],
  ["${ '}' + \"}'\" }", `(ADD "}" "}'")`],
  ["${ 'it\\'s }' }", `"it's }"`],
  ["Hi ${ name }", `(format "Hi {0}" name)`],
  ["${ a }${ b + 1 }", `(format "{0}{1}" a (ADD b 1))`],
  [" ${ a }", `(format " {0}" a)`],
  ["it's {${ n }}", `(format "it''s '{'{0}}" n)`],
  ["{{'{ ${ n }", `(format "'{{''{' {0}" n)`],
  ["costs $price, ${ n } of $5", `(format "costs $price, {0} of $5" n)`],
  ["$5 off", "plain text $5 off"],
  ["$", "plain text $"],
  ["$.total", "plain text $.total"],
  ["costs $price", "plain text costs $price"],
  ["$$price off", "plain text $price off"],
  ["$$", "plain text $"],
  ["$$$", "plain text $$"],
  ["$${ price }", "plain text ${ price }"],
  ["write $${ a }, or ${ b }", `(format "write $'{' a }, or {0}" b)`],
  ["$$${ price }", `(format "\${0}" price)`],
];

it.each(VALUES)("reads the value %s as %s", (text, expected) => expect(read(plainScalar(text))).toBe(expected));

const MISTAKES: readonly (readonly [string, string])[] = [
  ["", `invalid-null at «»: The value is empty. Write "null" for no value, or '' for an empty text.`],
  ["~", `invalid-null at «~»: "~" is not a value. Write "null" for no value, or '' for an empty text.`],
  [
    "$price * 2",
    `invalid-reference at «$price * 2»: "$price * 2" goes on after a reference. Write "\${ price * 2 }" for an expression, or "$$price * 2" for this text.`,
  ],
  [
    "$items.size()",
    `invalid-reference at «$items.size()»: "$items.size()" goes on after a reference. Write "\${ items.size() }" for an expression, or "$$items.size()" for this text.`,
  ],
  [
    "$a and ${ b }",
    `invalid-reference at «$a and \${ b }»: "$a and \${ b }" goes on after a reference. Write "\${ … }" around what is an expression, or "$$" at the start of a text.`,
  ],
  ["Hi ${ name", `invalid-expression at «\${»: "\${" is not closed. Write "}" where the expression ends, or "$\${" for the text itself.`],
  [
    "Hi ${ it's }",
    `invalid-expression at «'»: The text that starts with ' is not closed. Write ' where the text ends; inside it, write \\'.`,
  ],
  ["Hi ${ }", `invalid-expression at «\${ }»: The expression is empty. Write a value such as "price", or "price > 100".`],
  [
    "$steps",
    `invalid-expression at «$steps»: "steps" stands without a name after it. Write "steps.<name>", or "steps['1-fetch-TASK']" for a name that starts with a digit; a variable of this name is "var('steps')".`,
  ],
];

it.each(MISTAKES)("reports the value %s", (text, expected) => expect(read(plainScalar(text))).toBe(expected));

it("reports each broken expression of a text once", () => {
  const { report, reports } = reporter();
  const value = readScalarValue(plainScalar("${ a + } and ${ b } and ${ + }"), report);
  expect(reports.map(({ span }) => [span.start, span.end])).toEqual([
    [10, 11],
    [32, 33],
  ]);
  expect(shown(value)).toBe(`(format "{0} and {1} and {2}" (invalid) b (invalid))`);
});

it("keeps quoted scalars text, unless they hold references", () => {
  expect(read(quotedScalar("null"))).toBe("text null");
  expect(read(quotedScalar("~"))).toBe("text ~");
  expect(read(quotedScalar(""))).toBe("text ");
  expect(read(quotedScalar("$lines[0]"))).toBe("(path lines [0])");
  expect(read(quotedScalar("${ tier == 'gold' }"))).toBe(`(EQUALS tier "gold")`);
});

it("takes a block scalar that is one expression for the expression", () => {
  expect(read(blockScalar("${ a +", "   b }"))).toBe("(ADD a b)");
  expect(read(blockScalar("$price"))).toBe("price");
  expect(read(blockScalar("Hi ${ name },", "bye"))).toBe(`(format "Hi {0},\\nbye\\n" name)`);
});

it("reads output as the step's own where it is asked to", () => {
  const value = readScalarValue(plainScalar("$output.total"), reporter().report, { ownOutput: true });
  expect(shown(value)).toBe("(path (own-output) .total)");
});

const CONSTANTS: readonly (readonly [string, string])[] = [
  ["42", "plain text 42"],
  ["null", "null"],
  ["$5", "plain text $5"],
  ["$$price", "plain text $price"],
  ["a $${ b }", "plain text a ${ b }"],
  ["costs $price", "plain text costs $price"],
  ["~", `invalid-null at «~»: "~" is not a value. Write "null" for no value, or '' for an empty text.`],
  [
    "$order.total now",
    `unexpected-reference at «$order.total»: "$order.total" stands where only a constant can. Write a constant; for the text itself, write "$$" at its start.`,
  ],
  [
    "Hi ${ name }!",
    `unexpected-reference at «\${ name }»: "\${ name }" stands where only a constant can. Write a constant; for the text itself, write "$\${".`,
  ],
  [
    "Hi ${ name",
    `unexpected-reference at «\${»: "\${" stands where only a constant can. Write a constant; for the text itself, write "$\${".`,
  ],
];

it.each(CONSTANTS)("reads the constant %s as %s", (text, expected) => expect(read(plainScalar(text), readConstantScalar)).toBe(expected));

const CONDITIONS: readonly (readonly [string, string])[] = [
  ["price > 100", "(GREATER_THAN price 100)"],
  ["${ price > 100 }", "(GREATER_THAN price 100)"],
  ["$approved", "approved"],
  ["null", "null"],
  ["", `invalid-expression at «»: The expression is empty. Write a value such as "price", or "price > 100".`],
  [
    "${ a } and ${ b }",
    `invalid-expression at «\${»: "\${" has no place in an expression. Leave "\${" and "}" out: all of this is one expression.`,
  ],
  ["${ a", `invalid-expression at «\${»: "\${" is not closed. Write "}" where the expression ends, or "$\${" for the text itself.`],
  ["a > ~", `invalid-expression at «~»: "~" does not exist in expressions. Write "null" for no value.`],
];

it.each(CONDITIONS)("reads the condition %s as %s", (text, expected) => {
  const condition: typeof readScalarValue = (scalar, report) => ({
    kind: "expression",
    span: scalar.span,
    expression: readCondition(scalar, report),
  });
  expect(read(plainScalar(text), condition)).toBe(expected);
});

it("reads a condition in a block scalar, with or without marks", () => {
  for (const lines of [
    ["a", "and b"],
    ["${ a", "and b }"],
  ]) {
    const { report, reports } = reporter();
    expect(shape(readCondition(blockScalar(...lines), report))).toBe("(AND a b)");
    expect(reports).toEqual([]);
  }
});
