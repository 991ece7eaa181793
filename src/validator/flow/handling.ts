import { reachableNodes } from "../../graph/flow.js";
import type { GraphNode } from "../../graph/nodes.js";
import { remembered } from "../../graph/remembered.js";
import type { Failure, Handler, Thread, Variable, WorkflowGraph } from "../../graph/workflow.js";
import { ERROR_GROUPS } from "../../types/reserved.js";
import { mapDefined } from "../../util/lists.js";
import { covers } from "../failures.js";
import { writesTo } from "./writes.js";

/** A handler after which a thread goes on behind the step that failed. */
export interface Recovery {
  readonly handler: Handler;
  readonly thread: Thread;
}

/** The handlers of a node that can end normally: then the failure is handled, and the node has no output. */
export function recoveriesOf({ handlers }: GraphNode): readonly Recovery[] {
  if (handlers.length === 0) return NONE;
  const recoveries: Recovery[] = [];
  const before = new Map<string, Failure>();
  for (const handler of handlers) {
    const { failure } = handler;
    const thread = handler.thread.target;
    // One behind another that always fits never runs. There are not many that can cover it.
    const coverers = mapDefined(["any", "any-exception", "any-error", ...Object.keys(ERROR_GROUPS), keyOf(failure)], (key) =>
      before.get(key),
    );
    before.set(keyOf(failure), failure);
    if (thread !== undefined && canEndNormally(thread) && !coverers.some((other) => covers(other, failure)))
      recoveries.push({ handler, thread });
  }
  return recoveries;
}

function keyOf(failure: Failure): string {
  return "name" in failure ? (failure.kind === "error" ? failure.name : `exception ${failure.name}`) : failure.kind;
}

const NONE: readonly Recovery[] = [];

/** Whether a run of the thread can come to an exit that is no failure. */
const canEndNormally = remembered((thread: Thread): boolean => {
  for (const node of reachableNodes(thread)) if (node.kind === "exit" && node.exit.kind !== "fail") return true;
  return false;
});

/** Whether a thread, or one that it starts, sets a variable. */
export function mayBeSetBy(thread: Thread, variable: Variable, workflow: WorkflowGraph): boolean {
  const writers = new Set<Thread>();
  for (const write of writesTo(variable, workflow)) writers.add(write.thread);
  if (writers.size === 0) return false;
  // A set that grows is walked to its end.
  const started = new Set<Thread>([thread]);
  for (const one of started) {
    if (writers.has(one)) return true;
    for (const next of startedFrom(workflow).get(one.name) ?? []) started.add(next);
  }
  return false;
}

const startedFrom = remembered(({ threads }: WorkflowGraph): ReadonlyMap<string, readonly Thread[]> => {
  const started = new Map<string, Thread[]>();
  for (const thread of threads) {
    for (const start of thread.starts) {
      const known = started.get(start.thread);
      if (known === undefined) started.set(start.thread, [thread]);
      else known.push(thread);
    }
  }
  return started;
});
