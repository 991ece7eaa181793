import type { HandleResolution } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/workflow.js";
import type { Located, Span } from "../../../source/span.js";
import { closest } from "../../../util/did-you-mean.js";

interface Bearer {
  readonly handle: string;
  readonly span: Span;
  readonly node: GraphNode;
}

/**
 * The steps of a thread by their handles. A handle means the one step that bears it before the reference, in its own list or an enclosing
 * one; if there is none, the only one in the thread, which then may not have run.
 */
export class Handles {
  readonly #lists: Bearer[][] = [[]];
  readonly #all: Bearer[] = [];

  constructor(
    /** Every handle of the thread, those of later steps too. */
    readonly known: ReadonlyMap<string, Span>,
    readonly parents: () => readonly Handles[],
  ) {}

  declare(handle: Located<string>, node: GraphNode): void {
    const bearer = { handle: handle.value, span: handle.span, node };
    this.#lists.at(-1)?.push(bearer);
    this.#all.push(bearer);
  }

  /** Runs `body` in a nested list of steps. */
  within(body: () => void): void {
    this.#lists.push([]);
    body();
    this.#lists.pop();
  }

  resolve(handle: string): HandleResolution {
    const found = this.#find(handle);
    if (found !== undefined) return found;
    const later = this.known.get(handle);
    if (later !== undefined) return { kind: "later", place: later };
    const outside = this.#placeOutside(handle, new Set());
    if (outside !== undefined) return { kind: "other-thread", place: outside };
    const near = closest(handle, this.known.keys());
    const meant = near === undefined ? undefined : this.#find(near);
    if (meant?.kind === "found") return { ...meant, exact: false };
    return { kind: "unknown", known: [...this.known.keys()] };
  }

  #find(handle: string): HandleResolution | undefined {
    const enclosing = this.#lists.flat().filter((bearer) => bearer.handle === handle);
    const candidates = enclosing.length > 0 ? enclosing : this.#all.filter((bearer) => bearer.handle === handle);
    const [first] = candidates;
    if (first === undefined) return undefined;
    if (candidates.length > 1) return { kind: "ambiguous", places: candidates.map((bearer) => bearer.span) };
    return { kind: "found", node: first.node, uncertain: enclosing.length === 0, exact: true };
  }

  #placeOutside(handle: string, seen: Set<Handles>): Span | undefined {
    for (const parent of this.parents()) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const place = parent.known.get(handle) ?? parent.#placeOutside(handle, seen);
      if (place !== undefined) return place;
    }
    return undefined;
  }
}
