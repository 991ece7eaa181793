import type { Assignment } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Edge, Handler, Mutation } from "../../../graph/workflow.js";
import { invariant } from "../../../util/invariant.js";

/** What the machine gives to each node that it makes: the name, and the lists that it goes on filling. */
export interface NodeFrame extends NodeOrigin {
  readonly name: string;
  readonly edges: readonly Edge[];
  readonly handlers: readonly Handler[];
}

/** Where a node comes from: its step, its kind key, its id. */
export type NodeOrigin = Pick<GraphNode, "origin" | "keySpan" | "id">;

/**
 * The machine that builds a thread node by node, as the Java SDK does: it remembers the last node, the mutations that wait for the next
 * edge, and a condition that waits for it. Names count the nodes of the thread.
 */
export class ThreadMachine {
  readonly nodes: GraphNode[] = [];
  readonly lostMutations: Mutation[] = [];
  #last: GraphNode | undefined;
  #pending: Mutation[] = [];
  #condition: Assignment | undefined;

  constructor(
    /** A step with an id gives its node that name, and the node that closes it the same with `-end`. */
    readonly namesByIds = false,
  ) {}

  /** Adds a node named `<count>-<human>-<KIND>` and the edge that leads to it from the last one. */
  add<N extends GraphNode>(human: string, kind: string, { origin, keySpan, id }: NodeOrigin, make: (frame: NodeFrame) => N): N {
    const name = this.#stableName(id?.name) ?? `${this.nodes.length}-${human}-${kind}`;
    const node = make({ name, origin, keySpan, id, edges: [], handlers: [] });
    if (this.#last !== undefined) this.connect(this.#last, node);
    this.nodes.push(node);
    this.#last = node;
    return node;
  }

  #stableName(id: string | undefined): string | undefined {
    if (!this.namesByIds || id === undefined) return undefined;
    return this.nodes.some(({ name }) => name === id) ? `${id}-end` : id;
  }

  /** The node that the next edge will start at. */
  get last(): GraphNode {
    invariant(this.#last, "a thread starts with its entrypoint");
    return this.#last;
  }

  get atExit(): boolean {
    return this.last.kind === "exit";
  }

  /** Mutations ride on the edge to the next node. */
  mutate(mutation: Mutation): void {
    this.#pending.push(mutation);
  }

  /** The condition of the next edge. */
  when(condition: Assignment): void {
    this.#condition = condition;
  }

  /** Goes on from `node`. */
  moveTo(node: GraphNode): void {
    this.#last = node;
  }

  /** Draws the edge from one node to another with all that waits for it. An exit has no way on: what waits is lost there. */
  connect(from: GraphNode, to: GraphNode): void {
    const { condition, mutations } = this.take();
    if (from.kind === "exit") this.lostMutations.push(...mutations);
    else this.edgesOf(from).push({ to: to.name, mutations, ...(condition && { condition }) });
  }

  /** What waits for the next edge; nothing waits afterwards. */
  take(): { readonly condition: Assignment | undefined; readonly mutations: readonly Mutation[] } {
    const taken = { condition: this.#condition, mutations: this.#pending };
    this.#condition = undefined;
    this.#pending = [];
    return taken;
  }

  /** Mutations at the end of a thread whose last node is an exit. */
  loseTheRest(): void {
    this.lostMutations.push(...this.take().mutations);
  }

  /** The edges of a node, to be filled by the construct that it opens: while a thread is built its lists grow. */
  edgesOf(node: GraphNode): Edge[] {
    return node.edges as Edge[];
  }
}
