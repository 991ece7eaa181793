import { readValue } from "../parts/values.js";
import type { StepBuilder } from "./step.js";

export const buildReturn: StepBuilder = ({ entry, base, context }) => ({ kind: "return", ...base, value: readValue(entry.value, context) });
