import { forwardProblems, forwardTargetProblems } from "../forward.js";
import type { Rule } from "../rule.js";

export const newerTarget: Rule = {
  name: "newer-target",
  severity: "error",
  refusedBy: "wfspec",
  summary: "Something is used that only a newer LittleHorse server knows than the workflow is written for.",
  why: "An older server drops what it does not know without a word, and runs or refuses another workflow than the one that is written.",
  on: { ...forwardProblems("newer-target"), ...forwardTargetProblems("newer-target") },
};
