import type { StepKind, StepNode } from "../../../ast/steps.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerComplete, lowerFail, lowerReturn } from "./exits.js";
import { lowerIf } from "./if.js";
import { lowerMutate } from "./mutate.js";
import { lowerNop } from "./nop.js";
import { lowerParallel } from "./parallel.js";
import { lowerRepeat } from "./repeat.js";
import { lowerRunWorkflow } from "./run-workflow.js";
import { lowerSet } from "./set.js";
import { lowerSleep } from "./sleep.js";
import { lowerSpawn } from "./spawn.js";
import { lowerSpawnEach } from "./spawn-each.js";
import { lowerSwitch } from "./switch.js";
import { lowerTask } from "./task.js";
import { lowerThrowEvent } from "./throw-event.js";
import { lowerUserTask } from "./user-task.js";
import { lowerWaitEvent } from "./wait-event.js";
import { lowerWaitThreads } from "./wait-threads.js";
import { lowerWaitUntil } from "./wait-until.js";
import { lowerWaitWorkflow } from "./wait-workflow.js";
import { lowerWhile } from "./while.js";

const lowerings: { readonly [K in Exclude<StepKind, "invalid">]: (step: Extract<StepNode, { kind: K }>, thread: ThreadContext) => void } = {
  task: lowerTask,
  "user-task": lowerUserTask,
  set: lowerSet,
  mutate: lowerMutate,
  if: lowerIf,
  switch: lowerSwitch,
  while: lowerWhile,
  repeat: lowerRepeat,
  sleep: lowerSleep,
  "wait-event": lowerWaitEvent,
  "throw-event": lowerThrowEvent,
  "wait-until": lowerWaitUntil,
  spawn: lowerSpawn,
  "spawn-each": lowerSpawnEach,
  "wait-threads": lowerWaitThreads,
  parallel: lowerParallel,
  "run-workflow": lowerRunWorkflow,
  "wait-workflow": lowerWaitWorkflow,
  fail: lowerFail,
  return: lowerReturn,
  complete: lowerComplete,
  nop: lowerNop,
};

/** Lowers one step: nodes, edges and mutations come into the thread's machine. Invalid steps leave nothing. */
export function lowerStep(step: StepNode, thread: ThreadContext): void {
  if (step.kind !== "invalid") lowerings[step.kind](step as never, thread);
}
