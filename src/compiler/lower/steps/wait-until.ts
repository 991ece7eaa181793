import type { WaitUntilStep } from "../../../ast/steps.js";
import type { WaitForConditionNode } from "../../../graph/nodes.js";
import { addHandlers, originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerExpression } from "../values/expressions.js";

/** A WAIT_FOR_CONDITION node. */
export function lowerWaitUntil(step: WaitUntilStep, thread: ThreadContext): void {
  const condition = lowerExpression(step.condition, thread);
  const node = thread.machine.add("wait-for-condition", "WAIT_FOR_CONDITION", originOf(step), (frame): WaitForConditionNode => ({
    kind: "wait-for-condition",
    ...frame,
    condition,
  }));
  if (step.id !== undefined) thread.handles.declare(step.id, node);
  addHandlers(step, node, thread);
}
