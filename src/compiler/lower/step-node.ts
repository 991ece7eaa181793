import type { CatchNode, FailureNode, StepNode } from "../../ast/steps.js";
import type { GraphNode } from "../../graph/nodes.js";
import type { Reference } from "../../graph/reference.js";
import type { Failure, Handler, Thread } from "../../graph/workflow.js";
import type { NodeOrigin } from "./threads/thread-machine.js";
import type { ThreadContext } from "./threads/thread-context.js";

/** Where a node comes from: its step, its kind key, its id. */
export function originOf(step: StepNode): NodeOrigin {
  return { origin: step.span, keySpan: step.keySpan, id: step.id && { name: step.id.value, span: step.id.span } };
}

/** Declares a step by its id, else by the name of what it starts; a misspelt one is known by the name that is meant too. */
export function declareStart(
  { id }: StepNode,
  started: Reference<{ readonly name: string }>,
  node: GraphNode,
  { handles }: ThreadContext,
): void {
  const { name, span, target, exact } = started;
  handles.declare(id ?? { value: name, span }, node);
  if (id === undefined && !exact && target !== undefined) handles.declare({ value: target.name, span }, node);
}

/** Hangs the handlers of a `catch` on the node. */
export function addHandlers(
  { catch: items, catchUnread }: { readonly catch: readonly CatchNode[]; readonly catchUnread?: boolean | undefined },
  node: GraphNode & { readonly handlers: readonly Handler[] },
  thread: ThreadContext,
): void {
  if (catchUnread) (node as { handlersUnread?: true }).handlersUnread = true;
  const handlers = node.handlers as Handler[];
  handlers.push(...handlersFor(items, (item) => thread.handlerThread(item, node)));
}

/** The handlers of `catch` or `catch-each`, in order. */
export function handlersFor(items: readonly CatchNode[], threadOf: (item: CatchNode) => Reference<Thread>): readonly Handler[] {
  return items.map((item) => ({
    origin: item.span,
    keySpan: item.keySpan,
    failure: failureOf(item.failure),
    thread: threadOf(item),
  }));
}

/** What a `catch` item catches, as the graph says it. */
export function failureOf(failure: FailureNode): Failure {
  return "name" in failure ? { kind: failure.kind, name: failure.name.value, span: failure.name.span } : failure;
}
