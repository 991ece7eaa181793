import { typeOf } from "../../graph/infer.js";
import type { Operation } from "../../graph/assignment.js";
import { isPrimitive, type ValueType } from "../../types/lh-type.js";
import { hasOperator, hasSize, operationFailure, operatorResult, operatorsOf, type Operator } from "../../types/operators.js";
import { named } from "../misfit.js";
import type { Finding, Rule } from "../rule.js";
import { isSound, uncast } from "../soundness.js";

const WRITTEN: Readonly<Record<Operator, string>> = {
  ASSIGN: "=",
  ADD: "+",
  SUBTRACT: "-",
  MULTIPLY: "*",
  DIVIDE: "/",
  POW: "**",
  EXTEND: ".extend()",
  REMOVE_IF_PRESENT: ".remove()",
  REMOVE_INDEX: ".remove-at()",
  REMOVE_KEY: ".remove-key()",
  AND: "and",
  OR: "or",
};
const CHECKED_AT_RUN_TIME = "wfspec";

export const operandTypeMismatch: Rule = {
  name: "operand-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  summary: "An operator is given an operand of a type that it does not take.",
  why: "Each type has its own operators. The server refuses others in arguments, assignments and returns; elsewhere it takes them, and the run fails.",
  on: {
    sight: {
      operation({ value, seen }, { report }) {
        for (const finding of value.operator === "AND" || value.operator === "OR" ? logicFindings(value) : arithmeticFindings(value))
          report({ refusedBy: seen ? "server" : "wfspec", ...finding });
      },
      size({ value, seen }, { report }) {
        const operand = uncast(value.operand);
        const type = typeOf(operand);
        if (!isSound(operand) || hasSize(type)) return;
        report({
          message: `".size()" does not work on type ${named(type)}.`,
          span: value.operand.origin,
          help: "Ask it of a str, a json_arr or an array.",
          refusedBy: seen ? "server" : "wfspec",
        });
      },
    },
  },
};

function* logicFindings({ operator, left, right }: Operation): Generator<Finding> {
  for (const operand of [left, right]) {
    const type = typeOf(operand);
    if (!isSound(operand) || type.kind === "unknown" || isPrimitive(type, "bool")) continue;
    const message = `"${WRITTEN[operator]}" takes operands of type "bool", but this is of type ${named(type)}.`;
    yield { message, span: operand.origin, help: "Compare it, so that it becomes true or false.", refusedBy: CHECKED_AT_RUN_TIME };
  }
}

function* arithmeticFindings({ operator, left, right }: Operation): Generator<Finding> {
  const [leftType, rightType] = [typeOf(left), typeOf(right)];
  if (!isSound(left) || leftType.kind === "unknown") return;
  if (!hasOperator(operator, leftType)) {
    yield { message: `"${WRITTEN[operator]}" does not work on type ${named(leftType)}.`, span: left.origin, help: operatorsHelp(leftType) };
  } else if (isSound(right) && operatorResult(operator, leftType, rightType) === undefined) {
    const message = `"${WRITTEN[operator]}" on type ${named(leftType)} does not take an operand of type ${named(rightType)}.`;
    yield { message, span: right.origin, help: rightHelp(operator, leftType) };
  } else if (operationFailure(operator, leftType, rightType) !== undefined) {
    const message = `"${WRITTEN[operator]}" on type ${named(leftType)} is registered by LittleHorse but fails in every run.`;
    yield { message, span: left.origin, help: "Let a task do it.", refusedBy: CHECKED_AT_RUN_TIME };
  }
}

function operatorsHelp(type: ValueType): string {
  const known = operatorsOf(type).filter(
    (operator) => operator !== "ASSIGN" && operator !== "AND" && operator !== "OR" && operationFailure(operator, type, type) === undefined,
  );
  return known.length === 0
    ? `No arithmetic works on type ${named(type)}.`
    : `What works on type ${named(type)}: ${known.map((operator) => WRITTEN[operator]).join(" ")}`.concat(".");
}

function rightHelp(operator: Operator, left: ValueType): string {
  if (isPrimitive(left, "int", "double") || operator === "REMOVE_INDEX") return "Give a number.";
  if (left.kind === "array") return `Give a value of type ${named(left.element)}.`;
  if (left.kind === "map" && operator === "REMOVE_KEY") return `Give a value of type ${named(left.key)}.`;
  return isPrimitive(left, "str") ? "Give a text, or a value that can be converted to one." : `Give a value of type ${named(left)}.`;
}
