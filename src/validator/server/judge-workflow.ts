import type { Assignment } from "../../graph/assignment.js";
import type { ExitNode, GraphNode, NamedArgument, NodeKind, UserTaskNode } from "../../graph/nodes.js";
import { reachableNodes, startedThreads } from "../../graph/flow.js";
import type { Project } from "../../graph/project.js";
import { partsOfPath, reminderMutationsOf, valuesOf } from "../../graph/walk.js";
import type { Mutation, Thread, Variable, WorkflowGraph } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import { sameType, type ValueType } from "../../types/lh-type.js";
import { inHashOrder } from "./hash-order.js";
import { declaredSeen, noVariable, resolvedSeen, variableFound, type World } from "./inference.js";
import { judgeArgument, judgeCondition, judgeMutation, judgeWhole, judgeWholeAs } from "./places.js";
import { undeclaredIn } from "./scan.js";
import { isRefusal, isTold, refusal, typeText, type Refusal } from "./seen.js";
import { comparable } from "./versions.js";

/** A value in its place, and what a server says of it: nothing where it takes it, or doesn't look. */
export interface Judged {
  readonly spans: readonly Span[];
  readonly refusal: Refusal | undefined;
}

/** Every value of a workflow with the server's verdict. */
export function judgeWorkflow(workflow: WorkflowGraph, { structDefs }: Project): readonly Judged[] {
  const started = startedThreads(workflow);
  const last = lastInput(workflow);
  const all: Judged[] = [];
  for (const thread of workflow.threads) {
    const isLost = thread.graphForm !== true && !started.has(thread);
    const input = inputOf(thread) ?? last;
    judgeThread(thread, { structDefs, isIncomplete: workflow.incomplete, isLost, input, exits: new Set() }, all);
  }
  return all;
}

function inputOf({ variables }: Thread): Variable | undefined {
  return variables.find(({ name }) => name === INPUT_VARIABLE);
}

/** The INPUT of a thread that has none of its own, as a server finds it. */
function lastInput({ threads }: WorkflowGraph): Variable | undefined {
  const inputs = new Map(threads.map((thread) => [thread.name, inputOf(thread)]));
  const name = inHashOrder([...inputs.keys()]).findLast((one) => inputs.get(one) !== undefined);
  return name === undefined ? undefined : inputs.get(name);
}

function judgeThread(thread: Thread, world: World, to: Judged[]): void {
  for (const node of thread.nodes) {
    to.push(...(judges[node.kind] as (node: GraphNode, world: World) => readonly Judged[])(node, world));
    for (const mutation of reminderMutationsOf(node)) to.push(untouched(mutation), ...pathJudged(mutation));
    for (const { condition, mutations } of node.edges) {
      if (condition !== undefined) to.push(conditionJudged(condition, world));
      for (const mutation of mutations) to.push(mutationJudged(mutation, world), ...pathJudged(mutation));
    }
  }
  for (const mutation of thread.lostMutations) to.push(untouched(mutation), ...pathJudged(mutation));
  judgeExits(thread, world, to);
}

type Judge<N extends GraphNode> = (node: N, world: World) => readonly Judged[];

const unseen = (node: GraphNode): readonly Judged[] => valuesOf(node).map((value) => judged(value));
const scanned = (node: GraphNode, world: World): readonly Judged[] => valuesOf(node).map((value) => looked(value, world));

const judges: { readonly [K in NodeKind]: Judge<Extract<GraphNode, { kind: K }>> } = {
  entrypoint: unseen,
  nop: unseen,
  "throw-event": unseen,
  "external-event": scanned,
  "start-multiple-threads": unseen,
  exit: (node, world) => (node.exit.kind === "fail" ? scanned(node, world) : []),
  task: (node, world) => {
    if (node.computed !== undefined) return scanned(node, world);
    return node.args.map(({ value, input }) => looked(value, world, () => judgeArgument(value, declaredSeen(input?.type), world)));
  },
  "wait-for-condition": ({ condition }, world) => [conditionJudged(condition, world)],
  sleep: ({ form, value }, world) => {
    if (form === "seconds") return [judged(value, judgeWholeAs(value, ["int"], world))];
    return [judged(value, form === "until" ? judgeWholeAs(value, ["timestamp", "int"], world) : judgeWholeAs(value, ["str"], world))];
  },
  "start-thread": ({ args }, world) => args.map((arg) => inputJudged(arg, world)),
  "run-child-wf": ({ args, computed, childId }, world) => {
    const values = computed === undefined ? args.map((arg) => inputJudged(arg, world)) : args.map(({ value }) => looked(value, world));
    if (computed !== undefined) values.push(judged(computed, judgeWholeAs(computed, ["str"], world)));
    return childId === undefined ? values : [...values, judged(childId)];
  },
  "wait-for-child-wf": ({ child }, world) => [looked(child, world, () => judgeWholeAs(child, ["wf_run_id"], world))],
  "wait-for-threads": ({ threads }, world) =>
    threads.kind === "list"
      ? threads.numbers.map((number) => looked(number, world, () => judgeWholeAs(number, ["int"], world)))
      : [looked(threads.list, world, () => judgeWholeAs(threads.list, ["json_arr"], world))],
  "user-task": (node) => unseen(node).concat(assigneesJudged(node)),
};

function judged(value: Assignment, verdict?: Refusal): Judged {
  return { spans: [value.origin], refusal: verdict };
}

/** Variables are looked for first. */
function looked(value: Assignment, world: World, judge?: () => Refusal | undefined): Judged {
  return judged(value, undeclaredIn(value, "value", world) ?? judge?.());
}

function conditionJudged(condition: Assignment, world: World): Judged {
  const undeclared =
    condition.kind === "comparison" && condition.legacy === true
      ? (undeclaredIn(condition.left, "value", world) ?? undeclaredIn(condition.right, "value", world))
      : undeclaredIn(condition, "condition", world);
  return judged(condition, undeclared ?? judgeCondition(condition, world));
}

function mutationJudged(mutation: Mutation, world: World): Judged {
  const { value, variable, targetSpan, problem } = mutation;
  const own = problem?.refusedBy === "server" || (problem === undefined && variableFound(variable, world) === undefined);
  const lost = own ? noVariable(variable.name, targetSpan) : undefined;
  return { spans: [value.origin, targetSpan], refusal: lost ?? undeclaredIn(value, "value", world) ?? judgeMutation(mutation, world) };
}

/** What says where a part is that is set: the server doesn't look at it. */
function pathJudged({ path }: Mutation): readonly Judged[] {
  return partsOfPath(path).map((value) => judged(value));
}

/** A mutation that the server doesn't look at, or never gets. */
function untouched({ value, targetSpan }: Mutation): Judged {
  return { spans: [value.origin, targetSpan], refusal: undefined };
}

/** What a thread or a workflow is given. */
function inputJudged({ variable, value }: NamedArgument, world: World): Judged {
  const target = variable.exact ? declaredSeen(variable.target?.type) : undefined;
  return looked(value, world, () => (target === undefined ? undefined : judgeWhole(value, [target], world)));
}

/** Of the user and the group of a user task only constants are looked at. */
function assigneesJudged({ user, group }: UserTaskNode): readonly Judged[] {
  const all: Judged[] = [];
  for (const value of [user, group]) {
    if (value?.kind !== "literal") continue;
    const isText = value.value.kind === "str" && /[^\0-\x20]/.test(value.value.value);
    if (!isText) all.push(judged(value, refusal(value.origin, "it wants a text here that is not blank")));
  }
  return all;
}

/** The ends of a thread give back values of the same type, or all of them none. Those that fail are not asked. */
function judgeExits(thread: Thread, world: World, to: Judged[]): void {
  const exits = thread.nodes.filter((node): node is ExitNode => node.kind === "exit" && node.exit.kind !== "fail");
  let first: { readonly value: Assignment; readonly type: ValueType } | undefined;
  const returned = exits.find(({ exit }) => exit.kind === "return");
  for (const node of exits) {
    if (node.exit.kind === "end") to.push(returned === undefined ? { spans: [node.keySpan], refusal: undefined } : endJudged(node, thread));
    if (node.exit.kind !== "return") continue;
    const { value } = node.exit;
    world.exits.add(node);
    const type = resolvedSeen(value, world);
    world.exits.delete(node);
    if (isRefusal(type) || type.kind === "untold") to.push(judged(value, isRefusal(type) ? type : undefined));
    else if (!isTold(type)) {
      to.push(judged(value, refusal(value.origin, "it does not know the type of what is given back, and crashes")));
    } else {
      to.push(first === undefined || sameType(first.type, comparable(type, first.type)) ? judged(value) : atOdds(first, value, type));
      first ??= { value, type };
    }
  }
}

/** An end without a value beside one that gives one back. That nothing comes to it is no help, and mostly said of the step before it. */
function endJudged(node: ExitNode, thread: Thread): Judged {
  const reason = "it finds an end of the thread without a value beside one that gives one back";
  const reachable = reachableNodes(thread);
  const lost = reachable.has(node) ? undefined : thread.nodes.find((one) => one !== node && !reachable.has(one))?.keySpan;
  return {
    spans: lost === undefined ? [node.keySpan] : [node.keySpan, lost],
    refusal: { ...refusal(node.keySpan, reason), against: lost },
  };
}

function atOdds(first: { readonly value: Assignment; readonly type: ValueType }, value: Assignment, type: ValueType): Judged {
  const reason = `it sees type ${typeText(type)} here, and ${typeText(first.type)} at another end`;
  const against = first.value.origin;
  return { spans: [value.origin, against], refusal: { ...refusal(value.origin, reason), against } };
}
