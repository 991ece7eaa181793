import type { GraphNode } from "../../graph/nodes.js";

/** Where a run can go from a node. */
export type Next = (node: GraphNode) => readonly GraphNode[];

/** The state of the search at a node. */
interface Visit {
  readonly node: GraphNode;
  /** When it was come to. */
  readonly order: number;
  /** The earliest node that leads here and can be reached from here, as far as is known. */
  lowest: number;
  /** How many of the next nodes are done. */
  done: number;
  /** Its group is not known yet. */
  open: boolean;
}

interface Search {
  readonly next: Next;
  readonly visits: Map<GraphNode, Visit>;
  /** The nodes whose group is not known yet. */
  readonly members: Visit[];
  readonly cycles: GraphNode[][];
}

/** The groups of two or more nodes that all lead to each other (Tarjan's algorithm, without recursion). */
export function cyclesIn(nodes: Iterable<GraphNode>, next: Next): readonly (readonly GraphNode[])[] {
  const search: Search = { next, visits: new Map(), members: [], cycles: [] };
  for (const start of nodes) {
    if (search.visits.has(start)) continue;
    const path = [enter(start, search)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = next(visit.node)[visit.done];
      if (target === undefined) leave(path, search);
      else if (!search.visits.has(target)) path.push(enter(target, search));
      else passBy(visit, search.visits.get(target));
    }
  }
  return search.cycles;
}

function enter(node: GraphNode, { visits, members }: Search): Visit {
  const visit = { node, order: visits.size, lowest: visits.size, done: 0, open: true };
  visits.set(node, visit);
  members.push(visit);
  return visit;
}

/** The next node has been visited, just now or before. */
function passBy(visit: Visit, next: Visit | undefined): void {
  visit.done += 1;
  if (next?.open === true) visit.lowest = Math.min(visit.lowest, next.lowest);
}

/** All next nodes are done: when none of them leads further back, the node and what was found behind it are a group. */
function leave(path: Visit[], { members, cycles }: Search): void {
  const visit = path.pop();
  if (visit === undefined || visit.lowest !== visit.order) return;
  const cycle = members.splice(members.lastIndexOf(visit));
  for (const member of cycle) member.open = false;
  if (cycle.length > 1) cycles.push(cycle.map(({ node }) => node));
}
