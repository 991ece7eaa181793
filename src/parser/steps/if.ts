import { valueOf } from "../parts/reader.js";
import { readConditionOf } from "../parts/common.js";
import type { StepBuilder } from "./step.js";

export const buildIf: StepBuilder = ({ body, entry, base, context }) => {
  const otherwise = valueOf(body, "else");
  return {
    kind: "if",
    ...base,
    condition: readConditionOf(entry.value, body, context),
    then: context.steps(valueOf(body, "then")),
    else: otherwise && context.steps(otherwise),
  };
};
