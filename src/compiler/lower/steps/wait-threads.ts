import type { WaitedThread, WaitThreadsStep } from "../../../ast/threads.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { WaitForThreadsNode } from "../../../graph/nodes.js";
import { addWait } from "../thread-wait.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { threadNumber } from "../threads/thread-number.js";
import { lowerValue } from "../values/values.js";

/** A WAIT_FOR_THREADS node. One handle of a `spawn` is a list of one. */
export function lowerWaitThreads(step: WaitThreadsStep, context: ThreadContext): void {
  addWait(step, lowerThreads(step.threads, context), context);
}

function lowerThreads(threads: WaitThreadsStep["threads"], context: ThreadContext): WaitForThreadsNode["threads"] {
  if (threads.kind === "list") return { kind: "list", numbers: threads.items.map((item) => lowerThread(item, context)) };
  const value = lowerThread(threads.thread, context);
  return isOneThread(value) ? { kind: "list", numbers: [value] } : { kind: "all-of", list: value };
}

function lowerThread(waited: WaitedThread, context: ThreadContext): Assignment {
  return waited.kind === "handle" ? threadNumber(waited.handle, waited.handle.span, context) : lowerValue(waited.value, undefined, context);
}

function isOneThread(value: Assignment): boolean {
  return value.kind === "variable" && value.spawned?.source.kind === "found" && value.spawned.source.node.kind === "start-thread";
}
