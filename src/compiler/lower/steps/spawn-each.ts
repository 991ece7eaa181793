import type { SpawnEachStep } from "../../../ast/threads.js";
import type { StartMultipleThreadsNode } from "../../../graph/nodes.js";
import { lowerNamedArguments } from "../named-arguments.js";
import { addHandlers, declareStart, originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerExpression } from "../values/expressions.js";

/** A START_MULTIPLE_THREADS node. Its hidden variable holds the numbers of all threads. */
export function lowerSpawnEach(step: SpawnEachStep, context: ThreadContext): void {
  const iterable = lowerExpression(step.each, context);
  const thread = context.declaredThread(step.thread);
  const args = lowerNamedArguments(step.args, thread.target, context);
  const node = context.machine.add(step.thread.value, "START_MULTIPLE_THREADS", originOf(step), (frame): StartMultipleThreadsNode => ({
    kind: "start-multiple-threads",
    ...frame,
    thread,
    iterable,
    ...args,
  }));
  declareStart(step, thread, node, context);
  context.started(node);
  addHandlers(step, node, context);
}
