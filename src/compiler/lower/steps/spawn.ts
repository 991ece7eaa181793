import type { SpawnStep } from "../../../ast/threads.js";
import type { StartThreadNode } from "../../../graph/nodes.js";
import { lowerNamedArguments } from "../named-arguments.js";
import { addHandlers, declareStart, originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** A START_THREAD node. Its hidden variable is set to the thread's number on the edge to the next node. */
export function lowerSpawn(step: SpawnStep, context: ThreadContext): void {
  const thread = context.declaredThread(step.thread);
  const args = lowerNamedArguments(step.args, thread.target, context);
  const node = context.machine.add(step.thread.value, "START_THREAD", originOf(step), (frame): StartThreadNode => ({
    kind: "start-thread",
    ...frame,
    thread,
    ...args,
  }));
  declareStart(step, thread, node, context);
  context.started(node);
  addHandlers(step, node, context);
}
