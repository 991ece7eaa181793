import { readText, valueOf } from "../parts/reader.js";
import { readCatch } from "../parts/catch.js";
import { readValue } from "../parts/values.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildThrowEvent: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const event = readText(entry.value, context);
  if (event === undefined) return invalidStep(source);
  const content = valueOf(body, "content");
  return {
    kind: "throw-event",
    ...base,
    event,
    content: content && readValue(content, context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
