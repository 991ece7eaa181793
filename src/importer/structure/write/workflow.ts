import type { BackoffNode, DefaultsNode, WfSpecNode } from "../../../ast/documents.js";
import type { GraphNode, TaskCall } from "../../../graph/nodes.js";
import type { WorkflowGraph } from "../../../graph/workflow.js";
import type { Span } from "../../../source/span.js";
import { concatMap, mapDefined } from "../../../util/lists.js";
import { planWorkflow } from "../find/plan.js";
import type { Doubts } from "../find/thread-plan.js";
import { writeThread } from "./thread.js";
import type { WorkflowWriting } from "./workflow-writing.js";
import { located, optional } from "../values/writing.js";

const ENTRYPOINT = "entrypoint";

/** A workflow as it is written; `cannot` is told what the language has no words for. */
export function writeWorkflow(graph: WorkflowGraph, doubts: Doubts, cannot: (what: string) => void): WfSpecNode {
  const at = graph.origin;
  const plans = planWorkflow(graph, doubts);
  const writing: WorkflowWriting = { at, cannot, plans, defaults: defaultsOf(graph, at), thread: (plan) => writeThread(plan, writing) };
  const named = mapDefined(graph.threads, ({ name }) => plans.get(name));
  const entry = plans.get(graph.entryThread);
  const { name: _, retention, ...body } = entry === undefined ? emptyThread(at, cannot) : writing.thread(entry);
  return {
    kind: "WfSpec",
    span: at,
    keySpan: at,
    name: located(graph.name, { at }),
    description: optional(graph.description, { at }),
    entry: body,
    entryRetention: retention,
    threads: mapDefined(named, (plan) => (plan === entry || plan.inside !== undefined ? undefined : writing.thread(plan))),
    entryThread: graph.entryThread === ENTRYPOINT ? undefined : located(graph.entryThread, { at }),
    defaults: writing.defaults,
    retention: optional(graph.retentionSeconds, { at }),
    allowedUpdates: graph.allowedUpdates === "all" ? undefined : located(graph.allowedUpdates, { at }),
    parent: graph.parent && located(graph.parent.name, { at }),
    parentVersion: optional(graph.parent?.version, { at }),
  };
}

function emptyThread(at: Span, cannot: (what: string) => void): ReturnType<typeof writeThread> {
  cannot("a workflow without its entry thread");
  return { span: at, variables: [], steps: [], interrupts: [] };
}

/** What all tasks say alike, if there are at least two, and what all threads do. */
function defaultsOf({ threads }: WorkflowGraph, at: Span): DefaultsNode {
  const calls = concatMap(threads, ({ nodes }) => concatMap(nodes, callsOf));
  const tasks = calls.length > 1 ? calls : [];
  const backoff = common(
    tasks,
    (call) => call.backoff,
    (one) => `${one.baseMilliseconds} ${one.maxMilliseconds} ${one.multiplier}`,
  );
  return {
    timeout: optional(
      common(tasks, ({ timeoutSeconds }) => timeoutSeconds || undefined, String),
      { at },
    ),
    retries: optional(
      common(tasks, ({ retries }) => retries || undefined, String),
      { at },
    ),
    backoff: backoff && ({ ...backoff, span: at } satisfies BackoffNode),
    threadRetention: optional(threads.length > 1 ? common(threads, (thread) => thread.retentionSeconds, String) : undefined, { at }),
  };
}

function callsOf(node: GraphNode): readonly TaskCall[] {
  if (node.kind === "task") return [node];
  return node.kind === "user-task" ? mapDefined(node.deadlines, ({ action }) => (action.kind === "remind" ? action.call : undefined)) : [];
}

/** What all have, if they all have the same. */
function common<T, V>(items: readonly T[], value: (item: T) => V | undefined, key: (value: V) => string): V | undefined {
  const values = mapDefined(items, value);
  const [first] = values;
  if (first === undefined || values.length < items.length) return undefined;
  return values.every((one) => key(one) === key(first)) ? first : undefined;
}
