import type { GraphNode, NodeKind } from "../../../graph/nodes.js";

/** What lowering calls a node of each kind: its human part, and the kind on the wire. */
const names: { readonly [K in NodeKind]: readonly [(node: Extract<GraphNode, { kind: K }>) => string, string] } = {
  entrypoint: [() => "entrypoint", "ENTRYPOINT"],
  exit: [({ exit }) => (exit.kind === "fail" ? exit.exception : "complete"), "EXIT"],
  task: [({ computed, task }) => (computed === undefined ? task.name : computedName(computed)), "TASK"],
  "user-task": [({ form }) => form.name, "USER_TASK"],
  "external-event": [({ event }) => event.name, "EXTERNAL_EVENT"],
  "throw-event": [({ event }) => `throw-${event.name}`, "THROW_EVENT"],
  sleep: [() => "sleep", "SLEEP"],
  "wait-for-condition": [() => "wait-for-condition", "WAIT_FOR_CONDITION"],
  "start-thread": [({ thread }) => thread.target?.name ?? thread.name, "START_THREAD"],
  "start-multiple-threads": [({ thread }) => thread.target?.name ?? thread.name, "START_MULTIPLE_THREADS"],
  "wait-for-threads": [() => "threads", "WAIT_FOR_THREADS"],
  "run-child-wf": [({ computed, workflow }) => (computed === undefined ? `run-${workflow.name}` : "run-child-wf"), "RUN_CHILD_WF"],
  "wait-for-child-wf": [() => "wait", "WAIT_FOR_CHILD_WF"],
  nop: [() => "nop", "NOP"],
};

/** The name that lowering gives to the node if it is the `index`th of its thread. */
export function loweredName(node: GraphNode, index: number): string {
  const [human, kind] = names[node.kind] as readonly [(node: GraphNode) => string, string];
  return `${index}-${human(node)}-${kind}`;
}

/** The number that a node's name begins with, or undefined. */
export function indexOf(name: string): number | undefined {
  const digits = /^(0|[1-9][0-9]{0,8})-/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A task that is named at run time is called by its variable or its format text. */
function computedName(value: NonNullable<Extract<GraphNode, { kind: "task" }>["computed"]>): string {
  if (value.cast !== undefined) return "expression";
  if (value.kind === "variable") return value.variable.target?.name ?? value.variable.name;
  return value.kind === "format" ? value.template : "expression";
}

/** What a step is called in `steps.<handle>` when it has no id; undefined where only an id can call it. */
export function handleOf(node: GraphNode): string | undefined {
  switch (node.kind) {
    case "task":
      return node.computed === undefined ? node.task.name : computedName(node.computed);
    case "user-task":
      return node.form.name;
    case "external-event":
    case "throw-event":
      return node.event.name;
    case "start-thread":
    case "start-multiple-threads":
      return node.thread.target?.name ?? node.thread.name;
    case "run-child-wf":
      return node.computed === undefined ? node.workflow.name : computedName(node.computed);
    default:
      return undefined;
  }
}
