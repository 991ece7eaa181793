import { readConditionOf } from "../parts/common.js";
import { valueOf } from "../parts/reader.js";
import type { StepBuilder } from "./step.js";

export const buildRepeat: StepBuilder = ({ body, entry, base, context }) => ({
  kind: "repeat",
  ...base,
  steps: context.steps(entry.value),
  until: readConditionOf(valueOf(body, "until"), body, context),
});
