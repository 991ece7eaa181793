import type { Assignment } from "../../../graph/assignment.js";
import { flipped, negated } from "../../../graph/negate.js";
import type { GraphNode, NopNode } from "../../../graph/nodes.js";
import type { Edge } from "../../../graph/workflow.js";
import { indexOf, loweredName } from "./node-names.js";
import type { FoundList, Piece, Search } from "./pieces.js";
import { opposite } from "../values/negations.js";
import { sameValue } from "./same.js";

/** What a NOP turned out to be, and how the list goes on after it. */
export interface FoundConstruct {
  readonly piece: Piece;
  readonly count: number;
  readonly edge: Edge;
}

/** What a NOP is: the opening of a loop or of branches, or a step of its own. `count` is how many nodes the thread has with it. */
export function findConstruct(open: NopNode, count: number, search: Search): FoundConstruct | undefined {
  const [first] = open.edges;
  if (first === undefined) return undefined;
  const loop = search.loops.get(open.name);
  if (loop !== undefined) return open.edges.length === 1 ? findRepeat(open, loop, count, search) : findWhile(open, loop, count, search);
  if (open.edges.length > 1) return findBranches(open, count, search);
  return first.condition === undefined ? { piece: { kind: "node", node: open }, count, edge: first } : undefined;
}

function findWhile(open: NopNode, close: NopNode, count: number, search: Search): FoundConstruct | undefined {
  const [into, past] = open.edges;
  const [back, on] = close.edges;
  const condition = into?.condition;
  if (open.edges.length !== 2 || into === undefined || past === undefined || back === undefined || on === undefined) return undefined;
  if (condition === undefined || !sameValue(back.condition, condition) || on.condition !== undefined) return undefined;
  if (past.to !== close.name || !sameValue(past.condition, flipped(condition)) || isCharged(past) || isCharged(back)) return undefined;
  const body = bodyBefore(close, into, count, search);
  if (body === undefined) return undefined;
  return { piece: { kind: "while", open, condition, pieces: body.pieces }, count: body.count + 1, edge: on };
}

function findRepeat(open: NopNode, close: NopNode, count: number, search: Search): FoundConstruct | undefined {
  const [into] = open.edges;
  const [back, on] = close.edges;
  if (into === undefined || into.condition !== undefined || back?.condition === undefined || on === undefined) return undefined;
  if (on.condition !== undefined || isCharged(back)) return undefined;
  const condition = opposite(back.condition);
  if (!sameValue(negated(condition), back.condition)) return undefined;
  const body = bodyBefore(close, into, count, search);
  if (body === undefined) return undefined;
  return { piece: { kind: "repeat", open, condition, pieces: body.pieces }, count: body.count + 1, edge: on };
}

/** The list between an opening NOP and its closing one, which must be the next node after it; an exit that ends it has no way on. */
function bodyBefore(close: NopNode, edge: Edge, count: number, search: Search): FoundList | undefined {
  const body = search.list({ edge, stop: close.name, count });
  if (body === undefined || close.handlers.length > 0 || close.name !== loweredName(close, body.count)) return undefined;
  return body.exit === undefined || body.exit.edges.length === 0 ? body : undefined;
}

function isCharged({ mutations }: Edge): boolean {
  return mutations.length > 0;
}

/**
 * Branches: the first one's nodes stand before the closing NOP, those of the others after it, in order; the last edge is that of `else`.
 */
function findBranches(open: NopNode, count: number, search: Search): FoundConstruct | undefined {
  const [first, ...later] = open.edges;
  const close = closeOf(open, search);
  if (first?.condition === undefined || close === undefined) return undefined;
  const body = bodyBefore(close, first, count, search);
  const [edge, other] = close.edges;
  if (body === undefined || edge === undefined || edge.condition !== undefined || other !== undefined) return undefined;
  const branches: { condition: Assignment; pieces: readonly Piece[] }[] = [{ condition: first.condition, pieces: body.pieces }];
  let next = body.count + 1;
  let otherwise: readonly Piece[] | undefined;
  for (const [index, way] of later.entries()) {
    const isLast = index === later.length - 1;
    const found = isLast === (way.condition === undefined) ? search.list({ edge: way, stop: close.name, count: next }) : undefined;
    if (found === undefined || !goesTo(close, found.exit)) return undefined;
    next = found.count;
    if (way.condition !== undefined) branches.push({ condition: way.condition, pieces: found.pieces });
    else if (found.pieces.length > 0) otherwise = found.pieces;
  }
  return { piece: { kind: "branches", open, branches, otherwise }, count: next, edge };
}

/** An exit that ends a later branch has an edge to the closing NOP, as the Java SDK draws it. */
function goesTo(close: NopNode, exit: GraphNode | undefined): boolean {
  if (exit === undefined) return true;
  const [edge] = exit.edges;
  return exit.edges.length === 1 && edge?.to === close.name && edge.condition === undefined && !isCharged(edge);
}

/** The closing NOP: the second edge leads to it, or to the node that was made right after it. */
function closeOf(open: NopNode, { nodes }: Search): NopNode | undefined {
  const target = nodes.get(open.edges[1]?.to ?? "");
  const index = target && indexOf(target.name);
  if (target === undefined || index === undefined) return undefined;
  const before = nodes.get(`${index - 1}-nop-NOP`);
  const leadsHere = before?.edges.some(({ to }) => to === target.name) === true;
  const close = target.kind === "nop" && (before === undefined || leadsHere || before === open) ? target : before;
  return close?.kind === "nop" && close !== open ? close : undefined;
}
