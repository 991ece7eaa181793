import type { TaskPolicyNode } from "../../../ast/documents.js";
import type { ArgumentsNode, CatchNode } from "../../../ast/steps.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { Backoff, GraphNode, TaskCall } from "../../../graph/nodes.js";
import type { Handler } from "../../../graph/workflow.js";
import { invariant } from "../../../util/invariant.js";
import { computedOf, toldBy, valueOf } from "../values/values.js";
import { located, optional, type Writing } from "../values/writing.js";

/** How the nodes of a thread are written as steps. */
export interface NodeWriting extends Writing {
  readonly idOf: (node: GraphNode) => string | undefined;
  /** The handlers of a node; `child`: those of the threads that it waits for. */
  readonly handlers: (node: GraphNode, handlers: readonly Handler[], child: boolean) => readonly CatchNode[];
  /** The handle of the step whose hidden variable the value is. */
  readonly spawnHandle: (value: Assignment) => string | undefined;
  /** What every task says that doesn't say it itself. */
  readonly defaults: TaskPolicyNode;
}

/** A task that is run, by a step or by a reminder. */
export function writeCall(call: TaskCall, writing: NodeWriting) {
  const { defaults } = writing;
  const { timeoutSeconds, retries, backoff } = call;
  return {
    task: located(call.task.name, writing),
    computed: call.computed && computedOf(call.computed, writing),
    args: taskArguments(call, writing),
    timeout: optional(timeoutSeconds === defaults.timeout?.value ? undefined : timeoutSeconds || undefined, writing),
    retries: optional(retries === defaults.retries?.value ? undefined : retries || undefined, writing),
    backoff:
      backoff && backoffKey(backoff) !== (defaults.backoff && backoffKey(defaults.backoff)) ? { ...backoff, span: writing.at } : undefined,
  };
}

/** A backoff's text, for telling two apart. */
export function backoffKey({ baseMilliseconds, maxMilliseconds, multiplier }: Backoff): string {
  return `${baseMilliseconds} ${maxMilliseconds} ${multiplier}`;
}

/** By name where there is one value for each input, else by position. */
function taskArguments({ task, computed, args }: TaskCall, writing: NodeWriting): ArgumentsNode | undefined {
  const { at } = writing;
  if (args.length === 0) return undefined;
  const inputs = computed === undefined ? task.target?.inputs : undefined;
  if (inputs?.length !== args.length) {
    const items = args.map(({ value }, index) =>
      valueOf(value, computed === undefined ? toldBy(inputs?.[index]?.type.type) : "anything", writing),
    );
    return { kind: "list", span: at, items };
  }
  const entries = inputs.map((input, index) => {
    const value = args[index]?.value;
    invariant(value, "there is a value for each input");
    return { name: located(input.name, writing), value: valueOf(value, toldBy(input.type.type), writing) };
  });
  return { kind: "mapping", span: at, entries };
}
