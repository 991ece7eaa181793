import type { ThreadNode, ThrowsNode, TypeNode, VariableNode, WfSpecNode } from "../../../ast/documents.js";
import type { CatchNode, StepNode } from "../../../ast/steps.js";
import { handleOf, handlersOf, mentionsInput, stepsOf } from "../../../ast/walk.js";
import type { TypeUse } from "../../../graph/definitions.js";
import type { InputOrigin, Variable } from "../../../graph/workflow.js";
import type { Span } from "../../../source/span.js";
import { sameType } from "../../../types/lh-type.js";
import { constant } from "../values/constants.js";
import { Handles } from "./handles.js";
import type { Scope } from "./scope.js";
import { refer, useType, type Symbols } from "../symbols.js";
import type { ThreadPlan } from "./thread-context.js";
import { ThreadMachine } from "./thread-machine.js";
import { byKey, mapDefined } from "../../../util/lists.js";

/** A handler that starts a thread, and the step that it belongs to. */
interface Mention {
  readonly item: CatchNode;
  readonly step: StepNode;
}

/**
 * What is known of a workflow's threads before any is lowered: who starts whom, and so what each thread sees; the variables; the handles.
 */
export function planThreads(workflow: WfSpecNode, symbols: Symbols): ReadonlyMap<ThreadNode, ThreadPlan> {
  const plans = new Map<ThreadNode, ThreadPlan>();
  const mentions = new Map<ThreadNode, Mention[]>();
  const named = byKey(workflow.threads, (thread) => thread.name?.value);
  const queue: ThreadPlan[] = [];
  const planOf = (thread: ThreadNode): ThreadPlan => {
    const known = plans.get(thread);
    if (known !== undefined) return known;
    const plan = emptyPlan(thread, plans);
    plans.set(thread, plan);
    queue.push(plan);
    return plan;
  };
  for (const thread of [workflow.entry, ...workflow.threads]) planOf(thread);
  // The queue grows while it is worked off.
  for (const { steps, scope } of queue) {
    for (const step of steps) {
      for (const item of handlersOf(step)) {
        const handler = item.handler.kind === "inline" ? item.handler.thread : refer(item.handler.name, named).target;
        if (handler === undefined) continue;
        planOf(handler).scope.parents.add(scope);
        mentions.set(handler, [...(mentions.get(handler) ?? []), { item, step }]);
      }
    }
  }
  for (const plan of plans.values()) declareVariables(plan, mentions.get(plan.node) ?? [], workflow, symbols);
  return plans;
}

function emptyPlan(node: ThreadNode, plans: ReadonlyMap<ThreadNode, ThreadPlan>): ThreadPlan {
  const scope: Scope = { thread: node, variables: new Map(), parents: new Set() };
  const known = new Map<string, Span>();
  const steps = stepsOf(node.steps);
  for (const step of steps) {
    const handle = handleOf(step);
    if (handle !== undefined && !known.has(handle.value)) known.set(handle.value, handle.span);
  }
  const parents = () => mapDefined(scope.parents, (parent) => plans.get(parent.thread)?.handles);
  return { node, steps, scope, handles: new Handles(known, parents), machine: new ThreadMachine() };
}

function declareVariables({ node, scope }: ThreadPlan, mentions: readonly Mention[], workflow: WfSpecNode, symbols: Symbols): void {
  const input = implicitInput(node, mentions, workflow, symbols);
  if (input !== undefined) scope.variables.set("INPUT", input);
  for (const variable of node.variables) scope.variables.set(variable.name.value, declared(variable, symbols));
}

function declared(node: VariableNode, symbols: Symbols): Variable {
  const type = useType(node.type, symbols);
  return {
    name: node.name.value,
    span: node.name.span,
    type,
    required: node.required?.value === true,
    searchable: node.searchable?.value === true,
    searchableOn: node.searchableOn.map(({ path, type: part }) => ({ path: path.value, span: path.span, type: useType(part, symbols) })),
    access: node.access?.value ?? "private",
    default: node.default && constant(node.default, type.type, { symbols, typedWhenEmpty: false }),
    input: undefined,
  };
}

/** `INPUT`, where the language declares it: the body mentions it, or an item says what its content is. */
function implicitInput(node: ThreadNode, mentions: readonly Mention[], workflow: WfSpecNode, symbols: Symbols): Variable | undefined {
  const first = mentions[0];
  if (first === undefined || node.variables.some((variable) => variable.name.value === "INPUT")) return undefined;
  const stated = mentions.some(({ item }) => item.content !== undefined);
  if (!stated && !mentionsInput(node)) return undefined;
  const [type, input] = inputType(mentions, workflow, symbols);
  const span = first.item.content?.span ?? first.item.keySpan;
  return {
    name: "INPUT",
    span,
    type: type ?? { span, structs: [] },
    required: false,
    searchable: false,
    searchableOn: [],
    access: "private",
    default: undefined,
    input,
  };
}

function inputType(mentions: readonly Mention[], workflow: WfSpecNode, symbols: Symbols): readonly [TypeUse | undefined, InputOrigin] {
  let found: TypeUse | undefined;
  for (const { item, step } of mentions) {
    if (item.failure.kind !== "exception" && item.failure.kind !== "any-exception")
      return [undefined, { kind: "error-handler", handler: item.keySpan }];
    const type = contentOf(item, step, workflow, symbols);
    if (type === "broken") continue;
    if (type?.type === undefined) return [undefined, { kind: "unknown", handler: item.keySpan }];
    if (found?.type !== undefined && !sameType(found.type, type.type)) {
      return [undefined, { kind: "conflicting", handlers: mentions.map((mention) => mention.item.keySpan) }];
    }
    found ??= type;
  }
  return [found, { kind: "known" }];
}

/**
 * What a handled exception carries: as the item says, else the TaskDef's `throws`, else the WfSpec's. `broken`: somebody says it, but that is
 * no type, or the TaskDef is unknown; either has been reported.
 */
function contentOf(
  { content, failure }: CatchNode,
  step: StepNode,
  workflow: WfSpecNode,
  symbols: Symbols,
): TypeUse | "broken" | undefined {
  if (content !== undefined) return stated([useType(content, symbols)]);
  const name = failure.kind === "exception" ? failure.name.value : undefined;
  const task = step.kind === "task" ? refer(step.task, symbols.taskDefs, symbols.lost).target : undefined;
  const thrown = (task?.throws ?? []).filter((exception) => name === undefined || exception.name === name);
  if (thrown.length > 0) return stated(thrown.map((exception) => exception.content));
  const declared = (workflow.throws ?? []).filter((exception: ThrowsNode) => name === undefined || exception.name.value === name);
  const type = stated(declared.map((exception) => optionalType(exception.content, symbols)));
  return step.kind === "task" && task === undefined ? (type ?? "broken") : type;
}

function optionalType(node: TypeNode | undefined, symbols: Symbols): TypeUse | undefined {
  return node && useType(node, symbols);
}

/** The one type that all say. */
function stated(types: readonly (TypeUse | undefined)[]): TypeUse | "broken" | undefined {
  if (types.some((use) => use !== undefined && use.type === undefined)) return "broken";
  const [first] = types;
  if (first?.type === undefined) return undefined;
  const type = first.type;
  return types.every((other) => other?.type !== undefined && sameType(other.type, type)) ? first : undefined;
}
