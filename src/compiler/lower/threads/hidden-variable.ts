import type { StartMultipleThreadsNode, StartThreadNode } from "../../../graph/nodes.js";
import type { Mutation, Variable } from "../../../graph/workflow.js";
import { primitive } from "../../../types/lh-type.js";

type StartNode = StartThreadNode | StartMultipleThreadsNode;

/** The variable that holds the number of the thread, or of all threads, that a node has started. */
export function hiddenVariableOf({ kind, keySpan }: StartNode, name: string): Variable {
  const type = primitive(kind === "start-thread" ? "int" : "json_arr");
  return {
    name,
    span: keySpan,
    type: { span: keySpan, type, structs: [] },
    required: false,
    searchable: false,
    searchableOn: [],
    access: "private",
    hidden: true,
    default: undefined,
    input: undefined,
  };
}

/** The mutation that sets it to the node's output. */
export function settingOf(variable: Variable, node: StartNode): Mutation {
  const span = node.keySpan;
  const handle = node.id?.name ?? node.thread.name;
  return {
    origin: span,
    variable: { name: variable.name, span, target: variable, exact: true },
    targetSpan: span,
    path: undefined,
    problem: undefined,
    operation: "ASSIGN",
    value: {
      kind: "node-output",
      origin: span,
      handle,
      handleSpan: span,
      source: { kind: "found", node, uncertain: false, exact: true },
    },
  };
}
