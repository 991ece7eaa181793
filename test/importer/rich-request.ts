import type { Definition, JsonObject } from "../../src/index.js";

/** The StructDefs that the request names. */
export const STRUCTS: readonly Definition[] = [
  { kind: "PutStructDefRequest", request: { name: "inner", structDef: { fields: {} } } },
  {
    kind: "PutStructDefRequest",
    request: {
      name: "s",
      structDef: { fields: { a: { fieldType: { primitiveType: "STR" } }, b: { fieldType: { structDefId: { name: "inner" } } } } },
    },
  },
];

const X = { variableName: "x" };
const STRUCT_ID = { name: "s", version: -1 };
const TASK = {
  taskDefId: { name: "t" },
  retries: 1,
  exponentialBackoff: { baseIntervalMs: 1, maxDelayMs: "2", multiplier: 2 },
  variables: [X],
};
const HANDLERS = [
  { handlerSpecName: "kid", specificFailure: "TIMEOUT" },
  { handlerSpecName: "kid", anyFailureOfType: "FAILURE_TYPE_EXCEPTION" },
];
const VALUES = [
  { expression: { lhs: X, rhs: { literalValue: { int: "1" } }, mutationType: "ADD" } },
  { expression: { lhs: X, rhs: X, comparator: "IN" } },
  { formatString: { format: { literalValue: { str: "{0}" } }, args: [X] } },
  { nodeOutput: { nodeName: "task" }, lhPath: { path: [{ key: "a" }, { index: 0 }] } },
  { structBuilder: { structDefId: STRUCT_ID, value: { fields: { a: { simpleValue: X }, b: { subStructure: { fields: {} } } } } } },
  { sizeOf: { operand: X }, targetType: { inlineArrayDef: { arrayType: { primitiveType: "STR" } } } },
  { literalValue: { array: { items: [{ double: 1.5 }], elementType: { primitiveType: "DOUBLE" } } } },
  { literalValue: { map: { entries: [{ key: { str: "k" }, value: {} }] } } },
  { literalValue: { struct: { structDefId: STRUCT_ID, struct: { fields: { a: { value: { bytes: "AA==" } } } } } } },
  { literalValue: { wfRunId: { id: "b", parentWfRunId: { id: "a" } } } },
  { literalValue: { utcTimestamp: "2030-01-01T00:00:00Z" } },
  { literalValue: { jsonObj: "{}" }, targetType: { structDefId: STRUCT_ID } },
];
const MUTATIONS = VALUES.map((rhsAssignment) => ({ lhsName: "x", rhsAssignment }));
const EDGE = [{ sinkNodeName: "end", condition: X, variableMutations: [{ lhsName: "x", lhsJsonPath: "$.a", rhsAssignment: X }] }];
const ACTIONS = [
  { task: { task: TASK, mutations: [{ lhsName: "x", operation: "ADD", rhsAssignment: X }] }, delaySeconds: X },
  { reassign: { userId: X }, delaySeconds: X, hook: "ON_TASK_ASSIGNED" },
  { cancel: {}, delaySeconds: X },
];
/** A request with every construct, in modern form. */
export const RICH: JsonObject = {
  name: "wf",
  entrypointThreadName: "main",
  parentWfSpec: { wfSpecName: "p", wfSpecMajorVersion: 1 },
  retentionPolicy: { secondsAfterWfTermination: "1" },
  allowedUpdates: "NO_UPDATES",
  threadSpecs: {
    main: {
      variableDefs: [
        {
          varDef: { name: "x", typeDef: { primitiveType: "JSON_OBJ", masked: true }, defaultValue: { jsonObj: "{}" } },
          required: true,
          searchable: true,
          jsonIndexes: [{ fieldPath: "$.a", fieldType: "STR" }],
          accessLevel: "INHERITED_VAR",
        },
        { varDef: { name: "m", typeDef: { inlineMapDef: { keyType: { primitiveType: "STR" }, valueType: { structDefId: STRUCT_ID } } } } },
      ],
      interruptDefs: [{ externalEventDefId: { name: "e" }, handlerSpecName: "kid" }],
      retentionPolicy: { secondsAfterThreadTermination: "1" },
      nodes: {
        start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "task", variableMutations: MUTATIONS }] },
        task: { task: TASK, outgoingEdges: EDGE, failureHandlers: HANDLERS },
        dynamic: { task: { dynamicTask: X, variables: VALUES } },
        event: { externalEvent: { externalEventDefId: { name: "e" }, timeoutSeconds: X, correlationKey: X, maskCorrelationKey: true } },
        throw: { throwEvent: { eventDefId: { name: "w" }, content: X } },
        condition: { waitForCondition: { condition: X } },
        sleep: { sleep: { rawSeconds: X } },
        spawn: { startThread: { threadSpecName: "kid", variables: { k: X } } },
        each: { startMultipleThreads: { threadSpecName: "kid", variables: { k: X }, iterable: X } },
        wait: {
          waitForThreads: { threads: { threads: [{ threadRunNumber: X }] }, perThreadFailureHandlers: HANDLERS, strategy: "WAIT_FOR_ANY" },
        },
        list: { waitForThreads: { threadList: X } },
        child: { runChildWf: { wfSpecName: "wf", majorVersion: -1, inputs: { x: X } } },
        other: { runChildWf: { wfSpecVar: X } },
        joined: { waitForChildWf: { childWfRunId: X, childWfRunSourceNode: "child" } },
        person: { userTask: { userTaskDefName: "u", userId: X, userGroup: X, notes: X, onCancellationExceptionName: X, actions: ACTIONS } },
        nop: { nop: {} },
        failed: { exit: { failureDef: { failureName: "f", message: "m", content: X } } },
        end: { exit: { returnContent: X } },
      },
    },
    kid: { nodes: { start: { entrypoint: {} } }, variableDefs: [{ varDef: { name: "k", typeDef: { primitiveType: "JSON_OBJ" } } }] },
  },
};
