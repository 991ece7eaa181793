import type { InvalidStep } from "../../ast/steps.js";
import type { StepSource } from "./step.js";

/** What stands for a step that could not be read; that has been reported. */
export function invalidStep({ base }: Pick<StepSource, "base">): InvalidStep {
  return { kind: "invalid", ...base };
}
