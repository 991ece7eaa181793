import type { Assignment } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/nodes.js";
import { valuesOf, visitAssignment } from "../../../graph/walk.js";
import { handleOf } from "./node-names.js";
import type { Piece } from "./pieces.js";
import { isOutputOf, splitMutations } from "./save.js";

/**
 * The ids of a thread's steps by the names of their nodes: only those have one that are referred to and that their handle alone would not
 * tell, and those that are referred to and would be called like one of them.
 */
export function idsOf(pieces: readonly Piece[], spawns: ReadonlyMap<string, GraphNode>): ReadonlyMap<string, string> {
  const needed = new Set<string>();
  let walk = new HandleWalk(spawns, needed);
  // A step with an id no longer bears its handle, which may leave another one alone with it.
  for (let before = -1; before < needed.size;) {
    before = needed.size;
    walk = new HandleWalk(spawns, needed);
    walk.list(pieces);
    const bases = new Set(walk.nodes.filter(({ name }) => needed.has(name)).map(baseOf));
    for (const node of walk.referred) if (bases.has(baseOf(node))) needed.add(node.name);
  }
  return named(needed, walk.nodes);
}

type Starts = "thread" | "workflow" | undefined;

/** Goes through the steps as lowering does, and notes which references would not be found by a handle. */
class HandleWalk {
  readonly nodes: GraphNode[] = [];
  readonly referred = new Set<GraphNode>();
  readonly #lists: GraphNode[][] = [];

  constructor(
    /** The nodes that start threads, by their hidden variables. */
    readonly spawns: ReadonlyMap<string, GraphNode>,
    readonly needed: Set<string>,
  ) {}

  list(pieces: readonly Piece[], then?: () => void): void {
    this.#lists.push([]);
    for (const piece of pieces) this.#piece(piece);
    then?.();
    this.#lists.pop();
  }

  #piece(piece: Piece): void {
    switch (piece.kind) {
      case "node":
        this.#node(piece.node);
        break;
      case "mutations":
        this.#mutations(piece);
        break;
      case "branches":
        for (const { condition, pieces } of piece.branches) {
          this.#value(condition);
          this.list(pieces);
        }
        if (piece.otherwise !== undefined) this.list(piece.otherwise);
        break;
      case "while":
        this.#value(piece.condition);
        this.list(piece.pieces);
        break;
      case "repeat":
        this.list(piece.pieces, () => this.#value(piece.condition));
        break;
      case "parallel":
        for (const spawn of piece.spawns) this.#declare(spawn);
    }
  }

  #node(node: GraphNode): void {
    if (node.kind === "wait-for-child-wf") {
      if (node.source.source.kind === "found") this.#refer(node.source.source.node, "workflow");
    } else {
      for (const value of valuesOf(node)) this.#value(value);
    }
    this.#declare(node);
  }

  #declare(node: GraphNode): void {
    this.nodes.push(node);
    this.#lists.at(-1)?.push(node);
  }

  #mutations(piece: Extract<Piece, { kind: "mutations" }>): void {
    const { saved, others } = splitMutations(piece);
    for (const { value } of saved) this.#value(value, piece.after);
    for (const { value } of others) this.#value(value);
  }

  /** The references in a value; `own` is the node that saves, whose output needs no handle. */
  #value(value: Assignment, own?: GraphNode): void {
    visitAssignment(value, (part) => {
      if (part.kind === "variable") {
        const spawn = this.spawns.get(part.variable.target?.name ?? part.variable.name);
        if (spawn !== undefined) this.#refer(spawn, "thread");
      } else if (part.kind === "node-output" && part.source.kind === "found" && (own === undefined || !isOutputOf(part, own))) {
        this.#refer(part.source.node, undefined);
      }
    });
  }

  #refer(node: GraphNode, starts: Starts): void {
    this.referred.add(node);
    if (this.needed.has(node.name)) return;
    const handle = handleOf(node);
    const bears = (other: GraphNode): boolean =>
      !this.needed.has(other.name) && handleOf(other) === handle && (starts === undefined || startedBy(other) === starts);
    const enclosing = this.#lists.flat().filter(bears);
    const found = enclosing.length > 0 ? enclosing : this.nodes.filter(bears);
    const isClear = handle !== undefined && /^[A-Za-z0-9_-]+$/.test(handle) && found.length === 1 && found[0]?.name === node.name;
    if (!isClear) this.needed.add(node.name);
  }
}

function startedBy({ kind }: GraphNode): Starts {
  if (kind === "run-child-wf") return "workflow";
  return kind === "start-thread" || kind === "start-multiple-threads" ? "thread" : undefined;
}

/** Ids that no other step bears: `fetch-1`, `fetch-2` for the steps that would be called the same. */
function named(needed: ReadonlySet<string>, nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const taken = new Set<string | undefined>(nodes.map(handleOf));
  const ids = new Map<string, string>();
  for (const node of nodes) {
    if (!needed.has(node.name)) continue;
    const base = baseOf(node);
    const others = nodes.filter((other) => baseOf(other) === base);
    let number = others.indexOf(node) + 1;
    let id = others.length > 1 || taken.has(base) ? `${base}-${number}` : base;
    while (taken.has(id)) id = `${base}-${++number}`;
    taken.add(id);
    ids.set(node.name, id);
  }
  return ids;
}

/** What a workflow gives back is called after it. */
function resultOf({ source: { source, handle } }: Extract<GraphNode, { kind: "wait-for-child-wf" }>): string {
  return `${(source.kind === "found" ? handleOf(source.node) : undefined) ?? handle}-result`;
}

/** What an id begins with: letters, digits and hyphens inside. */
function baseOf(node: GraphNode): string {
  const handle = handleOf(node) ?? (node.kind === "wait-for-child-wf" ? resultOf(node) : node.kind);
  // The places of a text that is put together at run time are no part of a name.
  const base = handle
    .replace(/\{[0-9]+\}/g, "-")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return base === "" ? node.kind : base;
}
