import type { SetStep } from "../../../ast/steps.js";
import { mutationsOf } from "../values/targets.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** Mutations only: they ride on the edge to the next node, whichever construct makes it. */
export function lowerSet(step: SetStep, thread: ThreadContext): void {
  for (const mutation of mutationsOf(step, thread)) thread.machine.mutate(mutation);
}
