import type { ThreadNode, VariableNode, WfSpecNode } from "../../../ast/documents.js";
import type { CatchNode } from "../../../ast/steps.js";
import { childHandlersOf, handlersOf, handlesOf, stepsOf } from "../../../ast/walk.js";
import type { Variable } from "../../../graph/workflow.js";
import { byKey, concatMap, mapDefined } from "../../../util/lists.js";
import { constant } from "../values/constants.js";
import { refer, useType, type Symbols } from "../symbols.js";
import { contentsOf, GraphFormMachine, NodeNames } from "./graph-form.js";
import { Handles } from "./handles.js";
import { implicitInput, type Mention } from "./implicit-input.js";
import type { Scope } from "./scope.js";
import type { ThreadPlan } from "./thread-context.js";
import { ThreadMachine } from "./thread-machine.js";
import { waitedThreads } from "./waited-threads.js";

/** What is known of a thread before any is lowered, while it is being found out. */
type Growing = { -readonly [K in keyof ThreadPlan]: ThreadPlan[K] };

/**
 * What is known of a workflow's threads before any is lowered: who starts whom, and so what each thread sees; the variables; the handles.
 */
export function planThreads(workflow: WfSpecNode, symbols: Symbols): ReadonlyMap<ThreadNode, ThreadPlan> {
  const plans = new Map<ThreadNode, Growing>();
  const mentions = new Map<ThreadNode, Mention[]>();
  const declared = byKey(workflow.threads, (thread) => thread.name?.value);
  const queue: Growing[] = [];
  const planOf = (thread: ThreadNode): ThreadPlan => {
    const known = plans.get(thread);
    if (known !== undefined) return known;
    const plan = emptyPlan(thread, plans, workflow.nodeNames?.value === "stable");
    plans.set(thread, plan);
    queue.push(plan);
    return plan;
  };
  const start = (thread: ThreadNode | undefined, from: Iterable<Scope>, mention?: Mention): void => {
    if (thread === undefined) return;
    const { parents } = planOf(thread).scope;
    for (const scope of from) parents.add(scope);
    if (mention !== undefined) mentions.set(thread, [...(mentions.get(thread) ?? []), mention]);
  };
  const handlerOf = ({ handler }: Pick<CatchNode, "handler">): ThreadNode | undefined =>
    handler.kind === "inline" ? handler.thread : refer(handler.name, declared).target;
  for (const thread of [workflow.entry, ...workflow.threads]) planOf(thread);
  // The queue grows while it is worked off.
  for (const { node, steps, scope } of queue) {
    for (const item of node.interrupts) start(handlerOf(item), [scope], { kind: "interrupt", item });
    for (const step of steps) {
      for (const item of handlersOf(step)) start(handlerOf(item), [scope], { kind: "handler", item, step });
      if (step.kind === "spawn") start(refer(step.thread, declared).target, [scope]);
      if (step.kind === "spawn-each") start(refer(step.thread, declared).target, [scope], { kind: "element", step });
      if (step.kind === "parallel") for (const branch of step.branches) start(branch, [scope]);
      const items = childHandlersOf(step);
      if (items.length === 0) continue;
      // The parent of such a handler is the thread that has failed.
      const waited = waitedThreads(step, steps, declared);
      const failed = waited.length === 0 ? [scope] : waited.map((thread) => planOf(thread).scope);
      for (const item of items) start(handlerOf(item), failed, { kind: "handler", item, step });
    }
  }
  for (const plan of plans.values()) declareVariables(plan, mentions.get(plan.node) ?? [], workflow, symbols);
  return plans;
}

function emptyPlan(node: ThreadNode, plans: ReadonlyMap<ThreadNode, ThreadPlan>, stableNames: boolean): Growing {
  const scope: Scope = { thread: node, variables: new Map(), parents: new Set() };
  const parents = () => mapDefined(scope.parents, (parent) => plans.get(parent.thread)?.handles);
  if (node.nodes !== undefined) {
    const machine = new GraphFormMachine(node.nodes);
    return { node, steps: contentsOf(node.nodes), scope, handles: new NodeNames(machine, parents), machine, input: undefined };
  }
  const steps = stepsOf(node.steps);
  const known = concatMap(steps, handlesOf);
  return { node, steps, scope, handles: new Handles(known, parents), machine: new ThreadMachine(stableNames), input: undefined };
}

function declareVariables(plan: Growing, mentions: readonly Mention[], workflow: WfSpecNode, symbols: Symbols): void {
  const { node, scope } = plan;
  plan.input = implicitInput(node, mentions, workflow, symbols);
  if (plan.input !== undefined) scope.variables.set(plan.input.variable.name, plan.input.variable);
  for (const variable of node.variables) scope.variables.set(variable.name.value, declaredVariable(variable, symbols));
}

function declaredVariable(node: VariableNode, symbols: Symbols): Variable {
  const type = useType(node.type, symbols);
  return {
    name: node.name.value,
    span: node.name.span,
    type,
    required: node.required?.value === true,
    searchable: node.searchable?.value === true,
    searchableOn: node.searchableOn.map(({ path, type: part }) => ({ path: path.value, span: path.span, type: useType(part, symbols) })),
    access: node.access?.value ?? "private",
    default: node.default && constant(node.default, type.type, { symbols, typedWhenEmpty: false }),
    input: undefined,
  };
}
