import type { Backoff, Edge, Failure, GraphNode, Handler, Mutation, NodeKind } from "../../graph/workflow.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitAssignment } from "./assignments.js";

type Emitter<K extends NodeKind> = (node: Extract<GraphNode, { kind: K }>) => JsonObject;

/** The arm of each kind on the wire. */
const emitters: { readonly [K in NodeKind]: Emitter<K> } = {
  entrypoint: () => ({ entrypoint: {} }),
  nop: () => ({ nop: {} }),
  exit: ({ exit }) => ({ exit: emitExit(exit) }),
  task: (node) => ({
    task: {
      taskDefId: { name: node.task.target?.name ?? node.task.name },
      ...(node.timeoutSeconds && { timeoutSeconds: node.timeoutSeconds }),
      ...(node.retries && { retries: node.retries }),
      ...(node.backoff && { exponentialBackoff: emitBackoff(node.backoff) }),
      ...(node.args.length > 0 && { variables: node.args.map(({ value }) => emitAssignment(value)) }),
    },
  }),
  "external-event": (node) => ({
    externalEvent: {
      externalEventDefId: { name: node.event.target?.name ?? node.event.name },
      ...(node.timeout && { timeoutSeconds: emitAssignment(node.timeout) }),
      ...(node.correlationKey && { correlationKey: emitAssignment(node.correlationKey) }),
      ...(node.maskCorrelationKey && { maskCorrelationKey: true }),
    },
  }),
  sleep: (node) => ({ sleep: { [sleepArms[node.form]]: emitAssignment(node.value) } }),
};

const sleepArms = { seconds: "rawSeconds", until: "timestamp", "until-iso": "isoDate" } as const;

/** A `Node` with its edges and handlers. */
export function emitNode(node: GraphNode): JsonObject {
  return {
    ...(node.edges.length > 0 && { outgoingEdges: node.edges.map(emitEdge) }),
    ...(node.handlers.length > 0 && { failureHandlers: node.handlers.map(emitHandler) }),
    ...(emitters[node.kind] as Emitter<NodeKind>)(node as never),
  };
}

function emitExit(exit: Extract<GraphNode, { kind: "exit" }>["exit"]): JsonObject {
  switch (exit.kind) {
    case "end":
      return {};
    case "return":
      return { returnContent: emitAssignment(exit.value) };
    case "fail":
      return {
        failureDef: {
          failureName: exit.exception,
          ...(exit.message && { message: exit.message }),
          ...(exit.content && { content: emitAssignment(exit.content) }),
        },
      };
  }
}

function emitBackoff({ baseMilliseconds, maxMilliseconds, multiplier }: Backoff): JsonObject {
  return { baseIntervalMs: baseMilliseconds, maxDelayMs: String(maxMilliseconds), multiplier };
}

function emitEdge({ to, condition, mutations }: Edge): JsonObject {
  return {
    sinkNodeName: to,
    ...(condition && { condition: emitAssignment(condition) }),
    ...(mutations.length > 0 && { variableMutations: mutations.map(emitMutation) }),
  };
}

function emitMutation({ variable, jsonPath, operation, value }: Mutation): JsonObject {
  return {
    lhsName: variable.target?.name ?? variable.name,
    ...(jsonPath !== undefined && { lhsJsonPath: jsonPath }),
    ...(operation !== "ASSIGN" && { operation }),
    rhsAssignment: emitAssignment(value),
  };
}

function emitHandler({ failure, thread }: Handler): JsonObject {
  const { anyFailureOfType, ...specific } = emitFailure(failure);
  // In the order of the field numbers, which is that of the Java SDK's JSON.
  return { ...specific, handlerSpecName: thread.target?.name ?? thread.name, ...(anyFailureOfType !== undefined && { anyFailureOfType }) };
}

function emitFailure(failure: Failure): JsonObject {
  switch (failure.kind) {
    case "exception":
    case "error":
      return { specificFailure: failure.name };
    case "any-exception":
      return { anyFailureOfType: "FAILURE_TYPE_EXCEPTION" };
    case "any-error":
      return { anyFailureOfType: "FAILURE_TYPE_ERROR" };
    case "any":
      return {};
  }
}
