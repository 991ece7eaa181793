import type { VariableReference } from "../../../graph/assignment.js";
import type { Thread, Variable } from "../../../graph/workflow.js";
import type { Located } from "../../../source/span.js";

/** What a name means in a thread; absent where nothing is known yet. */
type Meanings = Map<Thread, Variable | "none">;

/**
 * The variables of a workflow as its threads see them: a thread its own, and else what all see that it can be the child of. Each name is
 * worked out once, when it is asked for.
 */
export class Scopes {
  readonly #meanings = new Map<string, Meanings>();
  /** Who declares each name; of two in one thread the first counts. */
  readonly #declared = new Map<string, Map<Thread, Variable>>();
  readonly #children = new Map<Thread, Thread[]>();
  readonly #anyName: boolean;

  constructor(
    readonly threads: readonly Thread[],
    /** The threads that each can be a child of. */
    readonly parents: ReadonlyMap<Thread, ReadonlySet<Thread>>,
  ) {
    for (const thread of threads) for (const variable of thread.variables) this.#declare(thread, variable);
    for (const [child, above] of parents) for (const parent of above) this.#childrenOf(parent).push(child);
    this.#anyName = threads.some(({ variablesUnread }) => variablesUnread === true);
  }

  /** What a name means in a thread. Where variables could not be read, any name is taken. */
  refer({ value: name, span }: Located<string>, thread: Thread): VariableReference {
    const declared = this.#declared.get(name);
    if (declared === undefined) return { name, span, exact: this.#anyName };
    const meaning = this.#meaningsOf(name, declared).get(thread) ?? "none";
    if (meaning !== "none") return { name, span, target: meaning, exact: true };
    const [elsewhere] = declared.values();
    return { name, span, elsewhere, exact: false };
  }

  #declare(thread: Thread, variable: Variable): void {
    let declared = this.#declared.get(variable.name);
    if (declared === undefined) this.#declared.set(variable.name, (declared = new Map()));
    if (!declared.has(thread)) declared.set(thread, variable);
  }

  #childrenOf(parent: Thread): Thread[] {
    let children = this.#children.get(parent);
    if (children === undefined) this.#children.set(parent, (children = []));
    return children;
  }

  #meaningsOf(name: string, declared: ReadonlyMap<Thread, Variable>): Meanings {
    let meanings = this.#meanings.get(name);
    if (meanings === undefined) {
      meanings = this.#workOut(declared);
      this.#meanings.set(name, meanings);
    }
    return meanings;
  }

  /** What a name means, from the threads that declare it and those without parents down to their children. */
  #workOut(declared: ReadonlyMap<Thread, Variable>): Meanings {
    const meanings: Meanings = new Map();
    const queue: Thread[] = [];
    const settle = (thread: Thread, meaning: Variable | "none"): void => {
      meanings.set(thread, meaning);
      queue.push(thread);
    };
    for (const thread of this.threads) {
      const own = declared.get(thread);
      if (own !== undefined) settle(thread, own);
      else if ((this.parents.get(thread)?.size ?? 0) === 0) settle(thread, "none");
    }
    for (let parent = queue.pop(); parent !== undefined; parent = queue.pop()) {
      const above = meanings.get(parent) ?? "none";
      for (const child of this.#children.get(parent) ?? []) {
        if (declared.has(child)) continue;
        const known = meanings.get(child);
        // Two parents that see different things: none of them is meant.
        const meaning = known === undefined || known === above ? above : "none";
        if (meaning !== known) settle(child, meaning);
      }
    }
    return meanings;
  }
}
