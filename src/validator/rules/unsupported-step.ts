import { forwardProblems } from "../forward.js";
import type { Rule } from "../rule.js";

export const unsupportedStep: Rule = {
  name: "unsupported-step",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A part of the language that this version of wfspec cannot compile yet.",
  why: "It is right, but compiling the workflow without it would give another workflow.",
  on: forwardProblems("unsupported-step"),
};
