import type {
  ActionNode,
  ActionsNode,
  AnswersNode,
  ExpectNode,
  NamedValueNode,
  PostNode,
  ScenarioNode,
  WfTestNode,
} from "../../ast/tests.js";
import type { ValueNode } from "../../ast/values.js";
import type { Assignment } from "../../graph/assignment.js";
import type { TypeUse } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import type { Action, Expectation, ExpectedFailure, FormAnswers, Given, PostedEvent, Scenario, WorkflowTest } from "../../graph/tests.js";
import type { Variable, WorkflowGraph } from "../../graph/workflow.js";
import type { Located } from "../../source/span.js";
import { primitive, type LhType } from "../../types/lh-type.js";
import { byKey } from "../../util/lists.js";
import { refer, type Symbols } from "./symbols.js";
import { constant } from "./values/constants.js";

/** What the names in a test are looked up in. */
interface TestContext {
  readonly symbols: Symbols;
  readonly workflow: Reference<WorkflowGraph>;
  /** The variables that a run can be given, and those of all threads. */
  readonly entry: ReadonlyMap<string, Variable>;
  readonly all: ReadonlyMap<string, Variable>;
}

/** A test with its names resolved and its values typed by what they are for. Workflows are complete by then. */
export function lowerWfTest(node: WfTestNode, symbols: Symbols): WorkflowTest {
  const workflow = refer(node.workflow, symbols.workflows, symbols.lost);
  const [entry] = workflow.target?.threads ?? [];
  const variables = workflow.target?.threads.flatMap((thread) => thread.variables) ?? [];
  const context: TestContext = {
    symbols,
    workflow,
    entry: byKey(entry?.variables ?? [], ({ name }) => name),
    all: byKey(variables, ({ name }) => name),
  };
  return {
    kind: "WfTest",
    origin: node.span,
    keySpan: node.keySpan,
    workflow,
    defaults: lowerScenario(node.defaults, context),
    scenarios: node.scenarios.map((scenario) => lowerScenario(scenario, context)),
  };
}

function lowerScenario(node: ScenarioNode, context: TestContext): Scenario {
  const { symbols } = context;
  return {
    origin: node.span,
    name: node.name,
    input: node.input.map((given) => giveVariable(given, context.entry, context)),
    tasks: node.tasks.map((actions) => {
      const task = refer(actions.name, symbols.taskDefs, symbols.lost);
      const inputs = byKey(task.target?.inputs ?? [], ({ name }) => name);
      const place: ActionPlace = { output: task.target?.output, throws: task.target?.throws };
      return {
        task,
        actions: actions.actions.map((action) => ({
          ...lowerAction(action, place, context),
          when: action.when?.map((given) => ({
            to: referKnown(given.name, task, inputs),
            value: lowerPart(given.value, inputs.get(given.name.value)?.type.type, symbols),
          })),
        })),
      };
    }),
    workflows: node.workflows.map((actions) => lowerWorkflowActions(actions, context)),
    events: node.events.map((post) => lowerPost(post, context)),
    userTasks: node.userTasks.map((answers) => lowerAnswers(answers, context)),
    startAt: node.startAt && lowerConstant(node.startAt, primitive("timestamp"), symbols),
    runUntilMilliseconds: node.runUntil?.value,
    expect: node.expect && lowerExpect(node.expect, context),
  };
}

/** A name that something declares, or may declare where it could not be read. */
function referKnown<T>(name: Located<string>, owner: Reference<unknown>, table: ReadonlyMap<string, T>): Reference<T> {
  if (owner.target === undefined) return { name: name.value, span: name.span, exact: true };
  return refer(name, table);
}

function giveVariable(
  { name, value }: NamedValueNode,
  variables: ReadonlyMap<string, Variable>,
  { workflow, symbols }: TestContext,
): Given<Variable> {
  const to = referKnown(name, workflow, variables);
  return { to, value: lowerConstant(value, to.target?.type.type, symbols) };
}

interface ActionPlace {
  readonly output: TypeUse | undefined;
  readonly throws: readonly { readonly name: string; readonly content?: TypeUse | undefined }[] | undefined;
}

function lowerWorkflowActions({ name, actions }: ActionsNode, context: TestContext) {
  const { symbols } = context;
  const workflow = refer(name, symbols.workflows, symbols.lost);
  const place: ActionPlace = { output: workflow.target?.output, throws: workflow.target?.throws };
  return { workflow, actions: actions.map((action) => lowerAction(action, place, context)) };
}

function lowerAction({ span, keySpan, result, takes }: ActionNode, place: ActionPlace, { symbols }: TestContext): Action {
  return { origin: span, keySpan, result: lowerResult(result, place, symbols), takesMilliseconds: takes?.value ?? 0 };
}

function lowerResult(result: ActionNode["result"], { output, throws }: ActionPlace, symbols: Symbols): Action["result"] {
  switch (result.kind) {
    case "returns":
      return { kind: "returns", value: lowerConstant(result.value, output?.type, symbols) };
    case "throws": {
      const declared = throws?.find(({ name }) => name === result.name.value);
      const content = result.content && lowerConstant(result.content, declared?.content?.type, symbols);
      return { kind: "throws", name: result.name.value, nameSpan: result.name.span, content, message: result.message?.value };
    }
    case "fails":
      return { kind: "fails", message: result.message.value };
    case "times-out":
      return result;
  }
}

function lowerPost({ span, event: name, at, content, key }: PostNode, { symbols }: TestContext): PostedEvent {
  const event = refer(name, symbols.externalEventDefs, symbols.lost);
  const declared = event.target?.content;
  const type = declared === "void" ? undefined : declared?.type;
  return {
    origin: span,
    event,
    atMilliseconds: at.value,
    content: content && lowerConstant(content, type, symbols),
    key: key?.value,
  };
}

function lowerAnswers({ form: name, answers }: AnswersNode, { symbols }: TestContext): FormAnswers {
  const form = refer(name, symbols.userTaskDefs, symbols.lost);
  const fields = byKey(form.target?.fields ?? [], (field) => field.name);
  return {
    form,
    answers: answers.map(({ span, result, at, by }) => ({
      origin: span,
      result:
        result.kind === "cancel"
          ? result
          : {
              kind: "complete",
              fields: result.fields.map((given) => {
                const to = referKnown(given.name, form, fields);
                return { to, value: lowerConstant(given.value, to.target?.type.type, symbols) };
              }),
            },
      atMilliseconds: at?.value ?? 0,
      by: by?.value,
    })),
  };
}

function lowerExpect(node: ExpectNode, context: TestContext): Expectation {
  const { symbols, workflow } = context;
  const { failure, output, thrown } = node;
  return {
    origin: node.span,
    status: node.status?.value,
    failure: failure && lowerFailure(failure, context),
    output: output && lowerConstant(output, workflow.target?.output?.type, symbols),
    variables: node.variables.map((given) => giveVariable(given, context.all, context)),
    durationMilliseconds: node.duration?.value,
    path: node.path?.map(handle),
    calls: node.calls.map(({ task, count }) => ({ task: refer(task, symbols.taskDefs, symbols.lost), count: count.value })),
    thrown: thrown?.map((event) => lowerThrown(event, symbols)),
    waiting: node.waiting?.map(handle),
  };
}

function lowerFailure({ name, content, message }: NonNullable<ExpectNode["failure"]>, { workflow, symbols }: TestContext): ExpectedFailure {
  const declared = workflow.target?.throws?.find((thrown) => thrown.name === name?.value);
  return { name, content: content && lowerConstant(content, declared?.content?.type, symbols), message: message?.value };
}

function lowerThrown({ event: name, content }: NonNullable<ExpectNode["thrown"]>[number], symbols: Symbols) {
  const event = refer(name, symbols.workflowEventDefs, symbols.lost);
  const declared = event.target?.content;
  const type = declared === "void" ? undefined : declared?.type;
  return { event, content: content && lowerConstant(content, type, symbols) };
}

function handle({ value, span }: Located<string>) {
  return { handle: value, span };
}

function lowerConstant(value: ValueNode, type: LhType | undefined, symbols: Symbols): Assignment {
  return constant(value, type, { symbols, typedWhenEmpty: true });
}

/** A value that is compared with what it has only: of a struct or JSON perhaps some of the fields. */
function lowerPart(value: ValueNode, type: LhType | undefined, symbols: Symbols): Assignment {
  return lowerConstant(value, value.kind === "mapping" ? undefined : type, symbols);
}
