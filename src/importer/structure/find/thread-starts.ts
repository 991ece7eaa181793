import type { GraphNode } from "../../../graph/nodes.js";
import type { Handler, Interrupt, WorkflowGraph } from "../../../graph/workflow.js";

/** A place that starts a thread, and the name of the thread that it stands in. */
export type Start = { readonly thread: string } & (
  | { readonly kind: "handler" | "child-handler"; readonly node: GraphNode; readonly handler: Handler }
  | { readonly kind: "interrupt"; readonly interrupt: Interrupt }
  | { readonly kind: "spawn"; readonly node: GraphNode }
);

/** Every place that starts each thread, by its name. */
export function threadStarts(workflow: WorkflowGraph): ReadonlyMap<string, readonly Start[]> {
  const starts = new Map<string, Start[]>();
  const add = (name: string, start: Start): void => {
    const others = starts.get(name);
    if (others === undefined) starts.set(name, [start]);
    else others.push(start);
  };
  for (const thread of workflow.threads) {
    const base = { thread: thread.name };
    for (const interrupt of thread.interrupts) add(targetName(interrupt), { ...base, kind: "interrupt", interrupt });
    for (const node of thread.nodes) {
      for (const handler of node.handlers) add(targetName(handler), { ...base, kind: "handler", node, handler });
      if (node.kind === "start-thread" || node.kind === "start-multiple-threads") add(targetName(node), { ...base, kind: "spawn", node });
      if (node.kind !== "wait-for-threads") continue;
      for (const handler of node.childHandlers) add(targetName(handler), { ...base, kind: "child-handler", node, handler });
    }
  }
  return starts;
}

/** The name of the thread that is started. */
export function targetName({ thread }: Pick<Handler, "thread">): string {
  return thread.target?.name ?? thread.name;
}

/** The names that lowering gives to a thread that stands inside the only place that starts it. */
export function inlineNames(start: Start): readonly string[] {
  if (start.kind === "spawn") return [];
  if (start.kind === "interrupt") {
    const event = start.interrupt.event.name;
    return [`interrupt-${event}`, `interrupt-${start.thread}-${event}`];
  }
  const [what, failure] = start.kind === "handler" ? (["exn", failureText(start.handler)] as const) : childName(start.handler);
  return [`${what}-handler-${start.node.name}-${failure}`, `${what}-handler-${start.thread}-${start.node.name}-${failure}`];
}

function failureText({ failure }: Handler): string {
  switch (failure.kind) {
    case "exception":
    case "error":
      return failure.name;
    case "any-error":
      return "FAILURE_TYPE_ERROR";
    case "any-exception":
      return "null";
    case "any":
      return "any-failure";
  }
}

function childName({ failure }: Handler): readonly [string, string] {
  switch (failure.kind) {
    case "exception":
      return ["exn", failure.name];
    case "any-exception":
      return ["exn", "FAILURE_TYPE_EXCEPTION"];
    case "error":
      return ["error", failure.name];
    case "any-error":
      return ["error", "FAILURE_TYPE_ERROR"];
    case "any":
      return ["failure", "ANY_FAILURE"];
  }
}
