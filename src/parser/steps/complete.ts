import type { StepBuilder } from "./step.js";

export const buildComplete: StepBuilder = ({ base }) => ({ kind: "complete", ...base });
