import type { GraphNode, NamedArgument } from "../graph/nodes.js";
import type { Reference } from "../graph/reference.js";
import type { Thread, Variable, WorkflowGraph } from "../graph/workflow.js";
import type { Span } from "../source/span.js";
import { INPUT_VARIABLE } from "../types/reserved.js";
import type { Listeners, RuleContext } from "./rule.js";

/** A thread or a workflow that is started and known, and what it is given by name. */
export interface NamedCall {
  /** As the subject of a sentence: `Thread "notify"`. */
  readonly receiver: string;
  readonly definedAt: Span;
  /** The variables that it can be given. */
  readonly inputs: readonly Variable[];
  /** Those that it inherits and requires, so that nobody can start it: the server wants a value, and then refuses it. */
  readonly ungivable: readonly Variable[];
  readonly args: readonly NamedArgument[];
  /** Some arguments, or some variables of the receiver, could not be read. */
  readonly isUnread: boolean;
  /** Each of the threads has its element as `INPUT`. */
  readonly hasElements: boolean;
  /** Where a finding about the whole call stands. */
  readonly keySpan: Span;
  /** Who would refuse what is wrong with it: the server doesn't look at what it gives to a thread for each element. */
  readonly refusedBy: "server" | "wfspec";
  /** The key under which values are given. */
  readonly key: "args" | "inputs";
}

/** Listens to the threads and workflows that nodes and schedules start, as far as they are known. */
export function onNamedCalls(judge: (call: NamedCall, context: RuleContext) => void): Pick<Listeners, "definition" | "node"> {
  return { definition: onSchedules(judge), node: onNodes(judge) };
}

function onSchedules(judge: (call: NamedCall, context: RuleContext) => void): Listeners["definition"] {
  return (definition, context) => {
    if (definition.kind !== "ScheduledWfRun") return;
    const started = startedWorkflow(definition);
    if (started === undefined) return;
    const { inputs: args, keySpan } = definition;
    const { receiver, definedAt, thread } = started;
    const isUnread = thread.variablesUnread === true;
    const inputs = givable(thread, false);
    const ungivable = ungivableOf(thread);
    // The server doesn't look before a run begins, and then that run fails.
    judge(
      { receiver, definedAt, inputs, ungivable, args, isUnread, hasElements: false, keySpan, refusedBy: "wfspec", key: "inputs" },
      context,
    );
  };
}

/** The variables that can be given; not what the workflow inherits. */
function givable(thread: Thread, hasElements: boolean): readonly Variable[] {
  return thread.variables.filter(
    ({ hidden, name, access }) => hidden !== true && access !== "inherited" && !(hasElements && name === INPUT_VARIABLE),
  );
}

function ungivableOf({ variables }: Thread): readonly Variable[] {
  return variables.filter(({ access, required }) => access === "inherited" && required);
}

function onNodes(judge: (call: NamedCall, context: RuleContext) => void): Listeners["node"] {
  return {
    "start-thread"(node, _place, context) {
      const call = callOf(node);
      if (call !== undefined) judge(call, context);
    },
    "start-multiple-threads"(node, _place, context) {
      const call = callOf(node);
      if (call !== undefined) judge(call, context);
    },
    "run-child-wf"(node, _place, context) {
      const call = callOf(node);
      if (call !== undefined) judge(call, context);
    },
  };
}

function callOf(node: Extract<GraphNode, { kind: "start-thread" | "start-multiple-threads" | "run-child-wf" }>): NamedCall | undefined {
  const started = node.kind === "run-child-wf" ? startedWorkflow(node) : startedThread(node);
  if (started === undefined) return undefined;
  const { thread, receiver, definedAt } = started;
  const hasElements = node.kind === "start-multiple-threads";
  return {
    receiver,
    definedAt,
    inputs: givable(thread, hasElements),
    ungivable: ungivableOf(thread),
    args: node.args,
    isUnread: node.argsUnread === true || thread.variablesUnread === true,
    hasElements,
    keySpan: node.keySpan,
    refusedBy: hasElements ? "wfspec" : "server",
    key: "args",
  };
}

interface Started {
  readonly thread: Thread;
  readonly receiver: string;
  readonly definedAt: Span;
}

function startedThread({ thread }: Extract<GraphNode, { kind: "start-thread" | "start-multiple-threads" }>): Started | undefined {
  const { target } = thread;
  return target && { thread: target, receiver: `Thread "${target.name}"`, definedAt: target.nameSpan };
}

function startedWorkflow({ workflow: { target } }: { readonly workflow: Reference<WorkflowGraph> }): Started | undefined {
  const thread = target?.threads.find(({ name }) => name === target.entryThread);
  return thread && target && { thread, receiver: `Workflow "${target.name}"`, definedAt: target.nameSpan };
}
