import { valueOf } from "../parts/reader.js";
import { readConditionOf } from "../parts/common.js";
import type { StepBuilder } from "./step.js";

export const buildWhile: StepBuilder = ({ body, entry, base, context }) => ({
  kind: "while",
  ...base,
  condition: readConditionOf(entry.value, body, context),
  steps: context.steps(valueOf(body, "steps")),
});
