import type { Comparison } from "../../graph/assignment.js";
import { typeOf } from "../../graph/infer.js";
import type { Span } from "../../source/span.js";
import { castability } from "../../types/casts.js";
import { comparison, comparisonFailure } from "../../types/comparators.js";
import { isJson, isPrimitive, type ValueType } from "../../types/lh-type.js";
import { named, writtenText } from "../misfit.js";
import type { Rule } from "../rule.js";
import { isSound } from "../soundness.js";

export const comparisonTypeMismatch: Rule = {
  name: "comparison-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "Two values are compared that cannot be.",
  why: "The server refuses some comparisons when it registers the workflow. Most others of two types it takes, and then fails in every run: also an int against a double.",
  on: {
    sight: {
      comparison({ value, position }, { report }) {
        if (!isSound(value.left) || !isSound(value.right)) return;
        const [left, right] = [typeOf(value.left), typeOf(value.right)];
        const verdict = position === "condition" ? comparison(value.comparator, left, right) : undefined;
        const reason = verdict?.ok === false ? verdict.reason : comparisonFailure(value.comparator, left, right);
        if (reason === undefined) return;
        report({
          message: isNegation(value)
            ? `${negatorOf(value)} of type "bool", but this is of type ${named(left)}.`
            : `This comparison of type ${named(left)} with type ${named(right)} cannot work: ${reason}.`,
          span: spotOf(value),
          help: helpFor(value, left, right),
        });
      },
    },
  },
};

/** `not x` is `x != true` on the wire, with the literal where x stands. */
function isNegation({ left, right }: Comparison): boolean {
  return right.kind === "literal" && right.origin === left.origin;
}

/** `until` is turned round as well, for the wire says when to go on with a loop. */
function negatorOf({ left: { origin } }: Comparison): string {
  const before = origin.file.text.slice(Math.max(0, origin.start - 20), origin.start);
  return /\bnot[\s(]*$/.test(before) ? '"not" takes an operand' : "A condition is";
}

function spotOf(value: Comparison): Span {
  if (value.right.kind === "literal") return value.right.origin;
  return value.left.kind === "literal" ? value.left.origin : value.origin;
}

function helpFor(value: Comparison, left: ValueType, right: ValueType): string {
  if (isNegation(value)) return `Compare it, as in ${writtenText(value.left) ?? "x"} == ${isPrimitive(left, "int") ? "0" : "null"}.`;
  if (value.comparator === "IN" || value.comparator === "NOT_IN") return "Look for a value of the type that it holds.";
  if (isPrimitive(left, "int", "double") && isPrimitive(right, "int", "double")) return numbersHelp(value, left);
  if (isJson(left) || isJson(right)) return "Compare a part of it, as in order.total.";
  return (
    textHelp(value.left, right) ??
    textHelp(value.right, left) ??
    conversion(value.left, left, right) ??
    conversion(value.right, right, left) ??
    "Compare values of one type."
  );
}

/** A whole number that is written out becomes a double by its point; anything else is converted. */
function numbersHelp({ left, right }: Comparison, leftType: ValueType): string {
  const [int, double] = isPrimitive(leftType, "int") ? [left, right] : [right, left];
  if (int.kind === "literal" && int.value.kind === "int") return `Write ${int.value.value}.0.`;
  if (double.kind === "literal" && double.value.kind === "double" && Number.isInteger(double.value.value))
    return `Write ${double.value.value}.`;
  return `Convert the int: double(${writtenText(int) ?? "x"}).`;
}

/** A number or a bool that is written out against a text. */
function textHelp(value: Comparison["left"], other: ValueType): string | undefined {
  if (value.kind !== "literal" || !isPrimitive(other, "str")) return undefined;
  const literal = value.value;
  return literal.kind === "int" || literal.kind === "double" || literal.kind === "bool"
    ? `Write '${literal.value}' for the text.`
    : undefined;
}

function conversion(value: Comparison["left"], from: ValueType, to: ValueType): string | undefined {
  if (value.kind === "literal" || !isPrimitive(from) || to.kind !== "primitive") return undefined;
  const cast = castability(from, to);
  return cast === "explicit" || cast === "automatic" ? `Convert it: ${to.name}(${writtenText(value) ?? "x"}).` : undefined;
}
