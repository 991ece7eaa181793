import type { WhileStep } from "../../../ast/steps.js";
import { lowerExpression } from "../values/expressions.js";
import { flipped } from "../../../graph/negate.js";
import { originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** A pair of NOPs: the first tests, the second leads back or on. */
export function lowerWhile(step: WhileStep, thread: ThreadContext): void {
  const { machine } = thread;
  const open = machine.add("nop", "NOP", originOf(step), (frame) => ({ kind: "nop", ...frame, opens: "while" }));
  if (step.id !== undefined) thread.handles.declare(step.id, open);
  const condition = lowerExpression(step.condition, thread);
  machine.when(condition);
  thread.steps(step.steps);
  const close = machine.add("nop", "NOP", originOf(step), (frame) => ({ kind: "nop", ...frame, closes: "while" }));
  // An `and`, an `or` or a bare bool cannot be turned round: the edge is tried second, so it needs no condition.
  const otherwise = flipped(condition);
  machine.edgesOf(open).push({ to: close.name, mutations: [], ...(otherwise && { condition: otherwise }) });
  machine.edgesOf(close).push({ to: open.name, mutations: [], condition });
}
