import type { Throws } from "../../graph/definitions.js";
import { startedThreads } from "../../graph/flow.js";
import type { TaskNode, WaitForThreadsNode } from "../../graph/nodes.js";
import { handlersOf } from "../../graph/walk.js";
import type { Handler, Thread, ThreadStart, WorkflowGraph } from "../../graph/workflow.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import type { Rule } from "../rule.js";
import { concatMap } from "../../util/lists.js";

export const unhandledException: Rule = {
  name: "unhandled-exception",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A task throws an exception that the step doesn't handle and the workflow doesn't declare.",
  why: "The exception fails the thread, and with it the run, without anybody having said so. Whoever starts the workflow learns of it from the `throws` of the WfSpec.",
  on: {
    node: {
      task(node, { workflow, thread }, { report }) {
        if (node.handlersUnread) return;
        const declared = new Set(workflow.throws?.map((thrown) => thrown.name));
        const open = unhandled(node).filter(({ name }) => !declared.has(name) && !isCaughtAbove(name, thread, workflow));
        // What becomes of the exceptions of a thread that nobody starts can't be told.
        if (open.length === 0 || !startedThreads(workflow).has(thread)) return;
        const names = quotedList(open.map(({ name }) => name));
        report({
          message: `Nobody handles ${names} of task "${node.task.target?.name ?? node.task.name}".`,
          span: node.keySpan,
          help: `Add a "catch" to the step, or declare ${open.length === 1 ? "it" : "them"} in the "throws" of the workflow.`,
          related: open.map(({ name, span }) => ({ span, message: `"${name}" is declared here.` })),
        });
      },
    },
  },
};

function unhandled({ task, handlers }: TaskNode): readonly Throws[] {
  const throws = task.target?.throws ?? [];
  const names = throws.map((thrown) => thrown.name);
  // A handler for what the task doesn't throw has been reported, and may be meant for any of these.
  const isStray = (handler: Handler): boolean =>
    handler.failure.kind === "exception" && !meantBy(handler, names).some((name) => names.includes(name));
  if (handlers.some(isStray)) return [];
  const caught = new Set(concatMap(handlers, (handler) => meantBy(handler, names)));
  return throws.filter((thrown) => !caught.has(thrown.name));
}

/** Whether whoever waits for the thread handles the exception, or whoever waits for that; the entry thread's and handlers' nobody does. */
function isCaughtAbove(name: string, thread: Thread, { threads }: WorkflowGraph): boolean {
  const open = new Set<Thread>([thread]);
  // A set that grows is walked to its end.
  for (const { starts } of open) {
    if (starts.length === 0) return false;
    for (const start of starts) {
      const parent = threads.find((one) => one.name === start.thread);
      if (start.kind !== "spawn" || parent === undefined) return false;
      if (!isCaughtIn(parent, name, start)) open.add(parent);
    }
  }
  return true;
}

function isCaughtIn({ nodes }: Thread, name: string, start: ThreadStart): boolean {
  return nodes.some((node) => {
    if (node.kind !== "wait-for-threads" || !mayWaitFor(node, start)) return false;
    return node.handlersUnread === true || node.childHandlersUnread === true || catches(node, name);
  });
}

function catches(wait: WaitForThreadsNode, name: string): boolean {
  return handlersOf(wait).some((handler) => meantBy(handler, [name]).includes(name));
}

/** Whether a step waits for the threads that another starts; of a value it can't be told which these are. */
function mayWaitFor({ threads }: WaitForThreadsNode, start: ThreadStart): boolean {
  const values = threads.kind === "list" ? threads.numbers : [threads.list];
  return values.some((value) => {
    if (value.kind !== "variable" || value.spawned?.source.kind !== "found") return true;
    return start.kind === "spawn" && value.spawned.source.node === start.node;
  });
}

/** The exceptions that a handler is for; a misspelt name, which is reported elsewhere, is read as the nearest. */
function meantBy({ failure }: Handler, names: readonly string[]): readonly string[] {
  switch (failure.kind) {
    case "any":
    case "any-exception":
      return names;
    case "exception":
      return [names.includes(failure.name) ? failure.name : (closest(failure.name, names) ?? failure.name)];
    default:
      return [];
  }
}
