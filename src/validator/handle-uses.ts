import type { Assignment, HandleUse } from "../graph/assignment.js";
import type { Thread } from "../graph/workflow.js";
import { valuesIn } from "../graph/variable-uses.js";
import { mapDefined } from "../util/lists.js";

/** A handle in a thread, and what it is asked for. */
export interface PlacedHandle extends HandleUse {
  readonly asks: "output" | "thread" | "workflow";
  /** The step is there, but in the graph form nothing keeps the number of its thread. */
  readonly isUnkept: boolean;
}

/** The handles of a thread: of outputs, of threads that are waited for or asked for their number, of child workflows. */
export function handleUsesOf(thread: Thread): readonly PlacedHandle[] {
  const uses = mapDefined(valuesIn(thread), (value): PlacedHandle | undefined => {
    const handle = handleIn(value);
    if (handle === undefined) return undefined;
    const asks = value.kind === "variable" ? "thread" : "output";
    const isUnkept = value.kind === "variable" && handle.source.kind === "found" && value.variable.target === undefined;
    return { handle: handle.handle, handleSpan: handle.handleSpan, source: handle.source, asks, isUnkept };
  });
  for (const node of thread.nodes) {
    if (node.kind === "wait-for-child-wf") uses.push({ ...node.source, asks: "workflow", isUnkept: false });
  }
  return uses;
}

/** The handle that a value is found by. */
export function handleIn(value: Assignment): HandleUse | undefined {
  if (value.kind === "node-output") return value;
  return value.kind === "variable" ? value.spawned : undefined;
}
