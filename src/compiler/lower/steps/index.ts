import type { StepKind, StepNode } from "../../../ast/steps.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerComplete, lowerFail, lowerReturn } from "./exits.js";
import { lowerIf } from "./if.js";
import { lowerSet } from "./set.js";
import { lowerSleep } from "./sleep.js";
import { lowerSwitch } from "./switch.js";
import { lowerTask } from "./task.js";
import { lowerWaitEvent } from "./wait-event.js";
import { lowerWhile } from "./while.js";

const lowerings: { readonly [K in Exclude<StepKind, "invalid">]: (step: Extract<StepNode, { kind: K }>, thread: ThreadContext) => void } = {
  task: lowerTask,
  set: lowerSet,
  if: lowerIf,
  switch: lowerSwitch,
  while: lowerWhile,
  sleep: lowerSleep,
  "wait-event": lowerWaitEvent,
  fail: lowerFail,
  return: lowerReturn,
  complete: lowerComplete,
};

/** Lowers one step: nodes, edges and mutations come into the thread's machine. Invalid steps leave nothing. */
export function lowerStep(step: StepNode, thread: ThreadContext): void {
  if (step.kind !== "invalid") lowerings[step.kind](step as never, thread);
}
