import type { InterruptNode, ThreadNode, WfSpecNode } from "../../../ast/documents.js";
import type { CatchNode, StepNode } from "../../../ast/steps.js";
import type { Reference } from "../../../graph/reference.js";
import type { EntrypointNode, ExitNode, GraphNode, StartMultipleThreadsNode, StartThreadNode } from "../../../graph/nodes.js";
import type { Handler, Interrupt, Thread, ThreadStart, Variable } from "../../../graph/workflow.js";
import type { Located } from "../../../source/span.js";
import { closest } from "../../../util/did-you-mean.js";
import { invariant } from "../../../util/invariant.js";
import { byKey } from "../../../util/lists.js";
import { failureOf } from "../step-node.js";
import { lowerStep } from "../steps/index.js";
import { refer, type Symbols } from "../symbols.js";
import { elementsOf } from "./elements.js";
import { GraphFormMachine, lowerGraphForm } from "./graph-form.js";
import { hiddenVariableOf, settingOf } from "./hidden-variable.js";
import { referToVariable } from "./scope.js";
import type { ThreadContext, ThreadPlan } from "./thread-context.js";
import { ThreadNames } from "./thread-names.js";
import { planThreads } from "./thread-plans.js";

/** A thread's shell: other elements refer to it before it is lowered. */
type Shell = Thread & { readonly starts: ThreadStart[]; readonly variables: Variable[]; readonly interrupts: Interrupt[] };

/** The queue of a workflow's threads, and the names that they get when they are mentioned. */
export class ThreadQueue {
  /** The entry thread from the start, the others when they are lowered. */
  readonly threads: Thread[] = [];
  readonly #plans: ReadonlyMap<ThreadNode, ThreadPlan>;
  readonly #shells = new Map<ThreadNode, Shell>();
  readonly #planned = new Map<Thread, ThreadPlan>();
  readonly #declared: ReadonlyMap<string, ThreadNode>;
  readonly #names = new ThreadNames();
  readonly #hidden = new Map<GraphNode, Variable>();
  readonly #queue: ThreadNode[] = [];

  constructor(
    readonly node: WfSpecNode,
    readonly symbols: Symbols,
  ) {
    this.#plans = planThreads(node, symbols);
    this.#declared = byKey(node.threads, (thread) => thread.name?.value);
    for (const { scope } of this.#plans.values()) for (const name of scope.variables.keys()) this.#names.takeVariable(name);
    const entry = node.entryThread?.value ?? "entrypoint";
    for (const name of [entry, ...this.#declared.keys()]) this.#names.takeThread(name);
    this.threads.push(this.#mention(node.entry, entry, "entry"));
  }

  lowerAll(): void {
    const drain = (): void => {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
        const thread = this.#lower(next);
        if (next !== this.node.entry) this.threads.push(thread);
      }
    };
    drain();
    for (const [name, thread] of this.#declared) {
      if (!this.#shells.has(thread)) this.#mention(thread, name, "declared");
      drain();
    }
  }

  /** Whether a step or an interrupt of any thread could not be read. */
  get isIncomplete(): boolean {
    for (const { steps, node } of this.#plans.values()) {
      if (node.interruptsUnread === true || steps.some((step) => step.kind === "invalid")) return true;
    }
    return false;
  }

  /** Names a thread and queues it, the first time that it is mentioned. */
  #mention(node: ThreadNode, name: string, role: Thread["role"]): Shell {
    const known = this.#shells.get(node);
    if (known !== undefined) return known;
    const plan = this.#plan(node);
    const { machine, scope } = plan;
    const own = role === "entry" ? this.node.entryRetention : node.retention;
    const retention = own ?? this.node.defaults.threadRetention;
    const shell: Shell = {
      name,
      origin: node.span,
      nameSpan: node.name?.span ?? (role === "entry" ? this.node.keySpan : node.span),
      role,
      starts: [],
      variables: [...scope.variables.values()],
      variablesUnread: node.variablesUnread || undefined,
      nodes: machine.nodes,
      graphForm: node.nodes === undefined ? undefined : true,
      lostMutations: machine.lostMutations,
      interrupts: [],
      retentionSeconds: retention?.value,
    };
    this.#shells.set(node, shell);
    this.#planned.set(shell, plan);
    this.#queue.push(node);
    return shell;
  }

  #lower(node: ThreadNode): Thread {
    const { machine } = this.#plan(node);
    const shell = this.#shells.get(node);
    invariant(shell, "a thread is named before it is lowered");
    const context = this.#contextOf(node, shell);
    const origin = { origin: shell.origin, keySpan: shell.nameSpan };
    for (const item of node.interrupts) this.#interrupt(item, shell);
    if (machine instanceof GraphFormMachine) {
      lowerGraphForm(machine, context);
      return shell;
    }
    machine.add("entrypoint", "ENTRYPOINT", origin, (frame): EntrypointNode => ({ kind: "entrypoint", ...frame }));
    for (const step of node.steps) lowerStep(step, context);
    if (machine.atExit) machine.loseTheRest();
    else machine.add("exit", "EXIT", origin, (frame): ExitNode => ({ kind: "exit", ...frame, exit: { kind: "end", explicit: false } }));
    return shell;
  }

  #contextOf(node: ThreadNode, shell: Shell): ThreadContext {
    const { machine, scope, handles } = this.#plan(node);
    const scopes = [...this.#plans.values()].map((plan) => plan.scope);
    const run = (steps: readonly StepNode[]): void => {
      for (const step of steps) lowerStep(step, context);
    };
    const context: ThreadContext = {
      workflow: { symbols: this.symbols, node: this.node },
      scope,
      machine,
      handles,
      variable: (name) => referToVariable(name, scope, scopes),
      steps: (steps, then) =>
        handles.within(() => {
          run(steps);
          then?.();
        }),
      handlerThread: (item, made) => this.#handlerThread(item, made, shell, "handler"),
      childHandlerThread: (item, made) => this.#handlerThread(item, made, shell, "child-handler"),
      declaredThread: (name) => this.#declaredThread(name),
      branchThread: (branch) => this.#branchThread(branch),
      started: (made) => this.#started(made, shell, context),
      hiddenVariable: (made) => this.#hidden.get(made),
    };
    return context;
  }

  #handlerThread(item: CatchNode, made: GraphNode, parent: Thread, kind: "handler" | "child-handler"): Reference<Thread> {
    const naming = kind === "handler" ? this.#names.handler : this.#names.childHandler;
    const thread = this.#threadOf(item, () => naming.call(this.#names, made.name, parent.name, item.failure));
    const handler: Handler = { origin: item.span, keySpan: item.keySpan, failure: failureOf(item.failure), thread };
    this.#note(thread, { kind, thread: parent.name, node: made, handler });
    return thread;
  }

  #interrupt(item: InterruptNode, parent: Shell): void {
    const event = refer(item.event, this.symbols.externalEventDefs, this.symbols.lost);
    const thread = this.#threadOf(item, () => this.#names.interrupt(item.event.value, parent.name));
    const interrupt: Interrupt = { origin: item.span, event, thread };
    parent.interrupts.push(interrupt);
    this.#note(thread, { kind: "interrupt", thread: parent.name, interrupt });
  }

  /** The thread of a handler or an interrupt: inline ones get a name. */
  #threadOf({ handler, span }: CatchNode | InterruptNode, name: () => string): Reference<Thread> {
    if (handler.kind === "thread") return this.#declaredThread(handler.name);
    const target = this.#mention(handler.thread, name(), "handler");
    return { name: target.name, span, target, exact: true };
  }

  #declaredThread({ value, span }: Located<string>): Reference<Thread> {
    const exact = this.#declared.get(value);
    const near = exact === undefined ? closest(value, this.#declared.keys()) : value;
    const meant = near === undefined ? undefined : this.#declared.get(near);
    if (near === undefined || meant === undefined) return { name: value, span, exact: false };
    return { name: value, span, target: this.#mention(meant, near, "declared"), exact: exact !== undefined };
  }

  #branchThread(branch: ThreadNode): Reference<Thread> {
    invariant(branch.name, "a branch has a name");
    this.#names.takeThread(branch.name.value);
    const target = this.#mention(branch, branch.name.value, "branch");
    return { name: target.name, span: branch.name.span, target, exact: true };
  }

  #started(node: StartThreadNode | StartMultipleThreadsNode, parent: Shell, context: ThreadContext): void {
    this.#note(node.thread, { kind: "spawn", thread: parent.name, node });
    if (node.kind === "start-multiple-threads" && node.thread.target !== undefined) {
      this.#planned.get(node.thread.target)?.input?.giveElement(node.keySpan, elementsOf(node.iterable));
    }
    // In the graph form the author declares what is needed.
    if (context.machine instanceof GraphFormMachine) return;
    const variable = hiddenVariableOf(node, this.#names.hidden(node.name, parent.name));
    parent.variables.push(variable);
    this.#hidden.set(node, variable);
    context.machine.mutate(settingOf(variable, node));
  }

  #note({ target }: Reference<Thread>, start: ThreadStart): void {
    if (target !== undefined) (target as Shell).starts.push(start);
  }

  #plan(node: ThreadNode): ThreadPlan {
    const plan = this.#plans.get(node);
    invariant(plan, "every thread is planned");
    return plan;
  }
}
