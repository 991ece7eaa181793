import { readText, valueOf } from "../parts/reader.js";
import { readCatch } from "../parts/catch.js";
import { readArguments, readSave } from "../parts/common.js";
import { invalidStep } from "./invalid.js";
import { readTaskPolicy } from "../parts/policy.js";
import type { StepBuilder } from "./step.js";

export const buildTask: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const task = readText(entry.value, context);
  if (task === undefined || isComputed(task.value)) return invalidStep(source);
  return {
    kind: "task",
    ...base,
    task,
    args: readArguments(valueOf(body, "args"), context),
    save: readSave(valueOf(body, "save"), context),
    ...readTaskPolicy(body, context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};

/** A name that is a reference or has an expression in it: part of the language, but not of what can be compiled, which has been reported. */
function isComputed(name: string): boolean {
  return name.startsWith("$") || name.includes("${");
}
