import { readArguments, readConditionOf } from "../parts/common.js";
import { readCatch } from "../parts/catch.js";
import { readText, valueOf } from "../parts/reader.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildSpawnEach: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const thread = readText(entry.value, context);
  if (thread === undefined) return invalidStep(source);
  return {
    kind: "spawn-each",
    ...base,
    thread,
    each: readConditionOf(valueOf(body, "each"), body, context),
    args: readArguments(valueOf(body, "args"), context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
