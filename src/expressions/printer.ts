import type { ArithmeticExpression, Expression, ExpressionKind, PathExpression, Selector } from "../ast/expressions.js";
import { invariant } from "../util/invariant.js";
import type { Literal } from "../types/literal.js";
import { CAST_FUNCTIONS, LITERAL_CASTS } from "./functions.js";
import { isName, isVariableName } from "./names.js";
import { ARITHMETIC, BINDING, COMPARISONS, LOGIC } from "./operators.js";
import { printString } from "./strings.js";

const LOOSEST = 0;

/**
 * The canonical text of an expression, with the fewest parentheses; reading it gives the same expression. An `invalid` part is printed as
 * it stands in the file. Literals must have a notation: not JSON, arrays, maps and structs.
 */
export function printExpression(expression: Expression): string {
  return print(expression, LOOSEST);
}

type Printers = { readonly [K in ExpressionKind]: (expression: Extract<Expression, { kind: K }>) => string };

const PRINTERS: Printers = {
  variable: ({ name }) => (isVariableName(name) ? name : `var(${printString(name)})`),
  "step-output": ({ handle }) => `steps${printKey(handle)}`,
  "thread-handle": ({ handle }) => `threads${printKey(handle)}`,
  "own-output": () => "output",
  literal: ({ value }) => printLiteral(value),
  list: ({ items }) => `[${items.map((item) => printLiteral(item.value)).join(", ")}]`,
  path: printPath,
  "json-path": ({ base, path }) => `${print(base, BINDING.postfix)}.jsonPath(${printString(path)})`,
  arithmetic: printArithmetic,
  comparison: (expression) => {
    const { comparator, left, right } = expression;
    if (isAsked(expression)) return `${print(right, BINDING.postfix)}.contains(${print(left, LOOSEST)})`;
    return `${print(left, BINDING.sum)} ${COMPARISONS[comparator].written} ${print(right, BINDING.sum)}`;
  },
  logic: ({ operator, left, right }) => {
    const { written, binding } = LOGIC[operator];
    return `${print(left, binding)} ${written} ${print(right, binding + 1)}`;
  },
  not: ({ operand }) => `not ${print(operand, BINDING.not)}`,
  size: ({ operand }) => `${print(operand, BINDING.postfix)}.size()`,
  cast: ({ operand, typeText }) => {
    const isLiteral = LITERAL_CASTS.has(typeText) && operand.kind === "literal" && operand.value.kind === "str";
    if (CAST_FUNCTIONS.has(typeText) && !isLiteral) return `${typeText}(${print(operand, LOOSEST)})`;
    return `cast(${print(operand, LOOSEST)}, ${printString(typeText)})`;
  },
  format: ({ template, args }) => `format(${[printString(template), ...args.map((arg) => print(arg, LOOSEST))].join(", ")})`,
  invalid: ({ span }) => span.file.text.slice(span.start, span.end),
};

/** The expression, in parentheses when it binds looser than its place asks. */
function print(expression: Expression, minimum: number): string {
  const printer = PRINTERS[expression.kind] as (expression: Expression) => string;
  const text = printer(expression);
  return bindingOf(expression) < minimum ? `(${text})` : text;
}

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case "logic":
      return LOGIC[expression.operator].binding;
    case "not":
      return BINDING.not;
    case "comparison":
      return isAsked(expression) ? BINDING.postfix : BINDING.comparison;
    case "arithmetic": {
      const operator = ARITHMETIC[expression.operator];
      return "written" in operator ? operator.binding : BINDING.postfix;
    }
    default:
      return BINDING.postfix;
  }
}

/** Whether it is written as `tiers.contains('gold')`: a text in front would ask for quotes around the whole, where YAML is to read it. */
function isAsked({ comparator, left, right }: Extract<Expression, { kind: "comparison" }>): boolean {
  const isText = left.kind === "literal" && left.value.kind === "str";
  return comparator === "IN" && isText && right.kind !== "literal" && bindingOf(right) >= BINDING.postfix && right.kind !== "list";
}

function printArithmetic({ operator, left, right }: ArithmeticExpression): string {
  const notation = ARITHMETIC[operator];
  if ("method" in notation) return `${print(left, BINDING.postfix)}.${notation.method}(${print(right, LOOSEST)})`;
  const { written, binding } = notation;
  const rightAssociative = binding === BINDING.power;
  return `${print(left, rightAssociative ? binding + 1 : binding)} ${written} ${print(right, rightAssociative ? binding : binding + 1)}`;
}

function printPath({ base, selectors }: PathExpression): string {
  return print(base, BINDING.postfix) + selectors.map(printSelector).join("");
}

function printSelector(selector: Selector): string {
  switch (selector.kind) {
    case "key":
      return printKey(selector.key);
    case "index":
      return `[${selector.index}]`;
    case "computed":
      // In brackets a text or number alone is the key or index itself.
      return selector.value.kind === "literal" ? `[(${print(selector.value, LOOSEST)})]` : `[${print(selector.value, LOOSEST)}]`;
  }
}

function printKey(key: string): string {
  return isName(key) ? `.${key}` : `[${printString(key)}]`;
}

function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case "null":
      return "null";
    case "str":
      return printString(literal.value);
    case "int":
    case "bool":
      return String(literal.value);
    case "double":
      return printDouble(literal.value);
    case "bytes":
      return `bytes(${printString(literal.base64)})`;
    case "timestamp":
    case "wf_run_id":
      return `${literal.kind}(${printString(literal.text)})`;
    default:
      invariant(false, `a ${literal.kind} literal has a notation in expressions`);
  }
}

/** A double keeps a point or an exponent, else it would be read as an int. */
function printDouble(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
