import { typeOf } from "../../graph/infer.js";
import type { Operation } from "../../graph/assignment.js";
import type { Mutation } from "../../graph/workflow.js";
import { isPrimitive, type LhType, type ValueType } from "../../types/lh-type.js";
import {
  hasOperator,
  hasSize,
  isMutationAccepted,
  operationFailure,
  operatorResult,
  operatorsOf,
  type Operator,
} from "../../types/operators.js";
import { quotedList } from "../../util/text.js";
import { named } from "../misfit.js";
import type { Finding, Rule } from "../rule.js";
import { isSound, settledType, uncast } from "../soundness.js";

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
/** The keys of a `mutate` step. */
const KEYS: Readonly<Record<Operator, string>> = {
  ASSIGN: "assign",
  ADD: "add",
  SUBTRACT: "subtract",
  MULTIPLY: "multiply",
  DIVIDE: "divide",
  POW: "pow",
  EXTEND: "extend",
  REMOVE_IF_PRESENT: "remove-if-present",
  REMOVE_INDEX: "remove-index",
  REMOVE_KEY: "remove-key",
  AND: "and",
  OR: "or",
};

export const operandTypeMismatch: Rule = {
  name: "operand-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "An operator, or an operation of `mutate`, is given an operand of a type that it does not take.",
  why: "Each type has its own operators. The server refuses others in arguments, assignments and returns; elsewhere it takes them, and the run fails.",
  on: {
    mutation(mutation, _place, { report }) {
      for (const finding of mutationFindings(mutation)) report(finding);
    },
    sight: {
      operation({ value }, { report }) {
        for (const finding of value.operator === "AND" || value.operator === "OR" ? logicFindings(value) : arithmeticFindings(value))
          report(finding);
      },
      size({ value }, { report }) {
        const operand = uncast(value.operand);
        const type = typeOf(operand);
        if (!isSound(operand) || hasSize(type)) return;
        report({
          message: `".size()" does not work on type ${named(type)}.`,
          span: value.operand.origin,
          help: "Ask it of a str, a json_arr or an array.",
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
    yield { message, span: operand.origin, help: "Compare it, so that it becomes true or false." };
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
    yield { message, span: left.origin, help: "Let a task do it." };
  }
}

/** What a `mutate` does to a variable; of a part of JSON nothing is known. */
function* mutationFindings(mutation: Mutation): Generator<Finding> {
  const { variable, path, operation, value } = mutation;
  const type = settledType(variable.target?.type);
  if (operation === "ASSIGN" || path !== undefined || !variable.exact || variable.target === undefined || type === undefined) return;
  const related = [{ span: variable.target.span, message: `"${variable.name}" is declared here.` }];
  const right = typeOf(value);
  const word = KEYS[operation];
  if (!hasOperator(operation, type)) {
    yield {
      message: `"${word}" does not work on variable "${variable.name}" of type ${named(type)}.`,
      span: value.origin,
      help: keysHelp(type),
      related,
    };
    return;
  }
  if (!isSound(value) || right.kind === "unknown" || right.kind === "void") return;
  const finding = judgeOperand(mutation, word, type, right);
  if (finding !== undefined) yield { span: value.origin, related, ...finding };
}

/** What is wrong with the value of a mutation whose operation its variable has. */
function judgeOperand({ variable, operation }: Mutation, word: string, type: LhType, right: ValueType): Omit<Finding, "span"> | undefined {
  if (operatorResult(operation, type, right) === undefined) {
    const message = `"${word}" on variable "${variable.name}" of type ${named(type)} does not take a value of type ${named(right)}.`;
    return { message, help: rightHelp(operation, type) };
  }
  if (!isMutationAccepted(operation, type, right)) {
    const isLogic = operation === "AND" || operation === "OR";
    const message = isLogic
      ? `"${word}" gives a value of type "bool", and variable "${variable.name}" is of type ${named(type)}.`
      : `"${word}" on variable "${variable.name}" of type ${named(type)} gives a value of type ${named(right)} here.`;
    const help = isLogic ? "Change a variable of type bool." : `Give a value of type ${named(type)}.`;
    return { message, help };
  }
  if (operationFailure(operation, type, right) === undefined) return undefined;
  const message = `"${word}" on variable "${variable.name}" of type ${named(type)} is registered by LittleHorse but fails in every run.`;
  return { message, help: "Let a task do it." };
}

function keysHelp(type: ValueType): string {
  const known = operatorsOf(type).filter(
    (operator) => operator !== "AND" && operator !== "OR" && operationFailure(operator, type, type) === undefined,
  );
  return `What works on type ${named(type)}: ${quotedList(known.map((operator) => KEYS[operator]))}.`;
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
