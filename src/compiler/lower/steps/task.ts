import type { ArgumentsNode, TaskStep } from "../../../ast/steps.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { TaskDef, TaskInput } from "../../../graph/definitions.js";
import type { TaskArgument, TaskNode } from "../../../graph/workflow.js";
import { closest } from "../../../util/did-you-mean.js";
import { addHandlers, originOf } from "../step-node.js";
import { refer } from "../symbols.js";
import { save } from "../values/targets.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerUntold, lowerValue } from "../values/values.js";
import { mapDefined } from "../../../util/lists.js";

/** A TASK node; arguments by name are put into the TaskDef's order, and what is left out takes the input's default. */
export function lowerTask(step: TaskStep, thread: ThreadContext): void {
  const task = refer(step.task, thread.workflow.symbols.taskDefs, thread.workflow.symbols.lost);
  const { defaults } = thread.workflow.node;
  const timeout = step.timeout ?? defaults.timeout;
  const retries = step.retries ?? defaults.retries;
  const backoff = step.backoff ?? defaults.backoff;
  const args = lowerArguments(step.args, task.target, thread);
  const node = thread.machine.add(step.task.value, "TASK", originOf(step), (frame): TaskNode => ({
    kind: "task",
    ...frame,
    task,
    ...args,
    timeoutSeconds: timeout?.value,
    timeoutSpan: timeout?.span,
    retries: retries?.value,
    backoff,
  }));
  thread.handles.declare(step.id ?? step.task, node);
  save(step.save, node, step.task.value, thread);
  addHandlers(step, node, thread);
}

type Arguments = Pick<TaskNode, "args" | "unknownArgs" | "missingArgs" | "argsSpan">;

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
  const unknownArgs: TaskNode["unknownArgs"][number][] = [];
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
