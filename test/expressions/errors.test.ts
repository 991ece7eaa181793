import { expect, it } from "vitest";
import { parseExpression } from "../../src/expressions/parser.js";
import { plainScalar, reporter } from "../support/scalars.js";

/** `«»` marks the stretch that the finding points at. */
const ERRORS: readonly (readonly [string, string])[] = [
  ["«!»approved", `invalid-expression: "!" is not an operator. Write "not", as in "not approved".`],
  ["a «&&» b", `invalid-expression: "&&" is not an operator. Write "and".`],
  ["a «||» b", `invalid-expression: "||" is not an operator. Write "or".`],
  ["a «&» b", `invalid-expression: "&" does not exist in expressions. Write "and".`],
  ["a «=» b", `invalid-expression: "=" is not an operator. Write "==" to compare; a "set" step assigns.`],
  ["a «===» b", `invalid-expression: "===" is not an operator. Write "==".`],
  ["a «!==» b", `invalid-expression: "!==" is not an operator. Write "!=".`],
  ["a «<>» b", `invalid-expression: "<>" is not an operator. Write "!=".`],
  ["a «=>» b", `invalid-expression: "=>" is not an operator. Write ">=".`],
  ["a «?» b : c", `invalid-expression: "?" does not exist in expressions. There is no "?:"; use an "if" step with "then" and "else".`],
  ["a«?.»b", `invalid-expression: "?." does not exist in expressions. Write "."; whether the value is null is asked with "!= null".`],
  ["a «%» b", `invalid-expression: "%" does not exist in expressions. The server has no remainder; a task can compute it.`],
  ["a«++»", `invalid-expression: "++" is not an operator. Write "x + 1", and assign it with a "set" step.`],
  ["a «+=» 1", `invalid-expression: "+=" does not exist in expressions. Write "x + 1", and assign it with a "set" step.`],
  ["a «^» 2", `invalid-expression: "^" does not exist in expressions. Write "**" for a power.`],
  [
    "«`»Hi`",
    'invalid-expression: "`" does not exist in expressions. Write a text in single quotes; "format(\'Hi {0}\', name)" puts values into it.',
  ],
  [
    "«{» a: 1 }",
    `invalid-expression: "{" does not exist in expressions. An expression cannot build a mapping; write the mapping in YAML, outside the expression.`,
  ],
  ["a == «“»x”", `invalid-expression: "“" does not exist in expressions. Write a text in plain quotes, 'like this'.`],
  ["a == «~»", `invalid-expression: "~" does not exist in expressions. Write "null" for no value.`],
  [
    "gr«ö»ße",
    `invalid-expression: "ö" has no meaning in an expression. A text stands in quotes; a variable with such a name is "var('…')", a key "['…']".`,
  ],
  ["a + «${» b }", `invalid-expression: "\${" has no place in an expression. Leave "\${" and "}" out: all of this is one expression.`],
  ["a + «$»", `invalid-expression: No name follows "$". Write a name after it, or "var('…')" for a name with other characters.`],
  [
    "«-»price",
    `invalid-expression: A value is missing before "-". Write "0 - x" for the negative of a value; a negative number has no blank, as in "-5".`,
  ],
  [
    "a < b «<» c",
    `invalid-expression: "<" follows a comparison; comparisons do not chain. Join two comparisons with "and", as in "1 < x and x < 5".`,
  ],
  [
    "a == b «not» in c",
    `invalid-expression: "not" follows a comparison; comparisons do not chain. Join two comparisons with "and", as in "1 < x and x < 5".`,
  ],
  ["a == «not» b", `invalid-expression: "not" cannot stand after an operator. Put it in parentheses, as in "(not x)".`],
  ["a «not» b", `invalid-expression: "not" stands between two values without "in". Write "not in", or "!=" to compare.`],
  ["a «+»", `invalid-expression: A value is missing after "+". Write a value after it, or leave it out.`],
  ["«*» 3", `invalid-expression: A value is missing before "*". Write a value before it, or leave it out.`],
  ["(«)»", `invalid-expression: A value is missing before ")". Write a value before it, or leave it out.`],
  ["«.»5", `invalid-expression: A value is missing before ".". Write a digit before it, as in "0.5".`],
  ["«'»abc", `invalid-expression: The text that starts with ' is not closed. Write ' at its end; inside it, write \\'.`],
  ["«(»a + b", `invalid-expression: "(" is not closed. Write ")" where it ends.`],
  ["x in «[»1, 2", `invalid-expression: "[" is not closed. Write "]" where it ends.`],
  ["x«[»0", `invalid-expression: "[" is not closed. Write "]" where it ends.`],
  ["int«(»x", `invalid-expression: "(" is not closed. Write ")" where it ends.`],
  [
    "a «b»",
    `invalid-expression: "b" follows a value without an operator. Write an operator such as "+", "==" or "and" before it; a text stands in quotes.`,
  ],
  ["a «AND» b", `invalid-expression: "AND" is not an operator. Write "and".`],
  ["a «is» null", `invalid-expression: "is" is not an operator. Write "==".`],
  ["a «if» b", `invalid-expression: "if" is not an operator. Use an "if" step with "then" and "else".`],
  ["a«)»", `invalid-expression: ")" closes nothing. Leave it out, or open it before.`],
  ["a«,» b", `invalid-expression: "," has no place here. Only arguments and the items of a list are separated with ",".`],
  [
    "a.b.size()«(»1)",
    `invalid-expression: "(" follows a value without an operator. Only functions and methods take "(", as in "int(x)" and "x.size()".`,
  ],
  ["«  »", `invalid-expression: The expression is empty. Write a value such as "price", or "price > 100".`],
  [
    "«2nd»",
    `invalid-expression: "2nd" is neither a number nor a name. Numbers are decimal, like "42", "1.5" or "1e3"; a variable whose name starts with a digit is "var('…')", a key "['…']".`,
  ],
  ["x.«0»", `invalid-expression: "0" cannot stand after ".". Write "[0]" for an index, "['…']" for a key that starts with a digit.`],
  ["x.«'a'»", `invalid-expression: "'a'" cannot stand after ".". Write "['…']" for a key that is not a name.`],
  ["x«.»", `invalid-expression: No name follows ".". Write a key or a method after it, as in "order.total" or "items.size()".`],
  ["x«[]»", `invalid-expression: The brackets are empty. Write an index or a key, as in "[0]" or "['total']".`],
  [
    "«steps» + 1",
    `invalid-expression: "steps" stands without a name after it. Write "steps.<name>", or "steps['1-fetch-TASK']" for a name that starts with a digit; a variable of this name is "var('steps')".`,
  ],
  [
    "«threads»[0]",
    `invalid-expression: "threads" stands without a name after it. Write "threads.<name>", or "threads['1-kid']" for a name that starts with a digit; a variable of this name is "var('threads')".`,
  ],
  [
    "[1, «a + 1»]",
    `invalid-expression: A list in an expression holds literals only, not "a + 1". Use a variable that holds the list, or add to one with ".extend(x)".`,
  ],
  ["[1, «]»", `invalid-expression: A value is missing before "]". Write a value before it, or leave it out.`],
];

const CALLS: readonly (readonly [string, string])[] = [
  ["«ints»(x)", `unknown-function: There is no function "ints". Did you mean "int"?`],
  ["«len»(x)", `unknown-function: There is no function "len". Write "x.size()": it is a method.`],
  ["«contains»(x, y)", `unknown-function: There is no function "contains". Write "x.contains(…)": it is a method.`],
  [
    "«now»()",
    `unknown-function: There is no function "now". The functions are "int", "double", "str", "bool", "bytes", "wf_run_id", "cast", "timestamp", "format" and "var".`,
  ],
  ["x.«length»()", `unknown-function: There is no method "length". Did you mean "size"?`],
  ["x.«jsonpath»('$')", `unknown-function: There is no method "jsonpath". Did you mean "jsonPath"?`],
  ["x.«int»()", `unknown-function: There is no method "int". Write "int(x)": it is a function.`],
  ["«$int»(x)", `invalid-expression: "$int" is a variable and cannot be called. Functions have no "$", as in "int(x)".`],
  ["«int»()", `invalid-expression: "int" needs an argument. Write a value between the parentheses.`],
  ["int(x«,» y)", `invalid-expression: "int" takes one argument. Leave out what follows it.`],
  ["x.size(«1»)", `invalid-expression: "size" takes no argument. Write "x.size()".`],
  ["var(«x»)", `invalid-expression: "x" stands where a text in quotes must. Write it like "var('any name')".`],
  ["var(«)»", `invalid-expression: A text is missing before ")". Write it like "var('any name')".`],
  ["«cast»(x)", `invalid-expression: "cast" needs a value and a type. Write "cast(x, 'array<int>')".`],
  ["cast(x, «int»)", `invalid-expression: "int" stands where a text in quotes must. Write it like "cast(x, 'array<int>')".`],
  ["format(«name»)", `invalid-expression: "name" stands where a text in quotes must. Write it like "format('Hi {0}', name)".`],
  [
    "«int»(double(x))",
    `invalid-expression: A cast of a cast has no effect: only the outer one would reach the server. Leave one of the two out, or assign the inner one to a variable first.`,
  ],
  ["int(x).«a»", `invalid-expression: A path cannot follow a cast. Cast the part, as in "int(order.total)".`],
  ["int(x)«[»0]", `invalid-expression: A path cannot follow a cast. Cast the part, as in "int(order.total)".`],
  [
    "x.a.«jsonPath»('$.b')",
    `invalid-expression: A jsonPath cannot follow another path. Write all of it in one jsonPath, as in "order.jsonPath('$.lines[0].total')".`,
  ],
  [
    "x.jsonPath('$.a').«b»",
    `invalid-expression: A path cannot follow a jsonPath. Write all of it in the jsonPath, as in "order.jsonPath('$.lines[0].total')".`,
  ],
  [
    "timestamp(«x»)",
    `invalid-expression: "timestamp" takes a text literal only: nothing can be cast to a timestamp. Write "timestamp('2026-01-31T08:00:00Z')", or use a variable of type timestamp.`,
  ],
  [
    "timestamp(«'2026-02-30T00:00:00Z'»)",
    `invalid-literal: "2026-02-30T00:00:00Z" is not a timestamp. Write date, time and zone, as in "2026-01-31T08:00:00Z" or "2026-01-31T08:00:00.5+01:00".`,
  ],
  ["bytes( «'a'» )", `invalid-literal: "a" is not base64. Write standard base64 with padding, as in "aGVsbG8=".`],
  [
    "wf_run_id(«'a__b'»)",
    `invalid-literal: "a__b" is not the id of a WfRun. Write letters, digits and inner hyphens; a child's id follows its parent's after "_".`,
  ],
  [
    "«9223372036854775808»",
    `invalid-literal: "9223372036854775808" does not fit the 64 bits of an int. Ints go from -9223372036854775808 to 9223372036854775807; with ".0" at its end it is a double.`,
  ],
  ["«1e999»", `invalid-literal: "1e999" is beyond a double. The greatest double is about 1.8e308.`],
  ["x[«2147483648»]", `invalid-literal: The index "2147483648" does not fit 32 bits. The greatest index is 2147483647.`],
  [
    "'a«\\q»'",
    `invalid-literal: "\\q" is not an escape. The escapes are \\\\, \\', \\", \\n, \\t and \\uXXXX; a backslash itself is \\\\.`,
  ],
  ["«'\\uD800'»", `invalid-literal: The text holds half a character. Write both halves, as in "\\uD83D\\uDE00", or the character itself.`],
];

it.each([...ERRORS, ...CALLS])("reports %s", (marked, expected) => {
  const start = marked.indexOf("«");
  const text = marked.replace("«", "").replace("»", "");
  const { report, reports } = reporter();
  const expression = parseExpression({ scalar: plainScalar(text), start: 0, end: text.length }, report);
  expect(reports.map(({ code, message, help }) => `${code}: ${message} ${help}`)).toEqual([expected]);
  const stretch = { start: reports[0]?.span.start, end: reports[0]?.span.end };
  expect(stretch).toEqual({ start: 5 + start, end: 5 + marked.indexOf("»") - 1 });
  expect(expression.kind).toBe("invalid");
});

it("offers the operator that is meant as a fix, with blanks where words need them", () => {
  const { report, reports } = reporter();
  parseExpression({ scalar: plainScalar("a&&b"), start: 0, end: 4 }, report);
  expect(reports[0]?.fixes?.[0]).toMatchObject({ title: `Write "and"`, safe: true, edits: [{ text: " and " }] });
});
