import type { Located } from "../source/span.js";
import type { ThreadNode } from "./documents.js";
import type { Expression, ExpressionKind } from "./expressions.js";
import type { DeadlineNode } from "./people.js";
import type { ArgumentsNode, CatchNode, MutateStep, SaveNode, SetStep, StepKind, StepNode } from "./steps.js";
import type { WaitedThread, WaitThreadsStep } from "./threads.js";
import type { ValueNode } from "./values.js";

type Of<K extends StepKind> = Extract<StepNode, { kind: K }>;

/** What each step kind holds: lists of steps that run in the same thread, values, conditions, and targets with their values. */
interface StepShape<K extends StepKind> {
  readonly lists?: (step: Of<K>) => readonly (readonly StepNode[])[];
  readonly values?: (step: Of<K>) => readonly (ValueNode | undefined)[];
  readonly expressions?: (step: Of<K>) => readonly Expression[];
}

const shapes: { readonly [K in StepKind]: StepShape<K> } = {
  task: {
    values: (step) => [step.computed, ...argumentsOf(step.args)],
    expressions: (step) => savedExpressions(step.save),
  },
  "user-task": {
    values: (step) => [step.user, step.group, step.notes, step.onCancel, ...step.deadlines.flatMap(valuesOfDeadline)],
    expressions: (step) => [...savedExpressions(step.save), ...step.deadlines.flatMap(reminderMutations).flatMap(targetsOf)],
  },
  set: {
    values: (step) => step.assignments.map((assignment) => assignment.value),
    expressions: (step) => targetsOf(step),
  },
  mutate: { values: (step) => [step.value], expressions: (step) => targetsOf(step) },
  if: { lists: (step) => [step.then, step.else ?? []], expressions: (step) => [step.condition] },
  switch: {
    lists: (step) => [...step.branches.map((branch) => branch.then), step.else ?? []],
    expressions: (step) => step.branches.map((branch) => branch.condition),
  },
  while: { lists: (step) => [step.steps], expressions: (step) => [step.condition] },
  repeat: { lists: (step) => [step.steps], expressions: (step) => [step.until] },
  sleep: { values: (step) => [step.value] },
  "wait-event": { values: (step) => [step.timeout, step.correlationKey], expressions: (step) => savedExpressions(step.save) },
  "throw-event": { values: (step) => [step.content] },
  "wait-until": { expressions: (step) => [step.condition] },
  spawn: { values: (step) => argumentsOf(step.args) },
  "spawn-each": { values: (step) => argumentsOf(step.args), expressions: (step) => [step.each] },
  "wait-threads": { values: (step) => waitedIn(step).map((waited) => (waited.kind === "value" ? waited.value : undefined)) },
  parallel: {},
  "run-workflow": {
    values: (step) => [step.computed, step.childId, ...argumentsOf(step.args)],
    expressions: (step) => savedExpressions(step.save),
  },
  "wait-workflow": { values: (step) => [step.child], expressions: (step) => savedExpressions(step.save) },
  fail: { values: (step) => [step.content] },
  return: { values: (step) => [step.value] },
  complete: {},
  nop: {},
  invalid: {},
};

function argumentsOf(args: ArgumentsNode | undefined): readonly ValueNode[] {
  if (args?.kind === "list") return args.items;
  return args?.kind === "mapping" ? args.entries.map((entry) => entry.value) : [];
}

function targetsOf(step: SetStep | MutateStep): readonly Expression[] {
  return step.kind === "set" ? step.assignments.map(({ target }) => target.expression) : [step.target.expression];
}

function valuesOfDeadline(deadline: DeadlineNode): readonly (ValueNode | undefined)[] {
  const { after, action } = deadline;
  switch (action.kind) {
    case "reassign":
      return [after, action.user, action.group];
    case "remind": {
      const mutated = reminderMutations(deadline).flatMap((step) =>
        step.kind === "set" ? step.assignments.map(({ value }) => value) : [step.value],
      );
      return [after, action.computed, ...argumentsOf(action.args), ...mutated];
    }
    default:
      return [after];
  }
}

function reminderMutations({ action }: DeadlineNode): readonly (SetStep | MutateStep)[] {
  return action.kind === "remind" ? action.mutations : [];
}

/** What a `wait-threads` step waits for, one by one. */
export function waitedIn({ threads }: WaitThreadsStep): readonly WaitedThread[] {
  return threads.kind === "one" ? [threads.thread] : threads.items;
}

function shapeOf(step: StepNode): StepShape<StepKind> {
  return shapes[step.kind] as StepShape<StepKind>;
}

/** The handlers of a step; none for the steps that cannot fail. */
export function handlersOf(step: StepNode): readonly CatchNode[] {
  return "catch" in step ? step.catch : [];
}

/** The handlers of a step for the failure of each thread that it waits for. */
export function childHandlersOf(step: StepNode): readonly CatchNode[] {
  return "catchEach" in step ? step.catchEach : [];
}

/** Every step of a thread, nested ones included, in written order; the bodies of handlers are other threads. */
export function stepsOf(steps: readonly StepNode[]): readonly StepNode[] {
  const all: StepNode[] = [];
  addSteps(steps, all);
  return all;
}

function addSteps(steps: readonly StepNode[], to: StepNode[]): void {
  for (const step of steps) {
    to.push(step);
    const lists = shapeOf(step).lists?.(step as never);
    if (lists !== undefined) for (const list of lists) addSteps(list, to);
  }
}

/** Every expression in a step itself, whole ones only; nested steps and handlers excepted. */
export function* expressionsOf(step: StepNode): Generator<Expression> {
  const shape = shapeOf(step);
  yield* shape.expressions?.(step as never) ?? [];
  for (const value of shape.values?.(step as never) ?? []) if (value !== undefined) yield* expressionsIn(value);
}

function* expressionsIn(value: ValueNode): Generator<Expression> {
  switch (value.kind) {
    case "expression":
      yield value.expression;
      break;
    case "list":
      for (const item of value.items) yield* expressionsIn(item);
      break;
    case "mapping":
      for (const entry of value.entries) yield* expressionsIn(entry.value);
      break;
    case "typed":
      yield* expressionsIn(value.value);
      break;
    default:
  }
}

const operands: { readonly [K in ExpressionKind]: (node: Extract<Expression, { kind: K }>) => readonly Expression[] } = {
  variable: () => [],
  "step-output": () => [],
  "thread-handle": () => [],
  "own-output": () => [],
  literal: () => [],
  list: (node) => node.items,
  path: (node) => [node.base, ...node.selectors.flatMap((selector) => (selector.kind === "computed" ? [selector.value] : []))],
  "json-path": (node) => [node.base],
  arithmetic: (node) => [node.left, node.right],
  comparison: (node) => [node.left, node.right],
  logic: (node) => [node.left, node.right],
  not: (node) => [node.operand],
  size: (node) => [node.operand],
  cast: (node) => [node.operand],
  format: (node) => node.args,
  invalid: () => [],
};

/** Whether an expression or any part of it fulfils `test`. */
export function someExpression(node: Expression, test: (node: Expression) => boolean): boolean {
  if (test(node)) return true;
  const parts = operands[node.kind] as (node: Expression) => readonly Expression[];
  return parts(node).some((part) => someExpression(part, test));
}

/** Whether the thread's own steps mention `INPUT`, or those of its branches, which see it too; the steps of its handlers are not asked. */
export function mentionsInput(thread: ThreadNode): boolean {
  for (const step of stepsOf(thread.steps)) {
    if (step.kind === "parallel" && step.branches.some(mentionsInput)) return true;
    for (const expression of expressionsOf(step)) if (someExpression(expression, isInput)) return true;
  }
  return false;
}

function isInput(node: Expression): boolean {
  return node.kind === "variable" && node.name === "INPUT";
}

/** What a step is called in `steps.<handle>`: its id, else its human part; undefined for steps that only tests can name. */
export function handleOf(step: StepNode): Located<string> | undefined {
  if (step.id !== undefined) return step.id;
  switch (step.kind) {
    case "task":
      return step.task;
    case "user-task":
      return step.form;
    case "wait-event":
    case "throw-event":
      return step.event;
    case "spawn":
    case "spawn-each":
      return step.thread;
    case "run-workflow":
      return step.workflow;
    default:
      return undefined;
  }
}

/** A name by which other steps mean a step, and what the step starts. */
export interface StepHandle {
  readonly handle: Located<string>;
  readonly starts?: "thread" | "workflow" | undefined;
}

/** What a step is called, and what it starts; a `parallel` step bears the names of its branches too. */
export function handlesOf(step: StepNode): readonly StepHandle[] {
  const handle = handleOf(step);
  const own = handle === undefined ? [] : [{ handle, starts: startedBy(step) }];
  if (step.kind !== "parallel") return own;
  return [...own, ...step.branches.flatMap(({ name }) => (name === undefined ? [] : [{ handle: name, starts: "thread" as const }]))];
}

function startedBy(step: StepNode): StepHandle["starts"] {
  if (step.kind === "run-workflow") return "workflow";
  return step.kind === "spawn" || step.kind === "spawn-each" ? "thread" : undefined;
}

function savedExpressions(save: SaveNode | undefined): readonly Expression[] {
  if (save === undefined) return [];
  return save.kind === "whole" ? [save.target.expression] : save.entries.flatMap((entry) => [entry.target.expression, entry.value]);
}
