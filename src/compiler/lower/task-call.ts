import type { TaskPolicyNode } from "../../ast/documents.js";
import type { ArgumentsNode, TaskStep } from "../../ast/steps.js";
import type { ValueNode } from "../../ast/values.js";
import type { Assignment } from "../../graph/assignment.js";
import type { TaskDef, TaskInput } from "../../graph/definitions.js";
import type { TaskArgument, TaskCall } from "../../graph/nodes.js";
import { primitive } from "../../types/lh-type.js";
import { closest } from "../../util/did-you-mean.js";
import { mapDefined } from "../../util/lists.js";
import { refer } from "./symbols.js";
import type { ThreadContext } from "./threads/thread-context.js";
import { lowerUntold, lowerValue } from "./values/values.js";

/** A task to be run, of a `task` step or of a reminder. What it doesn't say of timeout and attempts, the workflow's `defaults` say. */
export function lowerTaskCall(call: Pick<TaskStep, "task" | "computed" | "args"> & TaskPolicyNode, thread: ThreadContext): TaskCall {
  const { symbols, node } = thread.workflow;
  const timeout = call.timeout ?? node.defaults.timeout;
  const computed = call.computed && lowerValue(call.computed, primitive("str"), thread);
  const task =
    computed === undefined
      ? refer(call.task, symbols.taskDefs, symbols.lost)
      : { name: call.task.value, span: call.task.span, target: undefined, exact: true };
  return {
    task,
    computed,
    ...(computed === undefined ? lowerArguments(call.args, task.target, thread) : untypedArguments(call.args, thread)),
    timeoutSeconds: timeout?.value,
    timeoutSpan: timeout?.span,
    retries: (call.retries ?? node.defaults.retries)?.value,
    backoff: call.backoff ?? node.defaults.backoff,
  };
}

type Arguments = Pick<TaskCall, "args" | "unknownArgs" | "missingArgs" | "argsSpan">;

/** Of a task that is known at run time only: by position and untyped. Names mean nothing there, which a rule says. */
function untypedArguments(args: ArgumentsNode | undefined, thread: ThreadContext): Arguments {
  const argsSpan = args?.span;
  if (args?.kind === "list") {
    return { args: args.items.map((item) => ({ value: lowerValue(item, undefined, thread) })), unknownArgs: [], missingArgs: [], argsSpan };
  }
  if (args?.kind !== "mapping") return { args: [], unknownArgs: [], missingArgs: [], argsSpan };
  return {
    args: args.entries.map(({ value }) => ({ value: lowerUntold(value, thread) })),
    unknownArgs: args.entries.map(({ name }) => ({ name: name.value, span: name.span })),
    missingArgs: [],
    argsSpan,
  };
}

function lowerArguments(args: ArgumentsNode | undefined, task: TaskDef | undefined, thread: ThreadContext): Arguments {
  const argsSpan = args?.span;
  if (args?.kind === "unread") return { args: [], unknownArgs: [], missingArgs: [], argsSpan };
  if (args?.kind === "mapping") return byName(args, task, thread);
  const inputs = task?.inputs ?? [];
  const given = (args?.items ?? []).map((item, index): TaskArgument => {
    const input = inputs[index];
    return { value: lowerArgument(item, input, thread), input };
  });
  return { args: given, unknownArgs: [], missingArgs: inputs.slice(given.length), argsSpan };
}
function byName(args: Extract<ArgumentsNode, { kind: "mapping" }>, task: TaskDef | undefined, thread: ThreadContext): Arguments {
  if (task === undefined) {
    const given = args.entries.map((entry) => ({ value: lowerUntold(entry.value, thread), input: undefined }));
    return { args: given, unknownArgs: [], missingArgs: [], argsSpan: args.span };
  }
  const given = new Map<string, TaskArgument>();
  const unknownArgs: TaskCall["unknownArgs"][number][] = [];
  for (const { name, value } of args.entries) {
    const input = inputNamed(name.value, task, args);
    if (input?.name !== name.value) unknownArgs.push({ name: name.value, span: name.span, meant: input });
    if (input === undefined) continue;
    given.set(input.name, { value: lowerArgument(value, input, thread), input });
  }
  const missingArgs: TaskInput[] = [];
  const ordered = mapDefined(task.inputs, (input) => {
    const argument = given.get(input.name) ?? (input.default && { value: input.default, input });
    if (argument === undefined) missingArgs.push(input);
    return argument;
  });
  return { args: ordered, unknownArgs, missingArgs, argsSpan: args.span };
}

function lowerArgument(value: ValueNode, input: TaskInput | undefined, thread: ThreadContext): Assignment {
  const expected = input?.type.type;
  return expected === undefined ? lowerUntold(value, thread) : lowerValue(value, expected, thread);
}

/** The input of this name; a misspelt name is read as the nearest input that nothing else is given for. */
function inputNamed(name: string, task: TaskDef, args: Extract<ArgumentsNode, { kind: "mapping" }>): TaskInput | undefined {
  const exact = task.inputs.find((input) => input.name === name);
  if (exact !== undefined) return exact;
  const free = task.inputs.filter((input) => args.entries.every((entry) => entry.name.value !== input.name));
  const near = closest(
    name,
    free.map((input) => input.name),
  );
  return free.find((input) => input.name === near);
}
