import type { GraphNode, NopNode } from "../../../graph/nodes.js";
import type { Edge, Mutation, Thread } from "../../../graph/workflow.js";
import { byKey } from "../../../util/lists.js";
import { findConstruct } from "./construct.js";
import { isWholeOutput } from "./save.js";
import { indexOf, loweredName } from "./node-names.js";
import type { FoundList, ListStart, Piece, Search } from "./pieces.js";

/**
 * The steps that a thread was made of: lowering them makes these nodes, with these names, in this order. Undefined where no steps do, for
 * then the thread is written as the graph that it is.
 */
export function findSteps(thread: Thread): readonly Piece[] | undefined {
  const nodes = byKey(thread.nodes, ({ name }) => name);
  const loops = new Map<string, NopNode>();
  for (const node of thread.nodes) {
    const [back] = node.edges;
    if (node.kind === "nop" && back !== undefined && node.edges.length === 2 && isBefore(back.to, node.name)) loops.set(back.to, node);
  }
  const search: Search = { thread: thread.name, nodes, loops, list: (from) => findList(from, search) };
  const start = thread.nodes.find(({ kind }) => kind === "entrypoint");
  const edge = start && onlyEdge(start);
  if (start === undefined || edge === undefined || start.name !== loweredName(start, 0) || start.handlers.length > 0) return undefined;
  const found = search.list({ edge, count: 1 });
  return found?.exit !== undefined && found.exit.edges.length === 0 && found.count === thread.nodes.length ? found.pieces : undefined;
}

function isBefore(a: string, b: string): boolean {
  return (indexOf(a) ?? 0) < (indexOf(b) ?? 0);
}

/** The edge of a node that has one, without condition. */
export function onlyEdge({ edges }: GraphNode): Edge | undefined {
  const [edge] = edges;
  return edges.length === 1 && edge?.condition === undefined ? edge : undefined;
}

function findList({ edge: first, after: saver, stop, count: before }: ListStart, search: Search): FoundList | undefined {
  const pieces: Piece[] = [];
  let edge: Edge | undefined = first;
  let after = saver;
  let count = before;
  while (edge !== undefined) {
    if (!addMutations(edge, after, pieces, search)) return undefined;
    if (edge.to === stop) return { pieces, count };
    const node = search.nodes.get(edge.to);
    if (node === undefined || node.kind === "entrypoint") return undefined;
    if (node.kind === "exit") return endAt(node, { pieces, count, isOwn: stop === undefined });
    if (node.name !== loweredName(node, count) || isForeign(node)) return undefined;
    if (node.kind === "nop") {
      const found = node.handlers.length > 0 ? undefined : findConstruct(node, count + 1, search);
      if (found === undefined) return undefined;
      pieces.push(found.piece);
      ({ count, edge } = found);
      after = undefined;
    } else {
      pieces.push({ kind: "node", node });
      count += 1;
      edge = onlyEdge(node);
      after = node;
    }
  }
  return undefined;
}

/** Only the graph form can wait for a child whose id comes from elsewhere than from the node that ran it. */
function isForeign(node: GraphNode): boolean {
  return node.kind === "wait-for-child-wf" && (node.source.source.kind !== "found" || !isWholeOutput(node.child, node.source.source.node));
}

/** The mutations of an edge. A node that starts threads first puts what it gives back into its hidden variable, which is its own affair. */
function addMutations({ mutations }: Edge, after: GraphNode | undefined, pieces: Piece[], { thread }: Search): boolean {
  const isHidden = after?.kind === "start-thread" || after?.kind === "start-multiple-threads";
  if (isHidden && hiddenVariable(mutations[0], after, thread) === undefined) return false;
  const rest = isHidden ? mutations.slice(1) : mutations;
  if (rest.length > 0) pieces.push({ kind: "mutations", mutations: rest, after });
  return true;
}

/** The hidden variable of a node that starts threads, which the first mutation after it sets; undefined where that is none. */
export function hiddenVariable(mutation: Mutation | undefined, node: GraphNode, thread: string): string | undefined {
  if (mutation === undefined || mutation.operation !== "ASSIGN" || mutation.path !== undefined) return undefined;
  const { variable, value } = mutation;
  const name = variable.target?.name ?? variable.name;
  if (name !== node.name && name !== `${thread}-${node.name}`) return undefined;
  return isWholeOutput(value, node) ? name : undefined;
}

/** An exit ends its list; the one that nobody wrote ends a thread's own list only. */
function endAt(
  node: Extract<GraphNode, { kind: "exit" }>,
  { pieces, count, isOwn }: { readonly pieces: Piece[]; readonly count: number; readonly isOwn: boolean },
): FoundList | undefined {
  if (node.handlers.length > 0) return undefined;
  const isImplicit = isOwn && node.exit.kind === "end" && node.name === `${count}-exit-EXIT`;
  if (!isImplicit) {
    if (node.name !== loweredName(node, count)) return undefined;
    pieces.push({ kind: "node", node });
  }
  return { pieces, count: count + 1, exit: node };
}
