import type { GraphNode } from "../../graph/nodes.js";
import { remembered } from "../../graph/remembered.js";
import type { Edge, Thread, Variable, WorkflowGraph } from "../../graph/workflow.js";

/** An edge that sets a variable. */
export interface Write {
  readonly thread: Thread;
  readonly node: GraphNode;
  readonly edge: Edge;
}

const NONE: readonly Write[] = [];

/** The edges that set a variable; one that can't be seen from there counts. */
export function writesTo(variable: Variable, workflow: WorkflowGraph): readonly Write[] {
  return allWrites(workflow).get(variable) ?? NONE;
}

const allWrites = remembered(({ threads }: WorkflowGraph): ReadonlyMap<Variable, readonly Write[]> => {
  const writes = new Map<Variable, Write[]>();
  for (const thread of threads) for (const node of thread.nodes) for (const edge of node.edges) addWrites({ thread, node, edge }, writes);
  return writes;
});

function addWrites(write: Write, writes: Map<Variable, Write[]>): void {
  for (const { variable } of write.edge.mutations) {
    const target = variable.target ?? variable.elsewhere;
    const known = target && writes.get(target);
    if (known !== undefined) known.push(write);
    else if (target !== undefined) writes.set(target, [write]);
  }
}
