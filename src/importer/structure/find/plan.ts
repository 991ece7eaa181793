import type { GraphNode, StartThreadNode } from "../../../graph/nodes.js";
import type { Thread, Variable, WorkflowGraph } from "../../../graph/workflow.js";
import { isPrimitive } from "../../../types/lh-type.js";
import { byKey } from "../../../util/lists.js";
import { findParallel } from "./parallel.js";
import { findSteps, hiddenVariable } from "./list.js";
import type { Piece } from "./pieces.js";
import type { Doubts, ThreadPlan } from "./thread-plan.js";
import { inlineNames, threadStarts, type Start } from "./thread-starts.js";

/** How the threads of a workflow are going to be written, by their names. */
export function planWorkflow(workflow: WorkflowGraph, doubts: Doubts): ReadonlyMap<string, ThreadPlan> {
  const starts = threadStarts(workflow);
  const shaped = byKey(
    workflow.threads.map((thread) => (doubts.asNodes.has(thread.name) ? asGraph(thread) : planThread(thread))),
    ({ thread }) => thread.name,
  );
  const mayBeInside = (name: string): Start | undefined => {
    const [start, other] = starts.get(name) ?? [];
    const isFree = name !== workflow.entryThread && !doubts.named.has(name) && shaped.get(name)?.pieces !== undefined;
    if (start === undefined || other !== undefined || !isFree || shaped.get(start.thread) === undefined) return undefined;
    return start.kind === "interrupt" || shaped.get(start.thread)?.pieces !== undefined ? start : undefined;
  };
  const isBranch = (spawn: StartThreadNode): boolean => mayBeInside(spawn.thread.target?.name ?? spawn.thread.name)?.kind === "spawn";
  const plans = new Map<string, ThreadPlan>();
  const branches = new Map<string, Start>();
  for (const [name, plan] of shaped) {
    const found = plan.pieces && findParallel(plan, plan.pieces, { workflow, isBranch });
    for (const spawn of found?.branches ?? [])
      branches.set(spawn.thread.target?.name ?? spawn.thread.name, { kind: "spawn", thread: name, node: spawn });
    plans.set(name, found === undefined ? plan : { ...plan, pieces: found.pieces });
  }
  for (const [name, plan] of plans) {
    const start = branches.get(name) ?? mayBeInside(name);
    const isInside = start !== undefined && (branches.has(name) || inlineNames(start).includes(name));
    if (isInside) plans.set(name, { ...plan, inside: start });
  }
  return withoutCircles(plans);
}

/** A thread that stands inside itself, however far, would stand nowhere: it is written under its name. */
function withoutCircles(plans: Map<string, ThreadPlan>): ReadonlyMap<string, ThreadPlan> {
  for (const [name, plan] of plans) {
    const seen = new Set<string>([name]);
    for (let above = plan.inside; above !== undefined; above = plans.get(above.thread)?.inside) {
      if (seen.has(above.thread)) {
        plans.set(name, { ...plan, inside: undefined });
        break;
      }
      seen.add(above.thread);
    }
  }
  return plans;
}

function asGraph(thread: Thread): ThreadPlan {
  return { thread, variables: thread.variables, spawns: new Map() };
}

/** The steps of a thread, if lowering them would also declare its hidden variables as they are. */
function planThread(thread: Thread): ThreadPlan {
  const pieces = findSteps(thread);
  if (pieces === undefined) return asGraph(thread);
  const spawns = new Map<string, GraphNode>();
  for (const node of spawnsOf(pieces)) {
    const name = hiddenVariable(node.edges[0]?.mutations[0], node, thread.name);
    if (name === undefined || spawns.has(name)) return asGraph(thread);
    spawns.set(name, node);
  }
  const count = thread.variables.length - spawns.size;
  const hidden = thread.variables.slice(Math.max(0, count));
  const names = [...spawns.keys()];
  const isHidden = hidden.every((variable, index) => isHiddenVariable(variable, names[index], spawns));
  return count >= 0 && isHidden ? { thread, pieces, variables: thread.variables.slice(0, count), spawns } : asGraph(thread);
}

function isHiddenVariable(variable: Variable, name: string | undefined, spawns: ReadonlyMap<string, GraphNode>): boolean {
  const type = variable.type.type;
  if (variable.name !== name || type === undefined || type.masked === true) return false;
  if (variable.default !== undefined || variable.required || variable.searchable || variable.searchableOn.length > 0) return false;
  return variable.access === "private" && isPrimitive(type, spawns.get(name)?.kind === "start-thread" ? "int" : "json_arr");
}

/** The nodes that start threads, in the order in which lowering makes them. */
function spawnsOf(pieces: readonly Piece[]): readonly GraphNode[] {
  const nodes: GraphNode[] = [];
  const visit = (list: readonly Piece[]): void => {
    for (const piece of list) {
      if (piece.kind === "node" && (piece.node.kind === "start-thread" || piece.node.kind === "start-multiple-threads"))
        nodes.push(piece.node);
      if (piece.kind === "while" || piece.kind === "repeat") visit(piece.pieces);
      if (piece.kind !== "branches") continue;
      for (const branch of piece.branches) visit(branch.pieces);
      visit(piece.otherwise ?? []);
    }
  };
  visit(pieces);
  return nodes;
}
