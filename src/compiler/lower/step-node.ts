import type { CatchNode, FailureNode, StepNode } from "../../ast/steps.js";
import type { Failure, GraphNode, Handler } from "../../graph/workflow.js";
import type { NodeOrigin } from "./threads/thread-machine.js";
import type { ThreadContext } from "./threads/thread-context.js";

/** Where a node comes from: its step, its kind key, its id. */
export function originOf(step: StepNode): NodeOrigin {
  return { origin: step.span, keySpan: step.keySpan, id: step.id && { name: step.id.value, span: step.id.span } };
}

/** Hangs the handlers of a `catch` on the node. */
export function addHandlers(
  { catch: items, catchUnread }: { readonly catch: readonly CatchNode[]; readonly catchUnread?: boolean | undefined },
  node: GraphNode & { readonly handlers: readonly Handler[] },
  thread: ThreadContext,
): void {
  if (catchUnread) (node as { handlersUnread?: true }).handlersUnread = true;
  const handlers = node.handlers as Handler[];
  for (const item of items) {
    const handler = {
      origin: item.span,
      keySpan: item.keySpan,
      failure: failureOf(item.failure),
      thread: thread.handlerThread(item, node),
    };
    handlers.push(handler);
  }
}

/** What a `catch` item catches, as the graph says it. */
export function failureOf(failure: FailureNode): Failure {
  return "name" in failure ? { kind: failure.kind, name: failure.name.value, span: failure.name.span } : failure;
}
