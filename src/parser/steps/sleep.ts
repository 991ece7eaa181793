import type { SleepStep } from "../../ast/steps.js";
import type { SourceNode } from "../../source/tree.js";
import { valueOf } from "../parts/reader.js";
import { readValue } from "../parts/values.js";
import { readCatch } from "../parts/catch.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildSleep: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const [form, value] = formOf(entry.value);
  if (value === undefined) {
    context.reject(entry.value);
    return invalidStep(source);
  }
  return { kind: "sleep", ...base, form, value: readValue(value, context), ...readCatch(valueOf(body, "catch"), context) };
};

/** The form and its value; `{ $type: … }` is a value like any other. */
function formOf(node: SourceNode): readonly [SleepStep["form"], SourceNode | undefined] {
  if (node.kind !== "mapping" || valueOf(node, "$type") !== undefined) return ["seconds", node];
  const until = valueOf(node, "until");
  return until === undefined ? ["until-iso", valueOf(node, "until-iso")] : ["until", until];
}
