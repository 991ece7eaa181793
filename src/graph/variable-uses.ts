import { assignmentsOf, reminderMutationsOf, visitAssignment } from "./walk.js";
import type { Assignment, VariableReference } from "./assignment.js";
import type { Mutation, Thread, Variable, WorkflowGraph } from "./workflow.js";
import { remembered } from "./remembered.js";

/** Where the variables of a workflow are read and written. */
export interface VariableUses {
  /** The first read of each. */
  readonly reads: ReadonlyMap<Variable, VariableReference>;
  readonly writes: ReadonlySet<Variable>;
  /** Whether that is all: a step or value that could not be read may use any variable. */
  readonly complete: boolean;
}

/** The reads and writes of all threads, lost mutations included; a variable of another thread counts, though it can't be seen. */
export const variableUses = remembered((workflow: WorkflowGraph): VariableUses => {
  const reads = new Map<Variable, VariableReference>();
  const writes = new Set<Variable>();
  let complete = workflow.incomplete !== true;
  const read = (value: Assignment): void => {
    if (value.kind === "invalid") complete = false;
    if (value.kind !== "variable") return;
    const variable = meantBy(value.variable);
    // One that is nowhere may be meant as any.
    if (variable === undefined) complete = false;
    else if (!reads.has(variable)) reads.set(variable, value.variable);
  };
  for (const thread of workflow.threads) {
    for (const value of assignmentsOf(thread)) visitAssignment(value, read);
    for (const node of thread.nodes) {
      if (node.kind !== "start-thread" && node.kind !== "start-multiple-threads") continue;
      if (node.argsUnread === true || node.thread.target === undefined) complete = false;
      for (const { variable } of node.args) if (variable.target !== undefined) writes.add(variable.target);
    }
    for (const mutation of mutationsOf(thread)) {
      if (mutation.problem !== undefined) complete = false;
      const variable = meantBy(mutation.variable);
      if (variable === undefined) complete = false;
      else writes.add(variable);
    }
  }
  return { reads, writes, complete };
});

/** Every mutation of a thread, the lost ones last. */
export function mutationsOf(thread: Thread): readonly Mutation[] {
  const all: Mutation[] = [];
  for (const node of thread.nodes) {
    all.push(...reminderMutationsOf(node));
    for (const edge of node.edges) all.push(...edge.mutations);
  }
  all.push(...thread.lostMutations);
  return all;
}

function meantBy({ target, elsewhere }: VariableReference): Variable | undefined {
  return target ?? elsewhere;
}

/** Every value of a thread and every part of them. */
export const valuesIn = remembered((thread: Thread): readonly Assignment[] => {
  const all: Assignment[] = [];
  for (const value of assignmentsOf(thread)) visitAssignment(value, (part) => void all.push(part));
  return all;
});
