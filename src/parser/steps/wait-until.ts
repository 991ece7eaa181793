import { readCatch } from "../parts/catch.js";
import { readConditionOf } from "../parts/common.js";
import { valueOf } from "../parts/reader.js";
import type { StepBuilder } from "./step.js";

export const buildWaitUntil: StepBuilder = ({ body, entry, base, context }) => ({
  kind: "wait-until",
  ...base,
  condition: readConditionOf(entry.value, body, context),
  ...readCatch(valueOf(body, "catch"), context),
});
