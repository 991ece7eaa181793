import type {
  ParallelStep,
  RunWorkflowStep,
  SpawnEachStep,
  SpawnStep,
  ThreadWaitNode,
  WaitedThread,
  WaitThreadsStep,
  WaitWorkflowStep,
} from "../../ast/threads.js";
import type { ThreadNode } from "../../ast/documents.js";
import { printHandlers, type BodyPrinter } from "./catch.js";
import { printArguments, printCondition, printSave, printText, printVersioned } from "./parts.js";
import { printOptional, printValue } from "./values.js";
import { blockMap, list, text, type OptionalEntry, type Yaml } from "./yaml/node.js";

export function spawnEntries({ thread, args }: SpawnStep): readonly OptionalEntry[] {
  return [
    ["spawn", printText(thread)],
    ["args", printArguments(args)],
  ];
}

export function spawnEachEntries({ thread, each, args }: SpawnEachStep): readonly OptionalEntry[] {
  return [
    ["spawn-each", printText(thread)],
    ["each", printCondition(each)],
    ["args", printArguments(args)],
  ];
}

export function waitThreadsEntries(step: WaitThreadsStep, body: BodyPrinter): readonly OptionalEntry[] {
  const { threads } = step;
  const waited = threads.kind === "one" ? printWaited(threads.thread) : list(threads.items.map(printWaited));
  return [["wait-threads", waited], ...waitEntries(step, body)];
}

function printWaited(waited: WaitedThread): Yaml {
  return waited.kind === "handle" ? text(waited.handle.value) : printValue(waited.value);
}

function waitEntries({ strategy, catchEach }: ThreadWaitNode, body: BodyPrinter): readonly OptionalEntry[] {
  return [
    ["strategy", printText(strategy)],
    ["catch-each", printHandlers(catchEach, body)],
  ];
}

export function parallelEntries(step: ParallelStep, body: BodyPrinter): readonly OptionalEntry[] {
  const branches = step.branches.map((branch): OptionalEntry => [branch.name?.value ?? "", printBranch(branch, body)]);
  return [["parallel", blockMap(branches)], ...waitEntries(step, body)];
}

/** A branch that only has steps is the list of them. */
function printBranch(branch: ThreadNode, body: BodyPrinter): Yaml {
  const { entries } = blockMap(body(branch));
  const [only] = entries;
  return only?.key === "steps" && entries.length === 1 ? only.value : { kind: "map", entries, block: true };
}

export function runWorkflowEntries(step: RunWorkflowStep): readonly OptionalEntry[] {
  return [
    ["run-workflow", step.computed === undefined ? printVersioned(step.workflow, step.version) : printValue(step.computed)],
    ["args", printArguments(step.args)],
    ["child-id", printOptional(step.childId)],
    ["save", printSave(step.save)],
  ];
}

export function waitWorkflowEntries({ handle, child, save }: WaitWorkflowStep): readonly OptionalEntry[] {
  return [
    ["wait-workflow", printText(handle)],
    ["child", printOptional(child)],
    ["save", printSave(save)],
  ];
}
