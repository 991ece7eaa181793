import type { StepHandle } from "../../../ast/walk.js";
import type { HandleResolution } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Located, Span } from "../../../source/span.js";
import { closest } from "../../../util/did-you-mean.js";

interface Bearer {
  readonly handle: string;
  readonly span: Span;
  readonly node: GraphNode;
}

/** What a step starts whose handle is asked for; any step will do if it is not said. */
type Starts = StepHandle["starts"];

/**
 * The steps of a thread by their handles. A handle means the one step that bears it before the reference, in its own list or an enclosing
 * one; if there is none, the only one in the thread, which then may not have run.
 */
export class Handles {
  readonly #lists: Bearer[][] = [[]];
  readonly #all: Bearer[] = [];

  constructor(
    /** Every handle of the thread, those of later steps too. */
    readonly known: readonly StepHandle[],
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

  /** What a handle means; where a thread or a workflow is asked for, among the steps that start one. */
  resolve(handle: string, starts?: Starts): HandleResolution {
    const found = this.#find(handle, starts);
    if (found !== undefined) return found;
    const later = this.#placeOf(handle, starts);
    if (later !== undefined) return { kind: "later", place: later };
    const outside = this.#placeOutside(handle, starts, new Set());
    if (outside !== undefined) return { kind: "other-thread", place: outside };
    const names = this.#namesOf(starts);
    const near = closest(handle, names);
    const meant = near === undefined ? undefined : this.#find(near, starts);
    if (meant?.kind === "found") return { ...meant, exact: false };
    return { kind: "unknown", known: names };
  }

  #find(handle: string, starts: Starts): HandleResolution | undefined {
    const isMeant = (bearer: Bearer): boolean => bearer.handle === handle && (starts === undefined || startedBy(bearer.node) === starts);
    const enclosing = this.#lists.flat().filter(isMeant);
    const candidates = enclosing.length > 0 ? enclosing : this.#all.filter(isMeant);
    const [first] = candidates;
    if (first === undefined) return undefined;
    if (candidates.length > 1) return { kind: "ambiguous", places: candidates.map((bearer) => bearer.span) };
    return { kind: "found", node: first.node, uncertain: enclosing.length === 0, exact: true };
  }

  #namesOf(starts: Starts): readonly string[] {
    const names = new Set<string>();
    for (const one of this.known) if (starts === undefined || one.starts === starts) names.add(one.handle.value);
    return [...names];
  }

  #placeOf(handle: string, starts: Starts): Span | undefined {
    return this.known.find((one) => one.handle.value === handle && (starts === undefined || one.starts === starts))?.handle.span;
  }

  #placeOutside(handle: string, starts: Starts, seen: Set<Handles>): Span | undefined {
    for (const parent of this.parents()) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const place = parent.#placeOf(handle, starts) ?? parent.#placeOutside(handle, starts, seen);
      if (place !== undefined) return place;
    }
    return undefined;
  }
}

function startedBy({ kind }: GraphNode): Starts {
  if (kind === "run-child-wf") return "workflow";
  return kind === "start-thread" || kind === "start-multiple-threads" ? "thread" : undefined;
}
