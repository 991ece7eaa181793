import type { Span } from "../source/span.js";
import type { Assignment } from "./assignment.js";
import type { ExternalEventDef, TaskDef, TaskInput, UserTaskDef, UserTaskField, WorkflowEventDef } from "./definitions.js";
import type { Reference } from "./reference.js";
import type { Variable, WorkflowGraph } from "./workflow.js";

/** Scenarios of one workflow, run with virtual time. It is put on no server. */
export interface WorkflowTest {
  readonly kind: "WfTest";
  readonly origin: Span;
  readonly keySpan: Span;
  readonly workflow: Reference<WorkflowGraph>;
  /** What every scenario has that doesn't say otherwise. */
  readonly defaults: Scenario;
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly origin: Span;
  readonly name?: { readonly value: string; readonly span: Span } | undefined;
  readonly input: readonly Given<Variable>[];
  readonly tasks: readonly TaskActions[];
  readonly workflows: readonly WorkflowActions[];
  readonly events: readonly PostedEvent[];
  readonly userTasks: readonly FormAnswers[];
  /** The virtual start, a timestamp. */
  readonly startAt?: Assignment | undefined;
  readonly runUntilMilliseconds?: number | undefined;
  readonly expect?: Expectation | undefined;
}

/** A value for something that has a name: a variable, an input, a field. */
export interface Given<T> {
  readonly to: Reference<T>;
  readonly value: Assignment;
}

export interface TaskActions {
  readonly task: Reference<TaskDef>;
  /** One an attempt, the last one for all that follow. */
  readonly actions: readonly Action[];
}

export interface WorkflowActions {
  readonly workflow: Reference<WorkflowGraph>;
  readonly actions: readonly Action[];
}

export interface Action {
  readonly origin: Span;
  readonly keySpan: Span;
  readonly result:
    | { readonly kind: "returns"; readonly value: Assignment }
    | {
        readonly kind: "throws";
        readonly name: string;
        readonly nameSpan: Span;
        readonly content?: Assignment | undefined;
        readonly message?: string | undefined;
      }
    | { readonly kind: "fails"; readonly message: string }
    | { readonly kind: "times-out" };
  readonly takesMilliseconds: number;
  /** The arguments that it is for; a mapping fits what has its keys. */
  readonly when?: readonly Given<TaskInput>[] | undefined;
}

export interface PostedEvent {
  readonly origin: Span;
  readonly event: Reference<ExternalEventDef>;
  readonly atMilliseconds: number;
  readonly content?: Assignment | undefined;
  /** Makes it a correlated event. */
  readonly key?: string | undefined;
}

export interface FormAnswers {
  readonly form: Reference<UserTaskDef>;
  /** One each time that the form arrives. */
  readonly answers: readonly FormAnswer[];
}

export interface FormAnswer {
  readonly origin: Span;
  readonly result: { readonly kind: "complete"; readonly fields: readonly Given<UserTaskField>[] } | { readonly kind: "cancel" };
  /** From the arrival of the form. */
  readonly atMilliseconds: number;
  readonly by?: string | undefined;
}

export interface Expectation {
  readonly origin: Span;
  readonly status?: string | undefined;
  readonly failure?: ExpectedFailure | undefined;
  readonly output?: Assignment | undefined;
  readonly variables: readonly Given<Variable>[];
  readonly durationMilliseconds?: number | undefined;
  readonly path?: readonly ExpectedHandle[] | undefined;
  readonly calls: readonly { readonly task: Reference<TaskDef>; readonly count: number }[];
  readonly thrown?: readonly { readonly event: Reference<WorkflowEventDef>; readonly content?: Assignment | undefined }[] | undefined;
  readonly waiting?: readonly ExpectedHandle[] | undefined;
}

export interface ExpectedFailure {
  readonly name?: { readonly value: string; readonly span: Span } | undefined;
  readonly content?: Assignment | undefined;
  readonly message?: string | undefined;
}

export interface ExpectedHandle {
  readonly handle: string;
  readonly span: Span;
}

/** Every whole value of a test. */
export function testValuesOf({ defaults, scenarios }: WorkflowTest): readonly Assignment[] {
  const values: Assignment[] = [];
  for (const scenario of [defaults, ...scenarios]) addScenario(scenario, values);
  return values;
}

function addScenario(scenario: Scenario, to: Assignment[]): void {
  addGiven(scenario.input, to);
  for (const { actions } of [...scenario.tasks, ...scenario.workflows]) {
    for (const { result, when } of actions) {
      if (result.kind === "returns") to.push(result.value);
      if (result.kind === "throws") addPresent(result.content, to);
      addGiven(when ?? [], to);
    }
  }
  for (const { content } of scenario.events) addPresent(content, to);
  for (const { answers } of scenario.userTasks)
    for (const { result } of answers) if (result.kind === "complete") addGiven(result.fields, to);
  addPresent(scenario.startAt, to);
  if (scenario.expect !== undefined) addExpected(scenario.expect, to);
}

function addExpected({ failure, output, variables, thrown }: Expectation, to: Assignment[]): void {
  addPresent(failure?.content, to);
  addPresent(output, to);
  addGiven(variables, to);
  for (const { content } of thrown ?? []) addPresent(content, to);
}

function addGiven(given: readonly Given<unknown>[], to: Assignment[]): void {
  for (const { value } of given) to.push(value);
}

function addPresent(value: Assignment | undefined, to: Assignment[]): void {
  if (value !== undefined) to.push(value);
}
