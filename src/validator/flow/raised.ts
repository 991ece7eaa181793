import type { Assignment } from "../../graph/assignment.js";
import { reachableNodes } from "../../graph/flow.js";
import type { ExitNode, GraphNode, TaskNode, UserTaskNode, WaitForChildWfNode, WaitForThreadsNode } from "../../graph/nodes.js";
import { remembered } from "../../graph/remembered.js";
import { handlersOf } from "../../graph/walk.js";
import type { Handler, Thread, WorkflowGraph } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import { isErrorName } from "../../types/reserved.js";
import { mapDefined } from "../../util/lists.js";

/** The exceptions that whoever waits for threads can see. */
export interface Raised {
  readonly names: ReadonlySet<string>;
  /** What handlers fail with, and where: whoever waits sees the failure that they handle instead. */
  readonly hidden: ReadonlyMap<string, Span>;
  /** Whether a task may throw others: it doesn't say which it throws. */
  readonly open: boolean;
}

/** What one thread adds, and the threads whose exceptions it passes on. */
interface Own {
  readonly names: Set<string>;
  readonly hidden: Map<string, Span>;
  readonly passes: Set<Thread>;
  open: boolean;
  /** Something may raise anything. */
  unknown: boolean;
}

/** The exceptions that come out of some threads; undefined where it can't be told. */
export function raisedBy(threads: Iterable<Thread>): Raised | undefined {
  const names = new Set<string>();
  const hidden = new Map<string, Span>();
  let open = false;
  // A set that grows is walked to its end.
  const all = new Set(threads);
  for (const thread of all) {
    const own = ownOf(thread);
    if (own.unknown) return undefined;
    open ||= own.open;
    for (const name of own.names) names.add(name);
    for (const [name, span] of own.hidden) if (!hidden.has(name)) hidden.set(name, span);
    for (const passed of own.passes) all.add(passed);
  }
  return { names, hidden, open };
}

const ownOf = remembered((thread: Thread): Own => {
  const own: Own = { names: new Set(), hidden: new Map(), passes: new Set(), open: false, unknown: false };
  const handlers: Handler[] = [];
  for (const node of reachableNodes(thread)) {
    addRaised(node, own);
    if (node.handlersUnread === true) own.unknown = true;
    handlers.push(...handlersOf(node));
  }
  for (const { thread: handling } of handlers) {
    for (const { exception, exceptionSpan } of failsOf(handling.target))
      if (!own.hidden.has(exception)) own.hidden.set(exception, exceptionSpan);
  }
  // An interrupt that fails takes the thread with it, whatever it failed with.
  for (const { thread: interrupt } of thread.interrupts) {
    if (interrupt.target === undefined) own.unknown = true;
    else own.passes.add(interrupt.target);
    for (const { exception } of failsOf(interrupt.target)) own.names.add(exception);
  }
  return own;
});

function addRaised(node: GraphNode, own: Own): void {
  if (node.kind === "exit" && node.exit.kind === "fail" && !isErrorName(node.exit.exception)) own.names.add(node.exit.exception);
  if (node.kind === "task") addOfTask(node, own);
  if (node.kind === "user-task") addOfUserTask(node, own);
  if (node.kind === "wait-for-threads") addOfThreads(node, own);
  if (node.kind === "wait-for-child-wf") addOfWorkflow(node, own);
}

function addOfTask({ task, handlers }: TaskNode, own: Own): void {
  const throws = task.target?.throws;
  for (const { name } of throws ?? []) own.names.add(name);
  if (throws !== undefined) return;
  own.open = true;
  // Whoever catches it expects it.
  for (const { failure } of handlers) if (failure.kind === "exception") own.names.add(failure.name);
}

function addOfUserTask({ onCancel }: UserTaskNode, own: Own): void {
  if (onCancel?.kind === "literal" && onCancel.value.kind === "str") own.names.add(onCancel.value.value);
  else if (onCancel !== undefined) own.unknown = true;
}

function addOfThreads(node: WaitForThreadsNode, own: Own): void {
  const threads = waitedFor(node);
  if (threads === undefined || node.childHandlersUnread === true) own.unknown = true;
  for (const thread of threads ?? []) own.passes.add(thread);
  // What a handler for a single child fails with is seen instead of the child's failure.
  for (const { thread } of node.childHandlers) if (thread.target !== undefined) own.passes.add(thread.target);
}

function addOfWorkflow(node: WaitForChildWfNode, own: Own): void {
  const child = childOf(node);
  for (const { name } of child?.throws ?? []) own.names.add(name);
  if (child?.throws !== undefined) return;
  const entry = child && entryOf(child);
  if (entry === undefined) own.unknown = true;
  else own.passes.add(entry);
}

type Fail = Extract<ExitNode["exit"], { kind: "fail" }>;

/** The exits of a thread, and of the handlers in it, that are failures. */
function failsOf(start: Thread | undefined): readonly Fail[] {
  const fails: Fail[] = [];
  // A set that grows is walked to its end.
  const threads = new Set<Thread>(start === undefined ? [] : [start]);
  for (const { nodes } of threads) {
    for (const node of nodes) {
      if (node.kind === "exit" && node.exit.kind === "fail") fails.push(node.exit);
      for (const { thread: handler } of node.handlers) if (handler.target !== undefined) threads.add(handler.target);
    }
  }
  return fails;
}

/** The threads that a step waits for; undefined where numbers of others may be among them. */
export function waitedFor({ threads }: WaitForThreadsNode): readonly Thread[] | undefined {
  const numbers = threads.kind === "list" ? threads.numbers : [threads.list];
  const found = mapDefined(numbers, startedThread);
  return found.length < numbers.length ? undefined : found;
}

function startedThread(number: Assignment): Thread | undefined {
  const source = number.kind === "variable" ? number.spawned?.source : undefined;
  const node = source?.kind === "found" ? source.node : undefined;
  return node?.kind === "start-thread" || node?.kind === "start-multiple-threads" ? node.thread.target : undefined;
}

/** The workflow that a step waits for, where it is known. */
export function childOf({ source: { source } }: WaitForChildWfNode): WorkflowGraph | undefined {
  return source.kind === "found" && source.node.kind === "run-child-wf" ? source.node.workflow.target : undefined;
}

/** The thread that decides how a workflow ends; of a workflow that could not be read whole none. */
export function entryOf({ threads, incomplete }: WorkflowGraph): Thread | undefined {
  return incomplete ? undefined : threads.find(({ role }) => role === "entry");
}
