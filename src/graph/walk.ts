import type { Assignment, Path } from "./assignment.js";
import type { ScheduledWfRun, TaskDef, TypeUse } from "./definitions.js";
import type { ProjectDefinition } from "./project.js";
import type { ExitNode, GraphNode, RunChildWfNode, StartMultipleThreadsNode, StartThreadNode, TaskCall, UserTaskNode } from "./nodes.js";
import type { Handler, Mutation, Thread, Variable } from "./workflow.js";

const NONE: readonly Assignment[] = [];

/** The values that a value is made of. */
export function partsOf(value: Assignment): readonly Assignment[] {
  switch (value.kind) {
    case "literal":
    case "invalid":
      return NONE;
    case "variable":
    case "node-output":
      return partsOfPath(value.path);
    case "operation":
    case "comparison":
      return [value.left, value.right];
    case "format":
      return value.computed === undefined ? value.args : [value.computed, ...value.args];
    case "struct":
      return value.fields.map((field) => field.value);
    case "map":
      return value.entries.map((entry) => entry.value);
    case "size":
      return [value.operand];
  }
}

/** The values that say where a path leads. */
export function partsOfPath(path: Path | undefined): readonly Assignment[] {
  if (path?.kind !== "lh") return NONE;
  let parts: Assignment[] | undefined;
  for (const selector of path.selectors) if (selector.kind === "dynamic") (parts ??= []).push(selector.value);
  return parts ?? NONE;
}

/** Calls `visit` for a value and all its parts, the whole first. */
export function visitAssignment(value: Assignment, visit: (value: Assignment) => void): void {
  visit(value);
  for (const part of partsOf(value)) visitAssignment(part, visit);
}

/** The values of a node itself; its edges are not asked. */
export function valuesOf(node: GraphNode): readonly Assignment[] {
  switch (node.kind) {
    case "entrypoint":
    case "nop":
      return NONE;
    case "exit":
      return valuesOfExit(node);
    case "task":
      return valuesOfCall(node);
    case "user-task":
      return valuesOfUserTask(node);
    case "throw-event":
      return [node.content];
    case "wait-for-condition":
      return [node.condition];
    case "external-event":
      return [node.timeout, node.correlationKey].filter((value) => value !== undefined);
    case "sleep":
      return [node.value];
    case "wait-for-threads":
      return node.threads.kind === "list" ? node.threads.numbers : [node.threads.list];
    case "wait-for-child-wf":
      return [node.child];
    default:
      return valuesOfStart(node);
  }
}

function valuesOfStart(node: StartThreadNode | StartMultipleThreadsNode | RunChildWfNode): readonly Assignment[] {
  const given = node.args.map((argument) => argument.value);
  if (node.kind === "start-multiple-threads") return [node.iterable, ...given];
  if (node.kind === "start-thread" || (node.computed ?? node.childId) === undefined) return given;
  return [node.computed, node.childId, ...given].filter((value) => value !== undefined);
}

/** The handlers of a node: its own, then those for each thread that it waits for. */
export function handlersOf(node: GraphNode): readonly Handler[] {
  return node.kind === "wait-for-threads" ? [...node.handlers, ...node.childHandlers] : node.handlers;
}

function valuesOfCall({ computed, args }: TaskCall): readonly Assignment[] {
  const given = args.map((argument) => argument.value);
  return computed === undefined ? given : [computed, ...given];
}

function valuesOfUserTask({ user, group, notes, onCancel, deadlines }: UserTaskNode): readonly Assignment[] {
  const values = [user, group, notes, onCancel].filter((value) => value !== undefined);
  for (const { after, action } of deadlines) {
    values.push(after);
    if (action.kind === "remind") values.push(...valuesOfCall(action.call));
    if (action.kind === "reassign") values.push(...[action.user, action.group].filter((value) => value !== undefined));
  }
  return values;
}

/** The mutations of a node itself: those of its reminders, which the edges don't carry. */
export function reminderMutationsOf(node: GraphNode): readonly Mutation[] {
  if (node.kind !== "user-task") return NO_MUTATIONS;
  const mutations: Mutation[] = [];
  for (const { action } of node.deadlines) if (action.kind === "remind") mutations.push(...action.mutations);
  return mutations;
}

const NO_MUTATIONS: readonly Mutation[] = [];

function valuesOfExit({ exit }: ExitNode): readonly Assignment[] {
  if (exit.kind === "return") return [exit.value];
  return exit.kind === "fail" && exit.content !== undefined ? [exit.content] : NONE;
}

/** Every whole value of a thread: defaults, arguments, conditions, what mutations assign (the lost ones too). */
export function assignmentsOf(thread: Thread): readonly Assignment[] {
  const all: Assignment[] = [];
  for (const variable of thread.variables) if (variable.default !== undefined) all.push(variable.default);
  for (const node of thread.nodes) {
    for (const value of valuesOf(node)) all.push(value);
    for (const mutation of reminderMutationsOf(node)) addValuesOf(mutation, all);
    for (const edge of node.edges) {
      if (edge.condition !== undefined) all.push(edge.condition);
      for (const mutation of edge.mutations) addValuesOf(mutation, all);
    }
  }
  for (const mutation of thread.lostMutations) addValuesOf(mutation, all);
  return all;
}

function addValuesOf({ value, path }: Mutation, all: Assignment[]): void {
  all.push(value);
  if (path !== undefined) all.push(...partsOfPath(path));
}

/** The values that a schedule gives to each run, and the id of the runs' parent. */
export function constantsOf({ inputs, parent }: ScheduledWfRun): readonly Assignment[] {
  const values = inputs.map(({ value }) => value);
  return parent === undefined ? values : [...values, parent];
}

/** Every type that a definition names; in workflows those of variables, `throws` and `output`. */
export function typeUsesOf(definition: ProjectDefinition): readonly TypeUse[] {
  const uses: TypeUse[] = [];
  switch (definition.kind) {
    case "TaskDef":
      for (const input of definition.inputs) uses.push(input.type);
      addResults(definition, uses);
      break;
    case "StructDef":
      for (const field of definition.fields) uses.push(field.type);
      break;
    case "ExternalEventDef":
    case "WorkflowEventDef":
      if (definition.content !== undefined && definition.content !== "void") uses.push(definition.content);
      break;
    case "WfSpec":
      addResults(definition, uses);
      for (const thread of definition.threads) for (const variable of thread.variables) addTypes(variable, uses);
      break;
    case "UserTaskDef":
      for (const field of definition.fields) uses.push(field.type);
      break;
    case "ScheduledWfRun":
  }
  return uses;
}

function addResults({ output, throws = [] }: Pick<TaskDef, "output" | "throws">, uses: TypeUse[]): void {
  if (output !== undefined) uses.push(output);
  for (const { content } of throws) if (content !== undefined) uses.push(content);
}

function addTypes(variable: Variable, uses: TypeUse[]): void {
  uses.push(variable.type);
  for (const index of variable.searchableOn) uses.push(index.type);
}
