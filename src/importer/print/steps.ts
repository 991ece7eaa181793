import type { SleepStep, StepKind, StepNode, TaskStep, WaitEventStep } from "../../ast/steps.js";
import { invariant } from "../../util/invariant.js";
import { printHandlers, type BodyPrinter } from "./catch.js";
import {
  mutateEntries,
  policyEntries,
  printArguments,
  printAssignments,
  printCondition,
  printPlain,
  printSave,
  printText,
} from "./parts.js";
import { userTaskEntries } from "./people.js";
import { parallelEntries, runWorkflowEntries, spawnEachEntries, spawnEntries, waitThreadsEntries, waitWorkflowEntries } from "./threads.js";
import { printOptional, printValue } from "./values.js";
import { blockList, blockMap, map, plain, type OptionalEntry, type Yaml } from "./yaml/node.js";

type Printer<K extends StepKind> = (step: Extract<StepNode, { kind: K }>, body: BodyPrinter) => readonly OptionalEntry[];

/** The keys of each kind, the kind key first; `id` and `catch` excepted. */
const printers: { readonly [K in StepKind]: Printer<K> } = {
  task: taskEntries,
  "user-task": userTaskEntries,
  "wait-event": waitEventEntries,
  "throw-event": ({ event, content }) => [
    ["throw-event", printText(event)],
    ["content", printOptional(content)],
  ],
  sleep: (step) => [["sleep", printSleep(step)]],
  "wait-until": ({ condition }) => [["wait-until", printCondition(condition)]],
  set: (step) => [["set", printAssignments(step)]],
  mutate: mutateEntries,
  if: ({ condition, then, else: otherwise }, body) => [
    ["if", printCondition(condition)],
    ["then", printSteps(then, body)],
    ["else", otherwise && printSteps(otherwise, body)],
  ],
  switch: ({ branches, else: otherwise }, body) => [
    [
      "switch",
      blockList([
        ...branches.map(({ condition, then }) =>
          blockMap([
            ["when", printCondition(condition)],
            ["then", printSteps(then, body)],
          ]),
        ),
        ...(otherwise === undefined ? [] : [blockMap([["else", printSteps(otherwise, body)]])]),
      ]),
    ],
  ],
  while: ({ condition, steps }, body) => [
    ["while", printCondition(condition)],
    ["steps", printSteps(steps, body)],
  ],
  repeat: ({ steps, until }, body) => [
    ["repeat", printSteps(steps, body)],
    ["until", printCondition(until)],
  ],
  spawn: spawnEntries,
  "spawn-each": spawnEachEntries,
  "wait-threads": waitThreadsEntries,
  parallel: parallelEntries,
  "run-workflow": runWorkflowEntries,
  "wait-workflow": waitWorkflowEntries,
  fail: ({ exception, message, content }) => [
    ["fail", printText(exception)],
    ["message", printText(message)],
    ["content", printOptional(content)],
  ],
  return: ({ value }) => [["return", printValue(value)]],
  complete: () => [["complete", plain(true)]],
  nop: () => [["nop", plain(true)]],
  invalid: () => {
    invariant(false, "what is printed was read without mistakes");
  },
};

/** The keys of a step: its kind, its id, the keys of its kind, its handlers. */
export function stepEntries(step: StepNode, body: BodyPrinter): readonly OptionalEntry[] {
  const [kind, ...rest] = (printers[step.kind] as Printer<StepKind>)(step as never, body);
  invariant(kind, "a step has a kind key");
  return [kind, ["id", printText(step.id)], ...rest, ["catch", "catch" in step ? printHandlers(step.catch, body) : undefined]];
}

/** A list of steps, each a line or more of its own. */
export function printSteps(steps: readonly StepNode[], body: BodyPrinter): Yaml {
  return blockList(steps.map((step) => blockMap(stepEntries(step, body))));
}

function taskEntries(step: TaskStep): readonly OptionalEntry[] {
  return [
    ["task", step.computed === undefined ? printText(step.task) : printValue(step.computed)],
    ["args", printArguments(step.args)],
    ...policyEntries(step),
    ["save", printSave(step.save)],
  ];
}

function waitEventEntries(step: WaitEventStep): readonly OptionalEntry[] {
  return [
    ["wait-event", printText(step.event)],
    ["correlation-key", printOptional(step.correlationKey)],
    ["mask-correlation-key", printPlain(step.maskCorrelationKey)],
    ["timeout", printOptional(step.timeout)],
    ["save", printSave(step.save)],
  ];
}

function printSleep({ form, value }: SleepStep): Yaml {
  return form === "seconds" ? printValue(value) : map([[form, printValue(value)]]);
}
