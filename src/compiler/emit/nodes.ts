import type { GraphNode, NodeKind } from "../../graph/nodes.js";
import type { Edge, Failure, Handler } from "../../graph/workflow.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitAssignment } from "./assignments.js";
import { emitMutation } from "./mutations.js";
import { emitTaskCall } from "./task.js";
import { emitRunChildWf, emitStartMultipleThreads, emitStartThread, emitWaitForChildWf, emitWaitForThreads } from "./threads.js";
import { emitUserTask } from "./user-task.js";

type Emitter<K extends NodeKind> = (node: Extract<GraphNode, { kind: K }>) => JsonObject;

/** The arm of each kind on the wire. */
const emitters: { readonly [K in NodeKind]: Emitter<K> } = {
  entrypoint: () => ({ entrypoint: {} }),
  nop: () => ({ nop: {} }),
  exit: ({ exit }) => ({ exit: emitExit(exit) }),
  task: (node) => ({ task: emitTaskCall(node) }),
  "user-task": (node) => ({ userTask: emitUserTask(node) }),
  "external-event": (node) => ({
    externalEvent: {
      externalEventDefId: { name: node.event.target?.name ?? node.event.name },
      ...(node.timeout && { timeoutSeconds: emitAssignment(node.timeout) }),
      ...(node.correlationKey && { correlationKey: emitAssignment(node.correlationKey) }),
      ...(node.maskCorrelationKey && { maskCorrelationKey: true }),
    },
  }),
  "throw-event": (node) => ({
    throwEvent: { eventDefId: { name: node.event.target?.name ?? node.event.name }, content: emitAssignment(node.content) },
  }),
  "wait-for-condition": (node) => ({ waitForCondition: { condition: emitAssignment(node.condition) } }),
  "start-thread": (node) => ({ startThread: emitStartThread(node) }),
  "start-multiple-threads": (node) => ({ startMultipleThreads: emitStartMultipleThreads(node) }),
  "wait-for-threads": (node) => ({ waitForThreads: emitWaitForThreads(node, emitHandler) }),
  "run-child-wf": (node) => ({ runChildWf: emitRunChildWf(node) }),
  "wait-for-child-wf": (node) => ({ waitForChildWf: emitWaitForChildWf(node) }),
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

function emitEdge({ to, condition, mutations }: Edge): JsonObject {
  return {
    sinkNodeName: to,
    ...(condition && { condition: emitAssignment(condition) }),
    ...(mutations.length > 0 && { variableMutations: mutations.map(emitMutation) }),
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
