import { readArguments } from "../parts/common.js";
import { readCatch } from "../parts/catch.js";
import { readText, valueOf } from "../parts/reader.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildSpawn: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const thread = readText(entry.value, context);
  if (thread === undefined) return invalidStep(source);
  return {
    kind: "spawn",
    ...base,
    thread,
    args: readArguments(valueOf(body, "args"), context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
