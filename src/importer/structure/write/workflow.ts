import type { BackoffNode, DefaultsNode, WfSpecNode } from "../../../ast/documents.js";
import { targetNeededBy } from "../../../graph/needs.js";
import type { GraphNode, TaskCall } from "../../../graph/nodes.js";
import type { WorkflowGraph } from "../../../graph/workflow.js";
import type { Span } from "../../../source/span.js";
import { DEFAULT_TARGET } from "../../../types/target.js";
import { concatMap, mapDefined } from "../../../util/lists.js";
import { planWorkflow } from "../find/plan.js";
import type { Doubts } from "../find/thread-plan.js";
import { backoffKey } from "./call.js";
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
    target: newerTarget(graph),
    parent: graph.parent && located(graph.parent.name, { at }),
    // Without one it is the wire's zero.
    parentVersion: optional(graph.parent?.version || undefined, { at }),
  };
}

/** Written only where it is not the usual one. */
function newerTarget(graph: WorkflowGraph): WfSpecNode["target"] {
  const target = targetNeededBy(graph);
  return target === DEFAULT_TARGET ? undefined : target;
}

function emptyThread(at: Span, cannot: (what: string) => void): ReturnType<typeof writeThread> {
  cannot("a workflow without its entry thread");
  return { span: at, variables: [], steps: [], interrupts: [] };
}

/** What most tasks say, and what most threads do. */
function defaultsOf({ threads }: WorkflowGraph, at: Span): DefaultsNode {
  const tasks = concatMap(threads, ({ nodes }) => concatMap(nodes, callsOf));
  const backoff = usual(tasks, (call) => call.backoff, backoffKey);
  return {
    timeout: optional(
      usual(tasks, ({ timeoutSeconds }) => timeoutSeconds || undefined, String),
      { at },
    ),
    retries: optional(
      usual(tasks, ({ retries }) => retries || undefined, String),
      { at },
    ),
    backoff: backoff && ({ ...backoff, span: at } satisfies BackoffNode),
    threadRetention: optional(
      usual(threads, (thread) => thread.retentionSeconds, String),
      { at },
    ),
  };
}

function callsOf(node: GraphNode): readonly TaskCall[] {
  if (node.kind === "task") return [node];
  return node.kind === "user-task" ? mapDefined(node.deadlines, ({ action }) => (action.kind === "remind" ? action.call : undefined)) : [];
}

/** What most of at least two have, if none of them has nothing: then there would be no way to say so. */
function usual<T, V>(items: readonly T[], value: (item: T) => V | undefined, key: (value: V) => string): V | undefined {
  const values = mapDefined(items, value);
  if (values.length < Math.max(2, items.length)) return undefined;
  const counts = new Map<string, number>();
  return values.find((one) => {
    const count = (counts.get(key(one)) ?? 0) + 1;
    counts.set(key(one), count);
    return 2 * count > values.length;
  });
}
