import type { Assignment } from "../graph/assignment.js";
import type { TypeUse } from "../graph/definitions.js";
import type { GraphNode } from "../graph/nodes.js";
import type { Project, ProjectDefinition } from "../graph/project.js";
import { constantsOf, handlersOf, partsOf, partsOfPath, reminderMutationsOf, typeUsesOf, valuesOf } from "../graph/walk.js";
import type { Mutation, Thread, WorkflowGraph } from "../graph/workflow.js";
import { testValuesOf, type WorkflowTest } from "../graph/tests.js";
import { mapDefined } from "../util/lists.js";
import type { Place, Position, RuleContext, Sight } from "./rule.js";
import type { Refusal } from "./server/seen.js";
import type { Subscriptions } from "./subscriptions.js";

/** Who is called, and what with: each rule has a context of its own. */
export interface Audience {
  readonly to: Subscriptions;
  /** The context of a rule, by its place in the registry. */
  readonly contextOf: (rule: number) => RuleContext;
}

/** Tells of a project as a whole. */
export function visitProject(project: Project, { to, contextOf }: Audience): void {
  for (const { call, rule } of to.project) call(project, contextOf(rule));
}

/** Tells of what a server refuses and no rule has found. */
export function tellRefusals(refusal: Refusal, { to, contextOf }: Audience): void {
  for (const { call, rule } of to.refusal) call(refusal, contextOf(rule));
}

/** Walks one definition and calls whoever listens. */
export function walkDefinition(definition: ProjectDefinition, audience: Audience): void {
  const { to, contextOf } = audience;
  for (const { call, rule } of to.definition) call(definition, contextOf(rule));
  for (const use of typeUsesOf(definition)) tellType(use, audience);
  if (definition.kind === "WfSpec") walkWorkflow(definition, audience);
  else for (const value of defaultsOf(definition)) walkValue(value, audience);
}

/** Tells of a test, and of the values in it. */
export function walkTest(test: WorkflowTest, audience: Audience): void {
  const { to, contextOf } = audience;
  for (const { call, rule } of to.test) call(test, contextOf(rule));
  for (const value of testValuesOf(test)) walkValue(value, audience);
}

function tellType(use: TypeUse, { to, contextOf }: Audience): void {
  for (const { call, rule } of to.typeUse) call(use, contextOf(rule));
}

/** The values of a definition that is no workflow. */
function defaultsOf(definition: Exclude<ProjectDefinition, WorkflowGraph>): readonly Assignment[] {
  switch (definition.kind) {
    case "TaskDef":
      return mapDefined(definition.inputs, (input) => input.default);
    case "StructDef":
      return mapDefined(definition.fields, (field) => field.default);
    case "ScheduledWfRun":
      return constantsOf(definition);
    case "ExternalEventDef":
    case "WorkflowEventDef":
    case "UserTaskDef":
      return [];
  }
}

function walkWorkflow(workflow: WorkflowGraph, audience: Audience): void {
  const { to, contextOf } = audience;
  for (const { call, rule } of to.workflow) call(workflow, contextOf(rule));
  for (const thread of workflow.threads) walkThread(thread, { workflow, thread }, audience);
}

function walkThread(thread: Thread, place: Place, audience: Audience): void {
  const { to, contextOf } = audience;
  for (const { call, rule } of to.thread) call(thread, place, contextOf(rule));
  for (const variable of thread.variables) {
    for (const { call, rule } of to.variable) call(variable, place, contextOf(rule));
    if (variable.default !== undefined) walkSight(variable.default, "default", audience);
  }
  for (const node of thread.nodes) walkNode(node, place, audience);
  for (const mutation of thread.lostMutations) walkMutation(mutation, place, audience);
}

function walkNode(node: GraphNode, place: Place, audience: Audience): void {
  const { to, contextOf } = audience;
  for (const { call, rule } of to.node(node.kind)) call(node, place, contextOf(rule));
  for (const value of valuesOf(node)) walkSight(value, positionIn(node), audience);
  for (const mutation of reminderMutationsOf(node)) walkMutation(mutation, place, audience);
  for (const handler of handlersOf(node)) for (const { call, rule } of to.handler) call(handler, node, place, contextOf(rule));
  for (const edge of node.edges) {
    for (const { call, rule } of to.edge) call(edge, node, place, contextOf(rule));
    if (edge.condition !== undefined) walkSight(edge.condition, "condition", audience);
    for (const mutation of edge.mutations) walkMutation(mutation, place, audience);
  }
}

function positionIn(node: GraphNode): Position {
  if (node.kind === "task") return node.computed === undefined ? "argument" : "elsewhere";
  if (node.kind === "wait-for-condition") return "condition";
  return node.kind === "exit" && node.exit.kind === "return" ? "return" : "elsewhere";
}

function walkMutation(mutation: Mutation, place: Place, audience: Audience): void {
  const { to, contextOf } = audience;
  for (const { call, rule } of to.mutation) call(mutation, place, contextOf(rule));
  walkSight(mutation.value, mutation.path === undefined ? "assignment" : "elsewhere", audience);
  if (mutation.path !== undefined) for (const value of partsOfPath(mutation.path)) walkSight(value, "elsewhere", audience);
}

function walkValue(value: Assignment, audience: Audience): void {
  const { to, contextOf } = audience;
  for (const { call, rule } of to.assignment(value.kind)) call(value, contextOf(rule));
  if (value.cast !== undefined) tellType(value.cast, audience);
  for (const part of partsOf(value)) walkValue(part, audience);
}

function walkSight(value: Assignment, position: Position, audience: Audience): void {
  const { to, contextOf } = audience;
  const { kind, cast } = value;
  const sight: Sight = { value, position };
  for (const { call, rule } of to.assignment(kind)) call(value, contextOf(rule));
  for (const { call, rule } of to.sight(kind)) call(sight, contextOf(rule));
  if (cast !== undefined) {
    tellType(cast, audience);
    for (const { call, rule } of to.cast) call(sight, contextOf(rule));
  }
  for (const part of partsOf(value)) walkSight(part, "part", audience);
}
