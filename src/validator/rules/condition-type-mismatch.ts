import type { Assignment } from "../../graph/assignment.js";
import { formFieldOf, typeOf } from "../../graph/infer.js";
import { UNKNOWN, isPrimitive, type ValueType } from "../../types/lh-type.js";
import { named, writtenText } from "../misfit.js";
import type { Finding, Rule } from "../rule.js";
import { isSound, uncast } from "../soundness.js";

export const conditionTypeMismatch: Rule = {
  name: "condition-type-mismatch",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A condition is not known to be a bool.",
  why: "The server refuses a condition that stands alone unless its declared type is a bool, and a conversion does not count for it. A text it would take, and fail in the run.",
  on: {
    edge({ condition }, _node, _place, { report }) {
      const finding = condition && findingFor(condition);
      if (finding !== undefined) report(finding);
    },
    node: {
      "wait-for-condition"({ condition }, _place, { report }) {
        const finding = findingFor(condition);
        if (finding !== undefined) report(finding);
      },
    },
  },
};

function findingFor(condition: Assignment): Finding | undefined {
  if (!isSound(condition)) return undefined;
  const type = typeOf(condition);
  // The server does not know the fields of a form.
  const source = formFieldOf(condition) === undefined ? typeOf(uncast(condition)) : UNKNOWN;
  if (isPrimitive(type, "bool") && (isPrimitive(source, "bool", "str") || isOperation(condition))) return undefined;
  const text = writtenText(uncast(condition)) ?? "x";
  return {
    message: source.kind === "unknown" ? unknownMessage(condition) : `A condition is of type "bool", but this is of type ${named(type)}.`,
    span: condition.origin,
    help:
      source.kind === "unknown"
        ? `Compare it: ${operandText(condition, text)} == true.`
        : `Compare it, as in ${operandText(condition, text)} ${exampleFor(source)}.`,
  };
}

/** The server checks nothing of an operator that is the top of a condition. */
function isOperation({ kind }: Assignment): boolean {
  return kind === "operation" || kind === "comparison";
}

function unknownMessage({ cast }: Assignment): string {
  const fact = `The type of this condition is "unknown" before the run, and a condition that stands alone must be of type "bool"`;
  return cast === undefined ? `${fact}.` : `${fact}; the server does not look at the conversion.`;
}

/** What is in the brackets of a conversion. */
function operandText({ cast, kind }: Assignment, text: string): string {
  if (kind === "operation") return `(${text})`;
  return cast === undefined ? text : (/^[a-z_]+\((.*)\)$/.exec(text)?.[1] ?? text);
}

function exampleFor(type: ValueType): string {
  if (isPrimitive(type, "int")) return "> 0";
  if (isPrimitive(type, "double")) return "> 0.0";
  return isPrimitive(type, "str") ? "== 'text'" : "!= null";
}
