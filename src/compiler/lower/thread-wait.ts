import type { ParallelStep, WaitThreadsStep } from "../../ast/threads.js";
import type { WaitForThreadsNode } from "../../graph/nodes.js";
import type { Handler } from "../../graph/workflow.js";
import { addHandlers, handlersFor, originOf } from "./step-node.js";
import type { ThreadContext } from "./threads/thread-context.js";

/** A WAIT_FOR_THREADS node, of a `wait-threads` step or at the end of a `parallel` one. */
export function addWait(step: WaitThreadsStep | ParallelStep, threads: WaitForThreadsNode["threads"], context: ThreadContext): void {
  const node = context.machine.add("threads", "WAIT_FOR_THREADS", originOf(step), (frame): WaitForThreadsNode => ({
    kind: "wait-for-threads",
    ...frame,
    threads,
    strategy: step.strategy?.value ?? "all",
    childHandlers: [],
    childHandlersUnread: step.catchEachUnread || undefined,
  }));
  if (step.id !== undefined) context.handles.declare(step.id, node);
  addHandlers(step, node, context);
  const childHandlers = node.childHandlers as Handler[];
  childHandlers.push(...handlersFor(step.catchEach, (item) => context.childHandlerThread(item, node)));
}
