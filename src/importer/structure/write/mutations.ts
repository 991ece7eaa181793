import type { MutateStep, SaveNode, SetStep } from "../../../ast/steps.js";
import type { GraphNode } from "../../../graph/nodes.js";
import type { Mutation } from "../../../graph/workflow.js";
import { isWholeOutput } from "../find/save.js";
import { expressionOf } from "../values/expressions.js";
import { expectedBy, targetKey, targetOf, valueOf } from "../values/values.js";
import type { Writing } from "../values/writing.js";

/** Mutations as steps: those that only assign are gathered, as long as no target stands twice in one `set`. */
export function mutationSteps(mutations: readonly Mutation[], writing: Writing): readonly (SetStep | MutateStep)[] {
  const steps: (SetStep | MutateStep)[] = [];
  let gathered: Mutation[] = [];
  const targets = new Set<string>();
  const flush = (): void => {
    if (gathered.length > 0) steps.push(setStep(gathered, writing));
    gathered = [];
    targets.clear();
  };
  for (const mutation of mutations) {
    const isSet = mutation.operation === "ASSIGN";
    if (!isSet || targets.has(targetKey(mutation))) flush();
    if (isSet) {
      gathered.push(mutation);
      targets.add(targetKey(mutation));
    } else steps.push(mutateStep(mutation, writing));
  }
  flush();
  return steps;
}

function setStep(mutations: readonly Mutation[], writing: Writing): SetStep {
  const { at } = writing;
  return {
    kind: "set",
    span: at,
    keySpan: at,
    assignments: mutations.map((mutation) => ({
      target: targetOf(mutation, writing),
      value: valueOf(mutation.value, expectedBy(mutation), writing),
    })),
  };
}

function mutateStep(mutation: Mutation, writing: Writing): MutateStep {
  const { at } = writing;
  return {
    kind: "mutate",
    span: at,
    keySpan: at,
    target: targetOf(mutation, writing),
    operation: mutation.operation,
    operationSpan: at,
    value: valueOf(mutation.value, expectedBy(mutation), writing),
  };
}

/** The `save` of a node; undefined where nothing is saved. */
export function saveOf(saved: readonly Mutation[], node: GraphNode, writing: Writing): SaveNode | undefined {
  const [only] = saved;
  if (only === undefined) return undefined;
  if (saved.length === 1 && isWholeOutput(only.value, node)) return { kind: "whole", target: targetOf(only, writing) };
  const inside = { ...writing, own: node };
  return {
    kind: "parts",
    entries: saved.map((mutation) => ({ target: targetOf(mutation, writing), value: expressionOf(mutation.value, inside) })),
  };
}
