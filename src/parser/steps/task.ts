import { valueOf } from "../parts/reader.js";
import { readCatch } from "../parts/catch.js";
import { readArguments, readSave } from "../parts/common.js";
import { invalidStep } from "./invalid.js";
import { readTaskPolicy } from "../parts/policy.js";
import { readTaskName } from "../parts/task-name.js";
import type { StepBuilder } from "./step.js";

export const buildTask: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const name = readTaskName(entry.value, context);
  if (name === undefined) return invalidStep(source);
  return {
    kind: "task",
    ...base,
    ...name,
    args: readArguments(valueOf(body, "args"), context),
    save: readSave(valueOf(body, "save"), context),
    ...readTaskPolicy(body, context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
