import type { RepeatStep } from "../../../ast/steps.js";
import type { NopNode } from "../../../graph/nodes.js";
import { originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerExpression } from "../values/expressions.js";
import { negated } from "../../../graph/negate.js";

/** A pair of NOPs: the first begins each round, the second tests and leads back or on. */
export function lowerRepeat(step: RepeatStep, thread: ThreadContext): void {
  const { machine } = thread;
  const open = machine.add("nop", "NOP", originOf(step), (frame): NopNode => ({ kind: "nop", ...frame, opens: "repeat" }));
  if (step.id !== undefined) thread.handles.declare(step.id, open);
  thread.steps(step.steps, () => {
    const close = machine.add("nop", "NOP", originOf(step), (frame): NopNode => ({ kind: "nop", ...frame, closes: "repeat" }));
    machine.edgesOf(close).push({ to: open.name, mutations: [], condition: negated(lowerExpression(step.until, thread)) });
  });
}
