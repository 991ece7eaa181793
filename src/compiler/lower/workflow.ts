import type { ThreadNode, WfSpecNode } from "../../ast/documents.js";
import type { CatchNode, FailureNode, StepNode } from "../../ast/steps.js";
import type { Reference } from "../../graph/reference.js";
import type { EntrypointNode, ExitNode, GraphNode, Handler, Thread, ThreadStart, WorkflowGraph } from "../../graph/workflow.js";
import { closest } from "../../util/did-you-mean.js";
import { invariant } from "../../util/invariant.js";
import { failureOf } from "./step-node.js";
import { referToVariable } from "./threads/scope.js";
import { lowerStep } from "./steps/index.js";
import { useType, type Symbols } from "./symbols.js";
import type { ThreadContext, ThreadPlan } from "./threads/thread-context.js";
import { planThreads } from "./threads/thread-plans.js";
import { lowerThrows } from "./definitions.js";
import { byKey } from "../../util/lists.js";

/** A workflow's steps as a graph. Threads are compiled from a queue, in the order in which they are mentioned. */
export function lowerWorkflow(node: WfSpecNode, symbols: Symbols): WorkflowGraph {
  const threads = new WorkflowThreads(node, symbols);
  return {
    kind: "WfSpec",
    origin: node.span,
    keySpan: node.keySpan,
    name: node.name.value,
    nameSpan: node.name.span,
    threads: threads.lowerAll(),
    entryThread: threads.entryName,
    allowedUpdates: node.allowedUpdates?.value ?? "all",
    incomplete: threads.haveInvalidSteps,
    description: node.description?.value,
    retentionSeconds: node.retention?.value,
    throws: node.throws?.map((thrown) => lowerThrows(thrown, symbols)),
    output: node.output && useType(node.output, symbols),
  };
}

/** A thread's shell: other elements refer to it before it is lowered. */
type Shell = Thread & { readonly starts: ThreadStart[] };

/** The queue of a workflow's threads, and the names that they get when they are mentioned. */
class WorkflowThreads {
  readonly entryName: string;
  readonly #plans: ReadonlyMap<ThreadNode, ThreadPlan>;
  readonly #shells = new Map<ThreadNode, Shell>();
  readonly #declared: ReadonlyMap<string, ThreadNode>;
  readonly #names = new Set<string>();
  /** The last number behind each name that several threads would have. */
  readonly #counts = new Map<string, number>();
  readonly #queue: ThreadNode[] = [];

  constructor(
    readonly node: WfSpecNode,
    readonly symbols: Symbols,
  ) {
    this.entryName = node.entryThread?.value ?? "entrypoint";
    this.#plans = planThreads(node, symbols);
    this.#declared = byKey(node.threads, (thread) => thread.name?.value);
    this.#mention(node.entry, this.entryName, "entry");
    for (const name of this.#declared.keys()) this.#names.add(name);
  }

  lowerAll(): readonly Thread[] {
    const done: Thread[] = [];
    const drain = (): void => {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) done.push(this.#lower(next));
    };
    drain();
    for (const [name, thread] of this.#declared) {
      if (!this.#shells.has(thread)) this.#mention(thread, name, "declared");
      drain();
    }
    return done;
  }

  /** Whether a step of any thread could not be read. */
  get haveInvalidSteps(): boolean {
    for (const { steps } of this.#plans.values()) if (steps.some((step) => step.kind === "invalid")) return true;
    return false;
  }

  /** Names a thread and queues it, the first time that it is mentioned. */
  #mention(node: ThreadNode, name: string, role: Thread["role"]): Shell {
    const known = this.#shells.get(node);
    if (known !== undefined) return known;
    const { machine, scope } = this.#plan(node);
    const own = role === "entry" ? this.node.entryRetention : node.retention;
    const retention = own ?? this.node.defaults.threadRetention;
    const shell: Shell = {
      name,
      origin: node.span,
      nameSpan: node.name?.span ?? (role === "entry" ? this.node.keySpan : node.span),
      role,
      starts: [],
      variables: [...scope.variables.values()],
      nodes: machine.nodes,
      lostMutations: machine.lostMutations,
      retentionSeconds: retention?.value,
    };
    this.#shells.set(node, shell);
    this.#names.add(name);
    this.#queue.push(node);
    return shell;
  }

  #lower(node: ThreadNode): Thread {
    const { machine, scope, handles } = this.#plan(node);
    const shell = this.#shells.get(node);
    invariant(shell, "a thread is named before it is lowered");
    const run = (steps: readonly StepNode[], context: ThreadContext): void => {
      for (const step of steps) lowerStep(step, context);
    };
    const scopes = [...this.#plans.values()].map((plan) => plan.scope);
    const context: ThreadContext = {
      workflow: { symbols: this.symbols, node: this.node },
      scope,
      machine,
      handles,
      variable: (name) => referToVariable(name, scope, scopes),
      steps: (steps) => handles.within(() => run(steps, context)),
      handlerThread: (item, made) => this.#handlerThread(item, made, shell),
    };
    const origin = { origin: shell.origin, keySpan: shell.nameSpan };
    machine.add("entrypoint", "ENTRYPOINT", origin, (frame): EntrypointNode => ({ kind: "entrypoint", ...frame }));
    run(node.steps, context);
    if (machine.atExit) machine.loseTheRest();
    else machine.add("exit", "EXIT", origin, (frame): ExitNode => ({ kind: "exit", ...frame, exit: { kind: "end", explicit: false } }));
    return shell;
  }

  #handlerThread(item: CatchNode, made: GraphNode, parent: Thread): Reference<Thread> {
    if (item.handler.kind === "inline") {
      const name = this.#freeName(made.name, parent.name, failureText(item.failure));
      const thread = this.#mention(item.handler.thread, name, "handler");
      this.#start(thread, item, made, parent);
      return { name, span: item.span, target: thread, exact: true };
    }
    const { value, span } = item.handler.name;
    const exact = this.#declared.get(value);
    const near = exact === undefined ? closest(value, this.#declared.keys()) : value;
    const meant = near === undefined ? undefined : this.#declared.get(near);
    if (near === undefined || meant === undefined) return { name: value, span, exact: false };
    const thread = this.#mention(meant, near, "declared");
    this.#start(thread, item, made, parent);
    return { name: value, span, target: thread, exact: exact !== undefined };
  }

  #start(thread: Shell, item: CatchNode, node: GraphNode, parent: Thread): void {
    const handler: Handler = {
      origin: item.span,
      keySpan: item.keySpan,
      failure: failureOf(item.failure),
      thread: { name: thread.name, span: item.span, target: thread, exact: true },
    };
    thread.starts.push({ thread: parent.name, node, handler });
  }

  /** Node names are unique only within a thread: the later of two such names has its thread's name in it. */
  #freeName(node: string, thread: string, failure: string): string {
    const plain = `exn-handler-${node}-${failure}`;
    if (!this.#names.has(plain)) return plain;
    const full = `exn-handler-${thread}-${node}-${failure}`;
    let free = full;
    let count = this.#counts.get(full) ?? 1;
    while (this.#names.has(free)) free = `${full}-${++count}`;
    this.#counts.set(full, count);
    return free;
  }

  #plan(node: ThreadNode): ThreadPlan {
    const plan = this.#plans.get(node);
    invariant(plan, "every thread is planned");
    return plan;
  }
}

/** The failure's part in a handler thread's name. */
function failureText(failure: FailureNode): string {
  switch (failure.kind) {
    case "exception":
    case "error":
      return failure.name.value;
    case "any-error":
      return "FAILURE_TYPE_ERROR";
    case "any-exception":
      return "null";
    case "any":
      return "any-failure";
  }
}
