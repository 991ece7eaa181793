import type { NodeFormNode } from "../../../ast/graph-form.js";
import type { StepNode } from "../../../ast/steps.js";
import type { HandleResolution } from "../../../graph/assignment.js";
import type { EntrypointNode, GraphNode } from "../../../graph/nodes.js";
import type { Mutation } from "../../../graph/workflow.js";
import { closest } from "../../../util/did-you-mean.js";
import { invariant } from "../../../util/invariant.js";
import { mapDefined } from "../../../util/lists.js";
import { lowerExpression } from "../values/expressions.js";
import { Handles } from "./handles.js";
import type { ThreadContext } from "./thread-context.js";
import { ThreadMachine, type NodeFrame, type NodeOrigin } from "./thread-machine.js";

/** The nodes of a graph form by their names: each is there from the start, for others refer to it wherever it stands, and is filled later. */
export class GraphFormMachine extends ThreadMachine {
  readonly #shells = new Map<string, GraphNode>();
  readonly #made = new Set<string>();
  #current: NodeFormNode | undefined;

  constructor(readonly forms: readonly NodeFormNode[]) {
    super();
    for (const { name } of forms) if (!this.#shells.has(name.value)) this.#shells.set(name.value, { name: name.value } as GraphNode);
  }

  shellOf(name: string): GraphNode | undefined {
    return this.#shells.get(name);
  }

  get names(): Iterable<string> {
    return this.#shells.keys();
  }

  /** From here on `add` makes this node. */
  enter(form: NodeFormNode): void {
    this.#current = form;
  }

  /** Makes the current node; no edge is drawn, and no name is made up. */
  override add<N extends GraphNode>(_human: string, _kind: string, { origin, keySpan, id }: NodeOrigin, make: (frame: NodeFrame) => N): N {
    invariant(this.#current, "a node of the graph form is entered before it is made");
    const name = this.#current.name.value;
    const made = make({ name, origin, keySpan, id, edges: [], handlers: [] });
    const shell = this.#shells.get(name);
    const isSecond = shell === undefined || this.#made.has(name);
    this.#made.add(name);
    const node = isSecond ? made : Object.assign(shell as N, made);
    this.nodes.push(node);
    this.moveTo(node);
    return node;
  }
}

/** In the graph form a handle is a node's name, wherever the node stands. */
export class NodeNames extends Handles {
  readonly #machine: GraphFormMachine;

  constructor(machine: GraphFormMachine, parents: () => readonly Handles[]) {
    super([], parents);
    this.#machine = machine;
  }

  override declare(): void {
    // Names are known from the start.
  }

  override resolve(handle: string): HandleResolution {
    const node = this.#machine.shellOf(handle);
    if (node !== undefined) return { kind: "found", node, uncertain: false, exact: true };
    const near = closest(handle, this.#machine.names);
    const meant = near === undefined ? undefined : this.#machine.shellOf(near);
    if (meant !== undefined) return { kind: "found", node: meant, uncertain: false, exact: false };
    return { kind: "unknown", known: [...this.#machine.names] };
  }
}

/** The steps that the nodes of a graph form hold. */
export function contentsOf(forms: readonly NodeFormNode[]): readonly StepNode[] {
  return mapDefined(forms, ({ content }) => (content.kind === "entrypoint" ? undefined : content));
}

/** Lowers the nodes of a graph form, then their edges. Nothing is added: no hidden variable, no exit, no edge. */
export function lowerGraphForm(machine: GraphFormMachine, thread: ThreadContext): void {
  const { forms } = machine;
  const made: (GraphNode | undefined)[] = forms.map((form) => {
    machine.enter(form);
    const { content } = form;
    if (content.kind === "entrypoint") {
      const origin = { origin: content.span, keySpan: content.keySpan };
      return machine.add("", "", origin, (frame): EntrypointNode => ({ kind: "entrypoint", ...frame }));
    }
    const count = machine.nodes.length;
    thread.steps([content]);
    // What a step would hang on the next edge has no place here.
    machine.take();
    return machine.nodes[count];
  });
  for (const [index, { edges }] of forms.entries()) {
    const node = made[index];
    if (node === undefined) continue;
    for (const { to, condition, mutations } of edges) {
      const lowered = condition && lowerExpression(condition, thread);
      machine.edgesOf(node).push({ to: to.value, toSpan: to.span, condition: lowered, mutations: mutationsOf(mutations, machine, thread) });
    }
  }
}

function mutationsOf(
  steps: NodeFormNode["edges"][number]["mutations"],
  machine: GraphFormMachine,
  thread: ThreadContext,
): readonly Mutation[] {
  thread.steps(steps);
  return machine.take().mutations;
}
