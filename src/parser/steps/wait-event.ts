import type { SourceNode } from "../../source/tree.js";
import { readBool, readText, valueOf } from "../parts/reader.js";
import { readValue } from "../parts/values.js";
import { readCatch } from "../parts/catch.js";
import { readSave } from "../parts/common.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildWaitEvent: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const event = readText(entry.value, context);
  if (event === undefined) return invalidStep(source);
  const value = (node: SourceNode | undefined) => node && readValue(node, context);
  return {
    kind: "wait-event",
    ...base,
    event,
    timeout: value(valueOf(body, "timeout")),
    correlationKey: value(valueOf(body, "correlation-key")),
    maskCorrelationKey: readBool(valueOf(body, "mask-correlation-key"), context),
    save: readSave(valueOf(body, "save"), context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};
