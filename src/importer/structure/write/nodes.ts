import type { ArgumentsNode, CatchNode, StepBase, StepNode } from "../../../ast/steps.js";
import type { WaitedThread } from "../../../ast/threads.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { ExitNode, GraphNode, NamedArguments, NodeKind, WaitForThreadsNode } from "../../../graph/nodes.js";
import { primitive } from "../../../types/lh-type.js";
import { expressionOf } from "../values/expressions.js";
import { isWholeOutput } from "../find/save.js";
import { computedOf, durationOf, toldBy, valueOf, type Expected } from "../values/values.js";
import { writeCall, type NodeWriting } from "./call.js";
import { writeUserTask } from "./user-task.js";
import { located, optional } from "../values/writing.js";

type Writer<K extends NodeKind> = (node: Extract<GraphNode, { kind: K }>, writing: NodeWriting, base: Base) => StepNode;
type Base = StepBase & { readonly catch: readonly CatchNode[] };

const STR = primitive("str");

const writers: { readonly [K in Exclude<NodeKind, "entrypoint">]: Writer<K> } = {
  exit: writeExit,
  task: (node, writing, base) => ({ kind: "task", ...base, ...writeCall(node, writing) }),
  "user-task": writeUserTask,
  "external-event": (node, writing, base) => ({
    kind: "wait-event",
    ...base,
    event: located(node.event.name, writing),
    timeout: node.timeout && durationOf(node.timeout, writing),
    correlationKey: node.correlationKey && valueOf(node.correlationKey, STR, writing),
    maskCorrelationKey: node.maskCorrelationKey === isMasked(node.correlationKey) ? undefined : located(node.maskCorrelationKey, writing),
  }),
  "throw-event": ({ event, content }, writing, base) => ({
    kind: "throw-event",
    ...base,
    event: located(event.name, writing),
    content: isNull(content) ? undefined : valueOf(content, contentOf(event.target?.content), writing),
  }),
  sleep: ({ form, value }, writing, base) => ({
    kind: "sleep",
    ...base,
    form,
    value: form === "seconds" ? durationOf(value, writing) : valueOf(value, form === "until" ? primitive("timestamp") : STR, writing),
  }),
  "wait-for-condition": ({ condition }, writing, base) => ({ kind: "wait-until", ...base, condition: expressionOf(condition, writing) }),
  "start-thread": (node, writing, base) => ({
    kind: "spawn",
    ...base,
    thread: located(node.thread.target?.name ?? node.thread.name, writing),
    args: namedArguments(node, writing),
  }),
  "start-multiple-threads": (node, writing, base) => ({
    kind: "spawn-each",
    ...base,
    thread: located(node.thread.target?.name ?? node.thread.name, writing),
    each: expressionOf(node.iterable, writing),
    args: namedArguments(node, writing),
  }),
  "wait-for-threads": (node, writing, base) => ({
    kind: "wait-threads",
    ...base,
    threads: waitedThreads(node, writing),
    ...waitOf(node, writing),
  }),
  "run-child-wf": (node, writing, base) => ({
    kind: "run-workflow",
    ...base,
    workflow: located(node.workflow.name, writing),
    version: optional(node.version, writing),
    computed: node.computed && computedOf(node.computed, writing),
    args: namedArguments(node, writing),
    childId: node.childId && valueOf(node.childId, primitive("str"), writing),
  }),
  "wait-for-child-wf": ({ child, source }, writing, base) => ({
    kind: "wait-workflow",
    ...base,
    handle: located(source.source.kind === "found" ? writing.handleOf(source.source.node) : source.handle, writing),
    child:
      source.source.kind === "found" && isWholeOutput(child, source.source.node)
        ? undefined
        : valueOf(child, primitive("wf_run_id"), writing),
  }),
  nop: (_, __, base) => ({ kind: "nop", ...base }),
};

/** A node as the step that makes it; what it saves is the edge's affair. */
export function stepOf(node: Exclude<GraphNode, { kind: "entrypoint" }>, writing: NodeWriting): StepNode {
  const id = optional(writing.idOf(node), writing);
  const base = { span: writing.at, keySpan: writing.at, id, catch: writing.handlers(node, node.handlers, false) };
  return (writers[node.kind] as Writer<Exclude<NodeKind, "entrypoint">>)(node, writing, base);
}

/** How threads are waited for; in a `parallel` step as well. */
export function waitOf(node: WaitForThreadsNode, writing: NodeWriting) {
  return {
    strategy: node.strategy === "all" ? undefined : located(node.strategy, writing),
    catchEach: writing.handlers(node, node.childHandlers, true),
  };
}

function writeExit({ exit }: ExitNode, writing: NodeWriting, base: Base): StepNode {
  switch (exit.kind) {
    case "end":
      return { kind: "complete", ...base };
    case "return":
      return { kind: "return", ...base, value: valueOf(exit.value, "anything", writing) };
    case "fail":
      return {
        kind: "fail",
        ...base,
        exception: located(exit.exception, writing),
        message: exit.message === undefined || exit.message === "" ? undefined : located(exit.message, writing),
        content: exit.content && valueOf(exit.content, "anything", writing),
      };
  }
}

function namedArguments({ args }: NamedArguments, writing: NodeWriting): ArgumentsNode | undefined {
  if (args.length === 0) return undefined;
  return {
    kind: "mapping",
    span: writing.at,
    entries: args.map(({ variable, value }) => ({
      name: located(variable.target?.name ?? variable.name, writing),
      value: valueOf(value, toldBy(variable.target?.type.type), writing),
    })),
  };
}

function waitedThreads({ threads }: WaitForThreadsNode, writing: NodeWriting) {
  const { at } = writing;
  const waited = (value: Assignment, name: "int" | "json_arr"): WaitedThread => {
    const handle = writing.spawnHandle(value);
    return handle === undefined
      ? { kind: "value", value: valueOf(value, primitive(name), writing) }
      : { kind: "handle", handle: located(handle, writing) };
  };
  if (threads.kind === "all-of") return { kind: "one", span: at, thread: waited(threads.list, "json_arr") } as const;
  return { kind: "list", span: at, items: threads.numbers.map((number) => waited(number, "int")) } as const;
}

function isMasked(key: Assignment | undefined): boolean {
  return key?.kind === "variable" && key.variable.target?.type.type?.masked === true;
}

function isNull(value: Assignment): boolean {
  return value.kind === "literal" && value.value.kind === "null" && value.cast === undefined;
}

function contentOf(content: { readonly type?: Exclude<Expected, string> | undefined } | "void" | undefined): Expected {
  return content === undefined || content === "void" ? "untold" : toldBy(content.type);
}
