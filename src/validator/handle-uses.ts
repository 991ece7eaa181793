import type { Assignment, HandleUse } from "../graph/assignment.js";
import type { Thread } from "../graph/workflow.js";
import { mapDefined } from "../util/lists.js";
import { refusesOutput, valueUsesOf } from "./value-uses.js";

/** A handle in a thread, and what it is asked for. */
export interface PlacedHandle extends HandleUse {
  readonly asks: "output" | "thread" | "workflow";
  /** The step is there, but in the graph form nothing keeps the number of its thread. */
  readonly isUnkept: boolean;
  /** Who refuses the handle of a step that the thread doesn't have. */
  readonly refusedBy: "server" | "wfspec";
}

/** The handles of a thread: of outputs, of threads that are waited for or asked for their number, of child workflows. */
export function handleUsesOf(thread: Thread): readonly PlacedHandle[] {
  const uses = mapDefined(valueUsesOf(thread), (use): PlacedHandle | undefined => {
    const handle = handleIn(use.value);
    if (handle === undefined) return undefined;
    const asks = use.value.kind === "variable" ? "thread" : "output";
    const isUnkept = use.value.kind === "variable" && handle.source.kind === "found" && use.value.variable.target === undefined;
    return { handle: handle.handle, handleSpan: handle.handleSpan, source: handle.source, asks, isUnkept, refusedBy: refusesOutput(use) };
  });
  for (const node of thread.nodes) {
    if (node.kind === "wait-for-child-wf") uses.push({ ...node.source, asks: "workflow", isUnkept: false, refusedBy: "server" });
  }
  return uses;
}

/** The handle that a value is found by. */
export function handleIn(value: Assignment): HandleUse | undefined {
  if (value.kind === "node-output") return value;
  return value.kind === "variable" ? value.spawned : undefined;
}
