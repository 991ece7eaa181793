import type { ThreadNode } from "../../../ast/documents.js";
import type { NodeFormNode } from "../../../ast/graph-form.js";
import type { Expression } from "../../../ast/expressions.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { GraphNode } from "../../../graph/nodes.js";
import { expressionOf } from "../values/expressions.js";
import { handleOf, indexOf } from "../find/node-names.js";
import type { ThreadPlan } from "../find/thread-plan.js";
import { idsOf } from "../find/step-ids.js";
import type { NodeWriting } from "./call.js";
import { writeHandlers, writeInterrupt } from "./handlers.js";
import { mutationSteps } from "./mutations.js";
import { stepOf } from "./nodes.js";
import { writeSteps } from "./steps.js";
import { writeVariable } from "./types.js";
import type { WorkflowWriting } from "./workflow-writing.js";
import { located, optional } from "../values/writing.js";

/** A thread as steps where it has them, else as the graph that it is. */
export function writeThread(plan: ThreadPlan, workflow: WorkflowWriting): ThreadNode {
  const { at } = workflow;
  const { thread, pieces } = plan;
  const writing = nodeWriting(plan, workflow);
  const isDefault = thread.retentionSeconds === workflow.defaults.threadRetention?.value;
  return {
    span: at,
    name: located(thread.name, workflow),
    variables: plan.variables.map((variable) => writeVariable(variable, workflow)),
    steps: pieces === undefined ? [] : writeSteps(pieces, writing, (name) => branchNamed(name, workflow)),
    nodes: pieces === undefined ? writeNodes(thread.nodes, writing) : undefined,
    interrupts: thread.interrupts.map((interrupt) => writeInterrupt(interrupt, thread.name, workflow)),
    retention: isDefault ? undefined : optional(thread.retentionSeconds, workflow),
  };
}

function branchNamed(name: string, workflow: WorkflowWriting): ThreadNode | undefined {
  const plan = workflow.plans.get(name);
  return plan && workflow.thread(plan);
}

function nodeWriting({ thread, pieces, spawns }: ThreadPlan, { at, cannot, defaults, ...workflow }: WorkflowWriting): NodeWriting {
  const ids = pieces === undefined ? undefined : idsOf(pieces, spawns);
  const handle = (node: GraphNode): string => (ids === undefined ? node.name : (ids.get(node.name) ?? handleOf(node) ?? node.name));
  const spawnNamed = (name: string): string | undefined => {
    const spawn = spawns.get(name);
    return spawn && handle(spawn);
  };
  return {
    at,
    cannot,
    defaults,
    handleOf: handle,
    idOf: (node) => ids?.get(node.name),
    variable: (name): Expression => {
      const spawn = spawnNamed(name);
      return spawn === undefined
        ? { kind: "variable", span: at, name }
        : { kind: "thread-handle", span: at, handle: spawn, handleSpan: at };
    },
    spawnHandle: (value) => (isBare(value) ? spawnNamed(value.variable.target?.name ?? value.variable.name) : undefined),
    handlers: (node, handlers, child) =>
      writeHandlers(handlers, { thread: thread.name, node, child }, { at, cannot, defaults, ...workflow }),
  };
}

function isBare(value: Assignment): value is Extract<Assignment, { kind: "variable" }> {
  return value.kind === "variable" && value.path === undefined && value.cast === undefined;
}

/** The graph form: every node under its name, in the order of their numbers if all have one. */
function writeNodes(nodes: readonly GraphNode[], writing: NodeWriting): readonly NodeFormNode[] {
  const isNumbered = nodes.every(({ name }) => indexOf(name) !== undefined);
  const ordered = isNumbered ? [...nodes].sort((a, b) => (indexOf(a.name) ?? 0) - (indexOf(b.name) ?? 0)) : nodes;
  const { at } = writing;
  return ordered.map((node) => ({
    span: at,
    name: located(node.name, writing),
    content: node.kind === "entrypoint" ? { kind: "entrypoint", span: at, keySpan: at } : stepOf(node, writing),
    edges: node.edges.map(({ to, condition, mutations }) => ({
      span: at,
      to: located(to, writing),
      condition: condition && expressionOf(condition, writing),
      mutations: mutationSteps(mutations, writing),
    })),
  }));
}
