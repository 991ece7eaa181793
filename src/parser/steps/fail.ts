import { readProse, readText, valueOf } from "../parts/reader.js";
import { readValue } from "../parts/values.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildFail: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const exception = readText(entry.value, context);
  if (exception === undefined) return invalidStep(source);
  const content = valueOf(body, "content");
  return {
    kind: "fail",
    ...base,
    exception,
    message: readProse(valueOf(body, "message"), context),
    content: content && readValue(content, context),
  };
};
