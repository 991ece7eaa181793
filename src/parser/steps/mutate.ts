import type { MutateStep } from "../../ast/steps.js";
import { readTarget } from "../parts/common.js";
import { asScalar } from "../parts/reader.js";
import { readValue } from "../parts/values.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

const OPERATIONS: ReadonlyMap<string, MutateStep["operation"]> = new Map([
  ["assign", "ASSIGN"],
  ["add", "ADD"],
  ["subtract", "SUBTRACT"],
  ["multiply", "MULTIPLY"],
  ["divide", "DIVIDE"],
  ["pow", "POW"],
  ["extend", "EXTEND"],
  ["remove-if-present", "REMOVE_IF_PRESENT"],
  ["remove-index", "REMOVE_INDEX"],
  ["remove-key", "REMOVE_KEY"],
  ["and", "AND"],
  ["or", "OR"],
]);

export const buildMutate: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const target = asScalar(entry.value, context);
  const operand = body.entries.find(({ key }) => OPERATIONS.has(key.text));
  const operation = operand && OPERATIONS.get(operand.key.text);
  if (operand === undefined || operation === undefined) context.reject(body);
  if (target === undefined || operand === undefined || operation === undefined) return invalidStep(source);
  return {
    kind: "mutate",
    ...base,
    target: readTarget(target, context),
    operation,
    operationSpan: operand.key.span,
    value: readValue(operand.value, context),
  };
};
