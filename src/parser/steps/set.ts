import { entriesOf } from "../parts/reader.js";
import { readValue } from "../parts/values.js";
import { readTarget } from "../parts/common.js";
import type { StepBuilder } from "./step.js";

export const buildSet: StepBuilder = ({ entry, base, context }) => ({
  kind: "set",
  ...base,
  assignments: entriesOf(entry.value, context).map(({ key, value }) => ({
    target: readTarget(key, context),
    value: readValue(value, context),
  })),
});
