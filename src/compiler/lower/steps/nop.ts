import type { NopStep } from "../../../ast/steps.js";
import type { NopNode } from "../../../graph/nodes.js";
import { originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** A NOP of its own, that opens and closes nothing. */
export function lowerNop(step: NopStep, thread: ThreadContext): void {
  const node = thread.machine.add("nop", "NOP", originOf(step), (frame): NopNode => ({ kind: "nop", ...frame }));
  if (step.id !== undefined) thread.handles.declare(step.id, node);
}
