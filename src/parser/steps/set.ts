import { entriesOf } from "../reader.js";
import { readValue } from "../values.js";
import { readTarget } from "./common.js";
import type { StepBuilder } from "./step.js";

export const buildSet: StepBuilder = ({ entry, base, context }) => ({
  kind: "set",
  ...base,
  assignments: entriesOf(entry.value, context).map(({ key, value }) => ({
    target: readTarget(key, context),
    value: readValue(value, context),
  })),
});
