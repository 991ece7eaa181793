import type { Assignment, HandleUse } from "../graph/assignment.js";
import type { Thread } from "../graph/workflow.js";
import { valuesIn } from "../graph/variable-uses.js";
import type { GraphNode } from "../graph/nodes.js";
import { partsOfPath, reminderMutationsOf, valuesOf, visitAssignment } from "../graph/walk.js";
import type { Span } from "../source/span.js";
import { concatMap, mapDefined } from "../util/lists.js";

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

/** The nodes at which each handle is asked, by its place; one that is asked where nothing runs has none. */
export function readersByHandle(thread: Thread): ReadonlyMap<Span, readonly GraphNode[]> {
  const readers = new Map<Span, GraphNode[]>();
  const add = (handle: HandleUse, node: GraphNode): void => {
    const known = readers.get(handle.handleSpan);
    if (known === undefined) readers.set(handle.handleSpan, [node]);
    else known.push(node);
  };
  for (const node of thread.nodes) {
    if (node.kind === "wait-for-child-wf") add(node.source, node);
    const values = [...valuesOf(node), ...mapDefined(node.edges, ({ condition }) => condition)];
    for (const { value, path } of [...reminderMutationsOf(node), ...concatMap(node.edges, ({ mutations }) => mutations)])
      values.push(value, ...partsOfPath(path));
    for (const value of values)
      visitAssignment(value, (part) => {
        const handle = handleIn(part);
        if (handle !== undefined) add(handle, node);
      });
  }
  return readers;
}

/** The handle that a value is found by. */
export function handleIn(value: Assignment): HandleUse | undefined {
  if (value.kind === "node-output") return value;
  return value.kind === "variable" ? value.spawned : undefined;
}
