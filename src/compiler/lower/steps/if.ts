import type { IfStep } from "../../../ast/steps.js";
import { lowerBranches } from "../branches.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** A pair of NOPs; `if` with `else` is a `switch` with one branch. */
export function lowerIf(step: IfStep, thread: ThreadContext): void {
  lowerBranches(step, { kind: "if", branches: [{ condition: step.condition, steps: step.then }], otherwise: step.else }, thread);
}
