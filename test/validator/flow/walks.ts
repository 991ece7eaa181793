import { ALL_VALUES, KINDS, type Edge, type Node, type Values } from "./graphs.js";

/** What a walk through all assignments says about a thread: made the long way, without anything of the validator. */
export class Walks {
  constructor(readonly nodes: readonly Node[]) {}

  /** The nodes that edges lead to from the entrypoint: again and again until nothing is added. */
  reached(): ReadonlySet<number> {
    const reached = new Set([0]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const index of reached) for (const { to } of this.#waysOf(index)) reached.add(to);
    }
    return reached;
  }

  /** The edges of a node that some assignment takes. */
  taken(index: number): ReadonlySet<Edge> {
    const taken = new Set<Edge>();
    for (const values of ALL_VALUES) {
      const edge = this.#firstOf(index, values);
      if (edge !== undefined) taken.add(edge);
    }
    return taken;
  }

  /** Whether some assignment takes no edge. */
  mayStop(index: number): boolean {
    return ALL_VALUES.some((values) => this.#firstOf(index, values) === undefined);
  }

  /** Whether a run from a node with these values goes on for ever without waiting. */
  isEndless(start: number, values: Values): boolean {
    const seen = new Set<string>();
    let at = start;
    let now = values;
    while (!this.#stops(at)) {
      const state = JSON.stringify([at, now]);
      if (seen.has(state)) return true;
      seen.add(state);
      const edge = this.#firstOf(at, now);
      if (edge === undefined) return false;
      now = { ...now, ...edge.sets };
      at = edge.to;
    }
    return false;
  }

  /**
   * The nodes that no run leaves and in which none waits, whatever the variables are: taken away again and again is what waits, may stop,
   * or leads to what was taken away.
   */
  trapped(): ReadonlySet<number> {
    const reached = this.reached();
    const trapped = new Set([...reached].filter((index) => !this.#stops(index) && !this.mayStop(index)));
    for (let before = -1; before !== trapped.size;) {
      before = trapped.size;
      for (const index of trapped) if ([...this.taken(index)].some(({ to }) => !trapped.has(to))) trapped.delete(index);
    }
    return trapped;
  }

  /** The nodes that the edges lead to that are taken from a node, and it itself. */
  ahead(index: number): ReadonlySet<number> {
    const ahead = new Set([index]);
    // A set that grows is walked to its end.
    for (const one of ahead) for (const { to } of this.taken(one)) ahead.add(to);
    return ahead;
  }

  #stops(index: number): boolean {
    const kind = this.nodes[index]?.kind;
    return kind === undefined || kind === "entrypoint" || KINDS[kind].waits;
  }

  #waysOf(index: number): readonly Edge[] {
    const node = this.nodes[index];
    return node === undefined || node.kind === "complete" || node.kind === "fail" ? [] : node.edges;
  }

  #firstOf(index: number, values: Values): Edge | undefined {
    return this.#waysOf(index).find(({ condition }) => condition === undefined || condition.holds(values));
  }
}
