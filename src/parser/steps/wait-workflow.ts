import { readCatch } from "../parts/catch.js";
import { readSave } from "../parts/common.js";
import { readText, valueOf } from "../parts/reader.js";
import { readValue } from "../parts/values.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildWaitWorkflow: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const handle = readText(entry.value, context);
  if (handle === undefined) return invalidStep(source);
  const child = valueOf(body, "child");
  return {
    kind: "wait-workflow",
    ...base,
    handle,
    child: child && readValue(child, context),
    save: readSave(valueOf(body, "save"), context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
