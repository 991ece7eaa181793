import { spanInScalar } from "../../source/tree.js";
import { readArguments, readSave } from "../parts/common.js";
import { readCatch } from "../parts/catch.js";
import { valueOf } from "../parts/reader.js";
import { readTaskName } from "../parts/task-name.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildRunWorkflow: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const named = readTaskName(entry.value, context);
  if (named === undefined || entry.value.kind !== "scalar") return invalidStep(source);
  const { task: written, computed } = named;
  const [name = "", digits] = computed === undefined ? written.value.split("@") : [written.value];
  const isPinned = digits !== undefined;
  return {
    kind: "run-workflow",
    ...base,
    workflow: { value: name, span: isPinned ? spanInScalar(entry.value, 0, name.length) : written.span },
    version: isPinned ? { value: Number(digits), span: spanInScalar(entry.value, name.length + 1, written.value.length) } : undefined,
    computed,
    args: readArguments(valueOf(body, "args"), context),
    save: readSave(valueOf(body, "save"), context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
