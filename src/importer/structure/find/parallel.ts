import { assignmentsOf, visitAssignment } from "../../../graph/walk.js";
import { mutationsOf } from "../../../graph/variable-uses.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { StartThreadNode, WaitForThreadsNode } from "../../../graph/nodes.js";
import type { WorkflowGraph } from "../../../graph/workflow.js";
import type { Piece } from "./pieces.js";
import type { ThreadPlan } from "./thread-plan.js";

interface Surroundings {
  readonly workflow: WorkflowGraph;
  /** Whether the spawn is the only thing that starts its thread, and the thread can be written there. */
  readonly isBranch: (spawn: StartThreadNode) => boolean;
}

/**
 * The pieces with `parallel` where it surely is one: two or more threads are started one after the other, nothing else starts them or asks
 * for their numbers, and the next step waits for all of them.
 */
export function findParallel(
  { spawns }: Pick<ThreadPlan, "spawns">,
  pieces: readonly Piece[],
  { workflow, isBranch }: Surroundings,
): { readonly pieces: readonly Piece[]; readonly branches: readonly StartThreadNode[] } {
  const branches: StartThreadNode[] = [];
  if (spawns.size < 2) return { pieces, branches };
  const uses = usesOf(workflow);
  const hiddenOf = new Map([...spawns].map(([name, node]) => [node.name, name]));
  const isFree = (spawn: StartThreadNode): boolean =>
    spawn.args.length === 0 && spawn.handlers.length === 0 && uses.get(hiddenOf.get(spawn.name) ?? "") === 2 && isBranch(spawn);
  const within = (list: readonly Piece[]): readonly Piece[] => {
    const made: Piece[] = [];
    for (const piece of list) {
      const inner = innerOf(piece, within);
      const started = inner.kind === "node" && inner.node.kind === "wait-for-threads" ? waitedHere(made, inner.node, hiddenOf) : [];
      if (inner.kind === "node" && inner.node.kind === "wait-for-threads" && started.length > 1 && started.every(isFree)) {
        made.splice(made.length - started.length);
        made.push({ kind: "parallel", spawns: started, wait: inner.node });
        branches.push(...started);
      } else made.push(inner);
    }
    return made;
  };
  return { pieces: within(pieces), branches };
}

function innerOf(piece: Piece, within: (list: readonly Piece[]) => readonly Piece[]): Piece {
  switch (piece.kind) {
    case "while":
    case "repeat":
      return { ...piece, pieces: within(piece.pieces) };
    case "branches":
      return {
        ...piece,
        branches: piece.branches.map(({ condition, pieces }) => ({ condition, pieces: within(pieces) })),
        otherwise: piece.otherwise && within(piece.otherwise),
      };
    default:
      return piece;
  }
}

/** The spawns right before a step that waits for just their threads, in their order; none where that is not so. */
function waitedHere(
  before: readonly Piece[],
  { threads }: WaitForThreadsNode,
  hiddenOf: ReadonlyMap<string, string>,
): readonly StartThreadNode[] {
  if (threads.kind !== "list") return [];
  const count = threads.numbers.length;
  const started: StartThreadNode[] = [];
  for (const piece of before.slice(Math.max(0, before.length - count)))
    if (piece.kind === "node" && piece.node.kind === "start-thread") started.push(piece.node);
  const isSame = started.length === count && started.every((spawn, index) => isVariable(threads.numbers[index], hiddenOf.get(spawn.name)));
  return isSame ? started : [];
}

function isVariable(value: Assignment | undefined, name: string | undefined): boolean {
  if (value?.kind !== "variable" || value.path !== undefined || value.cast !== undefined) return false;
  return (value.variable.target?.name ?? value.variable.name) === name;
}

/** How often each variable is read or set in a workflow. */
function usesOf(workflow: WorkflowGraph): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (name: string): void => void uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const thread of workflow.threads) {
    for (const value of assignmentsOf(thread)) {
      visitAssignment(value, (part) => {
        if (part.kind === "variable") count(part.variable.target?.name ?? part.variable.name);
      });
    }
    for (const mutation of mutationsOf(thread)) count(mutation.variable.target?.name ?? mutation.variable.name);
  }
  return uses;
}
