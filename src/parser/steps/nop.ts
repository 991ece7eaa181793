import type { StepBuilder } from "./step.js";

export const buildNop: StepBuilder = ({ base }) => ({ kind: "nop", ...base });
