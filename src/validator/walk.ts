import type { Assignment } from "../graph/assignment.js";
import type { ProjectDefinition } from "../graph/project.js";
import { partsOf, typeUsesOf, valuesOf } from "../graph/walk.js";
import type { Mutation, Thread, WorkflowGraph } from "../graph/workflow.js";
import type { Listeners, Place, Rule, RuleContext } from "./rule.js";
import { partsSeen, positionIn, sightOf, type Sight } from "./sight.js";
import { mapDefined } from "../util/lists.js";

/** A rule's listener with the context that reports in its name. */
interface Subscription<K extends keyof Listeners> {
  readonly call: Listeners[K];
  readonly context: RuleContext;
}

export type Subscriptions = { readonly [K in keyof Listeners]: readonly Subscription<K>[] };

/** Who listens to what, each with its own context. */
export function subscribe(rules: readonly Rule[], contextOf: (rule: Rule) => RuleContext): Subscriptions {
  const subscriptions: { readonly [K in keyof Listeners]: Subscription<K>[] } = {
    project: [],
    definition: [],
    workflow: [],
    thread: [],
    variable: [],
    node: [],
    edge: [],
    mutation: [],
    handler: [],
    assignment: [],
    sight: [],
    typeUse: [],
  };
  for (const rule of rules) {
    const context = contextOf(rule);
    for (const event in rule.on) {
      const call = rule.on[event as keyof Listeners];
      if (call !== undefined)
        (subscriptions[event as keyof Listeners] as { call: unknown; context: RuleContext }[]).push({ call, context });
    }
  }
  return subscriptions;
}

/** Walks one definition and calls whoever listens. */
export function walkDefinition(definition: ProjectDefinition, to: Subscriptions): void {
  for (const { call, context } of to.definition) call(definition, context);
  if (to.typeUse.length > 0) for (const use of typeUsesOf(definition)) for (const { call, context } of to.typeUse) call(use, context);
  if (definition.kind === "WfSpec") walkWorkflow(definition, to);
  else for (const value of defaultsOf(definition)) walkValue(value, to);
}

function defaultsOf(definition: Exclude<ProjectDefinition, WorkflowGraph>): readonly Assignment[] {
  if (definition.kind === "ExternalEventDef") return [];
  const parts = definition.kind === "TaskDef" ? definition.inputs : definition.fields;
  return mapDefined<{ readonly default?: Assignment | undefined }, Assignment>(parts, (part) => part.default);
}

function walkWorkflow(workflow: WorkflowGraph, to: Subscriptions): void {
  for (const { call, context } of to.workflow) call(workflow, context);
  for (const thread of workflow.threads) walkThread(thread, { workflow, thread }, to);
}

function walkThread(thread: Thread, place: Place, to: Subscriptions): void {
  for (const { call, context } of to.thread) call(thread, place, context);
  for (const variable of thread.variables) {
    for (const { call, context } of to.variable) call(variable, place, context);
    if (variable.default !== undefined) walkSight(sightOf(variable.default, "default"), to);
  }
  for (const node of thread.nodes) {
    for (const { call, context } of to.node) call(node, place, context);
    for (const value of valuesOf(node)) walkSight(sightOf(value, positionIn(node)), to);
    for (const handler of node.handlers) for (const { call, context } of to.handler) call(handler, node, place, context);
    for (const edge of node.edges) {
      for (const { call, context } of to.edge) call(edge, node, place, context);
      if (edge.condition !== undefined) walkSight(sightOf(edge.condition, "condition"), to);
      for (const mutation of edge.mutations) walkMutation(mutation, place, to);
    }
  }
  for (const mutation of thread.lostMutations) walkMutation(mutation, place, to);
}

function walkMutation(mutation: Mutation, place: Place, to: Subscriptions): void {
  for (const { call, context } of to.mutation) call(mutation, place, context);
  walkSight(sightOf(mutation.value, mutation.jsonPath === undefined ? "assignment" : "elsewhere"), to);
}

function walkValue(value: Assignment, to: Subscriptions): void {
  for (const { call, context } of to.assignment) call(value, context);
  for (const part of partsOf(value)) walkValue(part, to);
}

function walkSight(sight: Sight, to: Subscriptions): void {
  for (const { call, context } of to.assignment) call(sight.value, context);
  for (const { call, context } of to.sight) call(sight, context);
  for (const part of partsSeen(sight)) walkSight(part, to);
}
