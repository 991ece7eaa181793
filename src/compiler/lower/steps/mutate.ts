import type { MutateStep } from "../../../ast/steps.js";
import { mutationsOf } from "../values/targets.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** One mutation with its operation, on the edge to the next node. */
export function lowerMutate(step: MutateStep, thread: ThreadContext): void {
  for (const mutation of mutationsOf(step, thread)) thread.machine.mutate(mutation);
}
