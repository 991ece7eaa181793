import type { StepKind, StepNode } from "../../ast/steps.js";
import type { SourceEntry, SourceMapping, SourceNode } from "../../source/tree.js";
import { asMapping, itemsOf, readText, valueOf, type BuildContext } from "../parts/reader.js";
import { buildComplete } from "./complete.js";
import { buildFail } from "./fail.js";
import { buildIf } from "./if.js";
import { invalidStep } from "./invalid.js";
import { buildReturn } from "./return.js";
import { buildMutate } from "./mutate.js";
import { buildNop } from "./nop.js";
import { buildParallel } from "./parallel.js";
import { buildRepeat } from "./repeat.js";
import { buildRunWorkflow } from "./run-workflow.js";
import { buildSet } from "./set.js";
import { buildSleep } from "./sleep.js";
import { buildSpawn } from "./spawn.js";
import { buildSpawnEach } from "./spawn-each.js";
import type { StepBuilder } from "./step.js";
import { buildSwitch } from "./switch.js";
import { buildTask } from "./task.js";
import { buildThrowEvent } from "./throw-event.js";
import { buildUserTask } from "./user-task.js";
import { buildWaitEvent } from "./wait-event.js";
import { buildWaitThreads } from "./wait-threads.js";
import { buildWaitUntil } from "./wait-until.js";
import { buildWaitWorkflow } from "./wait-workflow.js";
import { buildWhile } from "./while.js";

const builders: Readonly<Record<Exclude<StepKind, "invalid">, StepBuilder>> = {
  task: buildTask,
  "user-task": buildUserTask,
  set: buildSet,
  mutate: buildMutate,
  if: buildIf,
  switch: buildSwitch,
  while: buildWhile,
  repeat: buildRepeat,
  sleep: buildSleep,
  "wait-event": buildWaitEvent,
  "throw-event": buildThrowEvent,
  "wait-until": buildWaitUntil,
  spawn: buildSpawn,
  "spawn-each": buildSpawnEach,
  "wait-threads": buildWaitThreads,
  parallel: buildParallel,
  "run-workflow": buildRunWorkflow,
  "wait-workflow": buildWaitWorkflow,
  fail: buildFail,
  return: buildReturn,
  complete: buildComplete,
  nop: buildNop,
};

/** A list of steps. Every item becomes a step; what is malformed becomes an invalid one, and so does what stands in place of the list. */
export function buildSteps(node: SourceNode | undefined, context: BuildContext): readonly StepNode[] {
  if (node !== undefined && node.kind !== "sequence") {
    context.reject(node);
    return [invalidStep({ base: { span: node.span, keySpan: node.span } })];
  }
  return itemsOf(node, context).map((item) => {
    const body = asMapping(item, context);
    return body === undefined ? invalidStep({ base: { span: item.span, keySpan: item.span } }) : buildStep(body, context);
  });
}

function buildStep(body: SourceMapping, context: BuildContext): StepNode {
  const entry = body.entries.find(isKindKey);
  if (entry === undefined) {
    context.reject(body);
    return invalidStep({ base: { span: body.span, keySpan: body.entries[0]?.key.span ?? body.span } });
  }
  const id = readText(valueOf(body, "id"), context);
  const base = { span: body.span, keySpan: entry.key.span, id };
  return builders[entry.key.text as keyof typeof builders]({ body, entry, base, context });
}

function isKindKey(entry: SourceEntry): boolean {
  return Object.hasOwn(builders, entry.key.text);
}
