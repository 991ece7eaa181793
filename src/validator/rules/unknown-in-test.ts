import type { Reference } from "../../graph/reference.js";
import type { Action, ExpectedHandle, Expectation, FormAnswers, Scenario, WorkflowTest } from "../../graph/tests.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import { isErrorName } from "../../types/reserved.js";
import { didYouMean } from "../../util/did-you-mean.js";
import { mapDefined } from "../../util/lists.js";
import { quotedList } from "../../util/text.js";
import { namedBy, namesAmiss } from "../alike/names-amiss.js";
import { handleOf } from "../handle-of.js";
import type { Rule, RuleContext } from "../rule.js";

export const unknownInTest: Rule = {
  name: "unknown-in-test",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A test names something that the project does not have.",
  why: "What is said of a name that nothing bears is never looked at, so the test would hold for the wrong reason, or never.",
  once: true,
  on: {
    test(test, context) {
      if (!test.workflow.exact) {
        say("WfSpec", test.workflow, context.project.workflows, context);
        if (test.workflow.target === undefined) return;
      }
      for (const scenario of [test.defaults, ...test.scenarios]) judge(scenario, test, context);
    },
  },
};

function judge(scenario: Scenario, test: WorkflowTest, context: RuleContext): void {
  const { project } = context;
  const workflow = test.workflow.target;
  const inputs = workflow?.threads[0]?.variables.filter(({ hidden }) => hidden !== true).map(({ name }) => name) ?? [];
  for (const { to } of scenario.input) sayOwned("input", to, inputs, context);
  for (const { task, actions } of scenario.tasks) {
    say("TaskDef", task, project.taskDefs, context);
    for (const action of actions) judgeAction(action, task, context);
  }
  for (const { workflow: child, actions } of scenario.workflows) {
    say("WfSpec", child, project.workflows, context);
    for (const action of actions) judgeAction(action, child, context);
  }
  for (const { event } of scenario.events) say("ExternalEventDef", event, project.externalEventDefs, context);
  for (const answers of scenario.userTasks) judgeAnswers(answers, context);
  if (scenario.expect !== undefined) judgeExpected(scenario.expect, workflow, context);
}

function judgeAnswers({ form, answers }: FormAnswers, context: RuleContext): void {
  say("UserTaskDef", form, context.project.userTaskDefs, context);
  const fields = form.target?.fields.map(({ name }) => name) ?? [];
  for (const { result } of answers)
    if (result.kind === "complete") for (const { to } of result.fields) sayOwned("field", to, fields, context);
}

type Thrower = { readonly throws?: readonly { readonly name: string; readonly span: Span }[] | undefined };

function judgeAction({ result, when }: Action, { name: owner, target }: Reference<Thrower>, context: RuleContext): void {
  const inputs = target !== undefined && "inputs" in target ? (target.inputs as readonly { readonly name: string }[]) : [];
  const names = inputs.map(({ name }) => name);
  for (const { to } of when ?? []) sayOwned("input", to, names, context);
  const throws = target?.throws;
  if (result.kind !== "throws" || throws === undefined || isErrorName(result.name)) return;
  const known = throws.map(({ name }) => name);
  if (known.includes(result.name)) return;
  context.report({
    message: `"${owner}" does not throw "${result.name}".`,
    span: result.nameSpan,
    help: didYouMean(result.name, known) ?? owned("It throws", known),
  });
}

function judgeExpected(
  { variables, calls, thrown, path, waiting }: Expectation,
  workflow: WorkflowGraph | undefined,
  context: RuleContext,
): void {
  const { project } = context;
  const known =
    workflow?.threads.flatMap((thread) => thread.variables.filter(({ hidden }) => hidden !== true).map(({ name }) => name)) ?? [];
  for (const { to } of variables) sayOwned("variable", to, known, context);
  for (const { task } of calls) say("TaskDef", task, project.taskDefs, context);
  for (const { event } of thrown ?? []) say("WorkflowEventDef", event, project.workflowEventDefs, context);
  if (workflow === undefined || workflow.incomplete) return;
  const nodes = workflow.threads.flatMap((thread) => thread.nodes);
  // A step whose name is misspelt is meant by the right one too.
  const handles = new Set([...nodes.map(testHandleOf), ...mapDefined(nodes, (node) => namedBy(node)?.target?.name)]);
  for (const expected of [...(path ?? []), ...(waiting ?? [])]) judgeHandle(expected, handles, workflow, context);
}

/** In tests a node that has no handle in expressions is named by its kind, an exit that fails by its exception. */
function testHandleOf(node: Parameters<typeof handleOf>[0]): string {
  if (node.id === undefined && node.kind === "exit" && node.exit.kind === "fail") return node.exit.exception;
  return handleOf(node);
}

function judgeHandle(
  { handle, span }: ExpectedHandle,
  handles: ReadonlySet<string>,
  { name }: WorkflowGraph,
  { report }: RuleContext,
): void {
  if (handles.has(handle)) return;
  report({
    message: `Workflow "${name}" has no step "${handle}".`,
    span,
    help: didYouMean(handle, handles) ?? owned("Its steps are", [...handles]),
  });
}

function owned(begin: string, names: readonly string[]): string {
  return names.length === 0 ? "There are none." : `${begin} ${quotedList(names)}.`;
}

function say(
  kind: string,
  { name, span, exact }: Reference<unknown>,
  known: ReadonlyMap<string, unknown>,
  { project, report }: RuleContext,
): void {
  if (exact || namesAmiss(project).has(name)) return;
  const help = didYouMean(name, known.keys()) ?? "Define it, or leave it out of the test.";
  report({ message: `There is no ${kind} "${name}".`, span, help });
}

function sayOwned(
  kind: string,
  { name, span, exact }: Reference<unknown>,
  known: readonly string[],
  { project, report }: RuleContext,
): void {
  if (exact || namesAmiss(project).has(name)) return;
  report({ message: `There is no ${kind} "${name}".`, span, help: didYouMean(name, known) ?? owned("There are", known) });
}
