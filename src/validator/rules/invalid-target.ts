import { forwardTargetProblems } from "../forward.js";
import type { Rule } from "../rule.js";

export const invalidTarget: Rule = {
  name: "invalid-target",
  severity: "error",
  refusedBy: "wfspec",
  summary: "Something is set or saved to that is neither a variable nor a part of one.",
  why: "A mutation on the wire names a variable, and perhaps a path below it; there is no place for anything else.",
  on: forwardTargetProblems("invalid-target"),
};
