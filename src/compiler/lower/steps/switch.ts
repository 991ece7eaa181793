import type { SwitchStep } from "../../../ast/steps.js";
import { lowerBranches } from "../branches.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** A pair of NOPs with an edge for each branch, tried in order. */
export function lowerSwitch(step: SwitchStep, thread: ThreadContext): void {
  const branches = step.branches.map((branch) => ({ condition: branch.condition, steps: branch.then }));
  lowerBranches(step, { kind: "switch", branches, otherwise: step.else }, thread);
}
