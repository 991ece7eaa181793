import type { Assignment } from "../../../graph/assignment.js";
import type { ExitNode, NamedArgument, NodeKind, WaitForThreadsNode } from "../../../graph/nodes.js";
import { workflowAt } from "../../../graph/versions.js";
import type { Thread, Variable } from "../../../graph/workflow.js";
import { NEWEST } from "../../../types/lh-type.js";
import { byKey } from "../../../util/lists.js";
import { assignmentIn, optionalAssignment, readAssignment, resolveNode } from "../assignments.js";
import { boolIn, enumIn, has, hasUnread, int32In, isUnread, messageIn, messagesIn, optionalText, textIn } from "../message/access.js";
import type { WireMessage } from "../message/decode.js";
import type { NamesOf } from "../message/enums.js";
import { checkExceptionName } from "../names.js";
import type { FieldsOf } from "../message/messages.js";
import { readCondition, readHandler } from "./mutations.js";
import { readUserTask } from "./people.js";
import type { Details, ThreadReading } from "../reading.js";
import { externalEventOf, refer, referTo, silent, workflowEventOf } from "../symbols.js";
import { readTaskCall, textOf } from "./tasks.js";

/** The fields of a `Node` of which one says what it is. */
type Arm = Exclude<keyof FieldsOf<"Node">, "outgoingEdges" | "failureHandlers">;

/** The kind of each arm. */
export const KIND_OF = {
  entrypoint: "entrypoint",
  exit: "exit",
  task: "task",
  externalEvent: "external-event",
  startThread: "start-thread",
  waitForThreads: "wait-for-threads",
  nop: "nop",
  sleep: "sleep",
  userTask: "user-task",
  startMultipleThreads: "start-multiple-threads",
  throwEvent: "throw-event",
  waitForCondition: "wait-for-condition",
  runChildWf: "run-child-wf",
  waitForChildWf: "wait-for-child-wf",
} as const satisfies { readonly [A in Arm]: NodeKind };

export const ARMS = Object.keys(KIND_OF) as readonly Arm[];

type Reader<A extends Arm> = (message: WireMessage<FieldsOf<"Node">[A]>, thread: ThreadReading) => Details<(typeof KIND_OF)[A]>;

const readers: { readonly [A in Arm]: Reader<A> } = {
  entrypoint: () => ({ kind: "entrypoint" }),
  nop: () => ({ kind: "nop" }),
  exit: (message, thread) => ({ kind: "exit", exit: readExit(message, thread) }),
  task: (message, thread) => ({ kind: "task", ...readTaskCall(message, thread, "checked") }),
  userTask: readUserTask,
  externalEvent: (message, thread) => ({
    kind: "external-event",
    event: externalEventOf(message, thread.context),
    timeout: optionalAssignment(message, "timeoutSeconds", thread),
    correlationKey: optionalAssignment(message, "correlationKey", thread),
    maskCorrelationKey: boolIn(message, "maskCorrelationKey") === true,
  }),
  throwEvent: (message, thread) => ({
    kind: "throw-event",
    event: workflowEventOf(message, thread.context),
    content: assignmentIn(message, "content", thread),
    contentWritten: true,
  }),
  waitForCondition: (message, thread) => ({ kind: "wait-for-condition", condition: readWaitCondition(message, thread) }),
  sleep: readSleep,
  startThread: (message, thread) => {
    const started = startedThread(message, thread);
    return {
      kind: "start-thread",
      thread: started,
      ...readArguments(message, "variables", started.target, thread),
    };
  },
  startMultipleThreads: (message, thread) => {
    const started = startedThread(message, thread);
    const iterable = assignmentIn(message, "iterable", thread);
    return {
      kind: "start-multiple-threads",
      thread: started,
      iterable,
      ...readArguments(message, "variables", started.target, thread),
    };
  },
  waitForThreads: (message, thread) => ({
    kind: "wait-for-threads",
    threads: readThreads(message, thread),
    strategy: STRATEGY_OF[enumIn(message, "strategy") ?? "WAIT_FOR_ALL"],
    childHandlers: messagesIn(message, "perThreadFailureHandlers").map((handler) => readHandler(handler, thread)),
    childHandlersUnread: hasUnread(message, "perThreadFailureHandlers") || undefined,
  }),
  runChildWf: readRunChild,
  waitForChildWf: (message, thread) => {
    const { value: handle, span: handleSpan } = textIn(message, "childWfRunSourceNode");
    return {
      kind: "wait-for-child-wf",
      child: assignmentIn(message, "childWfRunId", thread),
      source: { handle, handleSpan, source: resolveNode(handle, thread) },
    };
  },
};

/** What a node is and does, by the arm that it has. */
export function readDetails(message: WireMessage<"Node">, arm: Arm, thread: ThreadReading): Details<NodeKind> {
  const inner = messageIn(message, arm);
  if (inner === undefined) return { kind: "nop" };
  return (readers[arm] as (message: WireMessage, thread: ThreadReading) => Details<NodeKind>)(inner, thread);
}

const STRATEGY_OF: { readonly [N in NamesOf<"WaitForThreadsStrategy">]: WaitForThreadsNode["strategy"] } = {
  WAIT_FOR_ALL: "all",
  WAIT_FOR_FIRST: "first",
  WAIT_FOR_ANY: "any",
};

function readExit(message: WireMessage<"ExitNode">, thread: ThreadReading): ExitNode["exit"] {
  const failure = messageIn(message, "failureDef");
  if (failure !== undefined) {
    const { value, span } = textIn(failure, "failureName");
    checkExceptionName(failure, thread.context.report);
    return {
      kind: "fail",
      exception: value,
      exceptionSpan: span,
      message: optionalText(failure, "message"),
      content: optionalAssignment(failure, "content", thread),
    };
  }
  const value = optionalAssignment(message, "returnContent", thread);
  return value === undefined ? { kind: "end", explicit: false } : { kind: "return", value };
}

function readWaitCondition(message: WireMessage<"WaitForConditionNode">, thread: ThreadReading): Assignment {
  const condition = readCondition(message, thread);
  if (condition !== undefined) return condition;
  if (message.whole) {
    const help = "Give a condition.";
    const span = message.span;
    thread.context.report({ code: "wire-missing", message: "Nothing says what is waited for.", span, help, refusedBy: "server" });
  }
  return { kind: "invalid", origin: message.span };
}

function readSleep(message: WireMessage<"SleepNode">, thread: ThreadReading): Details<"sleep"> {
  if (has(message, "timestamp")) return { kind: "sleep", form: "until", value: assignmentIn(message, "timestamp", thread) };
  if (has(message, "isoDate")) return { kind: "sleep", form: "until-iso", value: assignmentIn(message, "isoDate", thread) };
  if (has(message, "rawSeconds")) return { kind: "sleep", form: "seconds", value: assignmentIn(message, "rawSeconds", thread) };
  if (message.whole) {
    const help = "Give rawSeconds, a timestamp or an isoDate.";
    const span = message.span;
    thread.context.report({ code: "wire-missing", message: "Nothing says how long the sleep is.", span, help, refusedBy: "server" });
  }
  return { kind: "sleep", form: "seconds", value: { kind: "invalid", origin: message.span } };
}

function startedThread(message: WireMessage<"StartThreadNode"> | WireMessage<"StartMultipleThreadsNode">, { thread }: ThreadReading) {
  const name = textIn(message as WireMessage<"StartThreadNode">, "threadSpecName");
  return isUnread(message as WireMessage<"StartThreadNode">, "threadSpecName") ? silent<Thread>(name) : thread(name);
}

function readThreads(message: WireMessage<"WaitForThreadsNode">, thread: ThreadReading): WaitForThreadsNode["threads"] {
  const list = optionalAssignment(message, "threadList", thread);
  if (list !== undefined) return { kind: "all-of", list };
  const threads = messageIn(message, "threads");
  const numbers = threads === undefined ? [] : messagesIn(threads, "threads");
  return { kind: "list", numbers: numbers.map((number) => assignmentIn(number, "threadRunNumber", thread)) };
}

function readRunChild(message: WireMessage<"RunChildWfNode">, thread: ThreadReading): Details<"run-child-wf"> {
  const number = int32In(message, "majorVersion") ?? 0;
  const version = number === NEWEST ? undefined : number;
  const childId = optionalAssignment(message, "childId", thread);
  const common = { kind: "run-child-wf", version, childId } as const;
  if (has(message, "wfSpecVar")) {
    const computed = assignmentIn(message, "wfSpecVar", thread);
    const workflow = { name: textOf(computed), span: computed.origin, target: undefined, exact: true };
    return { ...common, workflow, computed, ...readArguments(message, "inputs", undefined, thread) };
  }
  const name = textIn(message, "wfSpecName");
  if (!has(message, "wfSpecName") && message.whole) {
    const help = "Give a wfSpecName or a wfSpecVar.";
    const span = message.span;
    thread.context.report({ code: "wire-missing", message: "Nothing says which workflow is run.", span, help, refusedBy: "server" });
  }
  const isNamed = has(message, "wfSpecName") && !isUnread(message, "wfSpecName");
  const workflow = isNamed ? workflowAt(referTo(name, "workflows", thread.context), version, "newest") : silent<never>(name);
  const entry = workflow.target?.threads.find(({ role }) => role === "entry");
  return { ...common, workflow, ...readArguments(message, "inputs", entry, thread) };
}

/** Values by the names of the variables that they are given to. */
function readArguments(
  message: WireMessage,
  field: "variables" | "inputs",
  started: Thread | undefined,
  thread: ThreadReading,
): { readonly args: readonly NamedArgument[]; readonly argsUnread?: true | undefined } {
  const value = message.fields.get(field)?.value;
  const variables = byKey<string, Variable>(started?.variables.toReversed() ?? [], (variable) => variable.name);
  const args: NamedArgument[] = [];
  for (const { key, keySpan, value: given } of value?.kind === "map" ? value.entries : []) {
    const name = { value: key, span: keySpan };
    const assignment: Assignment =
      given.kind === "message"
        ? readAssignment(given as WireMessage<"VariableAssignment">, thread)
        : { kind: "invalid", origin: given.span };
    args.push({ variable: started === undefined ? silent(name) : refer(name, variables), value: assignment });
  }
  return { args, argsUnread: value?.kind === "unread" || undefined };
}
