import { readArguments, readSave } from "../parts/common.js";
import { readCatch } from "../parts/catch.js";
import { valueOf } from "../parts/reader.js";
import { readTaskName } from "../parts/task-name.js";
import { readValue } from "../parts/values.js";
import { readVersionedName } from "../parts/versioned-name.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildRunWorkflow: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const written = readTaskName(entry.value, context);
  const versioned = written?.computed === undefined ? readVersionedName(entry.value, context) : undefined;
  const workflow = versioned?.name ?? written?.task;
  const childId = valueOf(body, "child-id");
  if (workflow === undefined) return invalidStep(source);
  return {
    kind: "run-workflow",
    ...base,
    workflow,
    version: versioned?.majorVersion,
    computed: written?.computed,
    args: readArguments(valueOf(body, "args"), context),
    childId: childId && readValue(childId, context),
    save: readSave(valueOf(body, "save"), context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
