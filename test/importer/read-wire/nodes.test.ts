import { describe, expect, it } from "vitest";
import { nodeOf, places, read, workflow } from "./support.js";

const VARIABLES = { x: "STR", n: "INT" };
const X = { variableName: "x" };
const X_READ = { kind: "variable", variable: { name: "x", target: "→ x", exact: true } };
const DEFINITIONS = [
  ["PutTaskDefRequest", { name: "greet", inputVars: [{ name: "who", typeDef: { primitiveType: "STR" } }, { name: "how" }] }],
  ["PutExternalEventDefRequest", { name: "paid" }],
  ["PutWorkflowEventDefRequest", { name: "done" }],
  ["PutUserTaskDefRequest", { name: "form" }],
  [
    "PutWfSpecRequest",
    {
      name: "child",
      entrypointThreadName: "e",
      threadSpecs: { e: { nodes: {}, variableDefs: [{ varDef: { name: "input", typeDef: { primitiveType: "STR" } } }] } },
    },
  ],
] as const;

/** A node `n` of the thread `main`, beside a thread `kid` with a variable `k`. */
function node(message: object, ...findings: readonly string[]) {
  const kid = { nodes: {}, variableDefs: [{ varDef: { name: "k", typeDef: { primitiveType: "INT" } } }] };
  const request = workflow({ n: message, run: { runChildWf: { wfSpecName: "child" } } }, VARIABLES);
  const reading = read(["PutWfSpecRequest", { ...request, threadSpecs: { ...request.threadSpecs, kid } }], ...DEFINITIONS);
  expect(places(reading)).toEqual(findings);
  return nodeOf(reading);
}

const FRAME = { name: "n", edges: [], handlers: [] };

describe("nodes", () => {
  it("reads tasks", () => {
    const task = {
      taskDefId: { name: "greet" },
      timeoutSeconds: 5,
      retries: 2,
      exponentialBackoff: { baseIntervalMs: 100, maxDelayMs: "1000", multiplier: 2 },
      variables: [X],
    };
    expect(node({ task })).toEqual({
      ...FRAME,
      kind: "task",
      task: { name: "greet", target: "→ greet", exact: true },
      args: [{ value: X_READ, input: { name: "who", type: { structs: [], type: { kind: "primitive", name: "str" } } } }],
      unknownArgs: [],
      missingArgs: [{ name: "how", type: { structs: [], type: { kind: "primitive", name: "json_obj" } } }],
      timeoutSeconds: 5,
      retries: 2,
      backoff: { baseMilliseconds: 100, maxMilliseconds: 1000, multiplier: 2 },
    });
    expect(node({ task: { taskDefId: { name: "gret" } } })).toMatchObject({ task: { name: "gret", exact: false } });
    expect(node({ task: { dynamicTask: X, variables: [X] } })).toMatchObject({
      task: { name: "x", exact: true },
      computed: X_READ,
      args: [{ value: X_READ }],
      missingArgs: [],
    });
  });

  it("reads events", () => {
    const externalEvent = { externalEventDefId: { name: "paid" }, timeoutSeconds: X, correlationKey: X, maskCorrelationKey: true };
    expect(node({ externalEvent })).toEqual({
      ...FRAME,
      kind: "external-event",
      event: { name: "paid", target: "→ paid", exact: true },
      timeout: X_READ,
      correlationKey: X_READ,
      maskCorrelationKey: true,
    });
    expect(node({ throwEvent: { eventDefId: { name: "done" }, content: X } })).toEqual({
      ...FRAME,
      kind: "throw-event",
      event: { name: "done", target: "→ done", exact: true },
      content: X_READ,
      contentWritten: true,
    });
  });

  it("reads sleeps and waits", () => {
    expect(node({ sleep: { rawSeconds: X } })).toEqual({ ...FRAME, kind: "sleep", form: "seconds", value: X_READ });
    expect(node({ sleep: { timestamp: X } })).toMatchObject({ form: "until" });
    expect(node({ sleep: { isoDate: X } })).toMatchObject({ form: "until-iso" });
    expect(node({ waitForCondition: { condition: X } })).toEqual({ ...FRAME, kind: "wait-for-condition", condition: X_READ });
  });

  it("reads comparisons in the old form", () => {
    const legacyCondition = { comparator: "EQUALS", left: X, right: X };
    const comparison = { kind: "comparison", comparator: "EQUALS", left: X_READ, right: X_READ };
    expect(node({ waitForCondition: { legacyCondition } })).toMatchObject({ condition: comparison });
    expect(node({ nop: {}, outgoingEdges: [{ sinkNodeName: "run", legacyCondition }] })).toMatchObject({
      edges: [{ to: "run", condition: comparison, mutations: [] }],
    });
    expect(node({ waitForCondition: { legacyCondition: { left: X, right: X } } })).toMatchObject({
      condition: { comparator: "LESS_THAN" },
    });
  });

  it("reads exits", () => {
    expect(node({ exit: {} })).toEqual({ ...FRAME, kind: "exit", exit: { kind: "end", explicit: false } });
    expect(node({ exit: { returnContent: X } })).toMatchObject({ exit: { kind: "return", value: X_READ } });
    expect(node({ exit: { failureDef: { failureName: "no-good", message: "m", content: X } } })).toMatchObject({
      exit: { kind: "fail", exception: "no-good", message: "m", content: X_READ },
    });
  });

  it("reads threads that are started and waited for", () => {
    const args = [{ variable: { name: "k", target: "→ k", exact: true }, value: X_READ }];
    const thread = { name: "kid", target: "→ kid", exact: true };
    expect(node({ startThread: { threadSpecName: "kid", variables: { k: X } } })).toEqual({ ...FRAME, kind: "start-thread", thread, args });
    expect(node({ startThread: { threadSpecName: "kid", variables: { z: X } } })).toMatchObject({
      args: [{ variable: { name: "z", exact: false } }],
    });
    expect(node({ startMultipleThreads: { threadSpecName: "kid", variables: { k: X }, iterable: X } })).toEqual({
      ...FRAME,
      kind: "start-multiple-threads",
      thread,
      args,
      iterable: X_READ,
    });
    const perThreadFailureHandlers = [{ handlerSpecName: "kid" }];
    expect(
      node({ waitForThreads: { threads: { threads: [{ threadRunNumber: X }] }, strategy: "WAIT_FOR_ANY", perThreadFailureHandlers } }),
    ).toEqual({
      ...FRAME,
      kind: "wait-for-threads",
      threads: { kind: "list", numbers: [X_READ] },
      strategy: "any",
      childHandlers: [{ failure: { kind: "any" }, thread }],
    });
    expect(node({ waitForThreads: { threadList: X } })).toMatchObject({ threads: { kind: "all-of", list: X_READ }, strategy: "all" });
  });

  it("reads child workflows", () => {
    const workflow_ = { name: "child", target: "→ child", exact: true };
    expect(node({ runChildWf: { wfSpecName: "child", majorVersion: -1, inputs: { input: X } } })).toEqual({
      ...FRAME,
      kind: "run-child-wf",
      workflow: workflow_,
      args: [{ variable: { name: "input", target: "→ input", exact: true }, value: X_READ }],
    });
    expect(node({ runChildWf: { wfSpecName: "child" } })).toMatchObject({ version: 0 });
    expect(node({ runChildWf: { wfSpecVar: X, majorVersion: 3, inputs: { any: X } } })).toMatchObject({
      workflow: { name: "x", exact: true },
      computed: X_READ,
      version: 3,
      args: [{ variable: { name: "any", exact: true } }],
    });
    expect(node({ waitForChildWf: { childWfRunId: X, childWfRunSourceNode: "run" } })).toEqual({
      ...FRAME,
      kind: "wait-for-child-wf",
      child: X_READ,
      source: { handle: "run", source: { kind: "found", node: "→ run", uncertain: false, exact: true } },
    });
  });

  it("reads user tasks with what happens in time", () => {
    const actions = [
      { reassign: { userId: X }, delaySeconds: X, hook: "ON_TASK_ASSIGNED" },
      { task: { task: { taskDefId: { name: "greet" } }, mutations: [{ lhsName: "x", nodeOutput: { jsonpath: "$.a" } }] }, delaySeconds: X },
      { cancel: {}, delaySeconds: X },
    ];
    const userTask = {
      userTaskDefName: "form",
      userTaskDefVersion: 2,
      userId: X,
      userGroup: X,
      notes: X,
      onCancellationExceptionName: X,
      actions,
    };
    expect(node({ userTask })).toMatchObject({
      kind: "user-task",
      form: { name: "form", target: "→ form", exact: true },
      version: 2,
      user: X_READ,
      group: X_READ,
      notes: X_READ,
      onCancel: X_READ,
      deadlines: [
        { after: X_READ, from: "assignment", action: { kind: "reassign", user: X_READ } },
        {
          from: "arrival",
          action: {
            kind: "remind",
            call: { task: { name: "greet" } },
            mutations: [{ operation: "ASSIGN", value: { kind: "node-output", handle: "n", path: { kind: "json", text: "$.a" } } }],
          },
        },
        { action: { kind: "cancel" } },
      ],
    });
  });

  it("reads edges with mutations, and handlers", () => {
    const variableMutations = [
      { lhsName: "n", operation: "ADD", rhsAssignment: { literalValue: { int: 1 } } },
      { lhsName: "x", lhsJsonPath: "$.a", literalValue: { str: "a" } },
      { lhsName: "x", lhsJsonPath: "$.a", nodeOutput: { lhPath: { path: [{ key: "k" }] } } },
    ];
    const failureHandlers = [
      { handlerSpecName: "kid", specificFailure: "TIMEOUT" },
      { handlerSpecName: "kid", specificFailure: "no-good" },
      { handlerSpecName: "kid", anyFailureOfType: "FAILURE_TYPE_ERROR" },
      { handlerSpecName: "kid", anyFailureOfType: "FAILURE_TYPE_EXCEPTION" },
      { handlerSpecName: "nobody" },
    ];
    expect(node({ nop: {}, outgoingEdges: [{ sinkNodeName: "run", condition: X, variableMutations }], failureHandlers })).toMatchObject({
      edges: [
        {
          to: "run",
          condition: X_READ,
          mutations: [
            { variable: { name: "n", target: "→ n" }, operation: "ADD", value: { kind: "literal" } },
            { operation: "ASSIGN", path: { kind: "json", text: "$.a" }, value: { kind: "literal", value: { kind: "str", value: "a" } } },
            { value: { kind: "node-output", handle: "n", path: { kind: "lh", selectors: [{ kind: "key", key: "k" }] } } },
          ],
        },
      ],
      handlers: [
        { failure: { kind: "error", name: "TIMEOUT" } },
        { failure: { kind: "exception", name: "no-good" } },
        { failure: { kind: "any-error" } },
        { failure: { kind: "any-exception" } },
        { failure: { kind: "any" }, thread: { name: "nobody", exact: false } },
      ],
    });
  });

  it.each([
    ["a node of no kind", {}, 'wire-missing: "n"'],
    ["a task without name", { task: {} }, "wire-missing: {}"],
    ["a sleep without end", { sleep: {} }, "wire-missing: {}"],
    ["a wait for nothing", { waitForCondition: {} }, "wire-missing: {}"],
    ["a child without name", { runChildWf: {} }, "wire-missing: {}"],
    ["an action that does nothing", { userTask: { userTaskDefName: "form", actions: [{}] } }, "wire-missing: {}"],
    ["a reminder of nothing", { userTask: { userTaskDefName: "form", actions: [{ task: {} }] } }, "wire-missing: {}"],
    [
      "a mutation without value",
      { nop: {}, outgoingEdges: [{ sinkNodeName: "run", variableMutations: [{ lhsName: "x" }] }] },
      'wire-missing: { "lhsName": "x" }',
    ],
    [
      "a mutation in the old form",
      { nop: {}, outgoingEdges: [{ sinkNodeName: "run", variableMutations: [{ lhsName: "x", literalValue: { str: "" } }] }] },
      'wire-legacy: { "str": "" }',
    ],
  ])("says of %s that the server can't read it", (_, message, finding) => {
    expect(node(message, finding)).toMatchObject({ name: "n" });
  });

  it("reports a kind that can't be read once, and keeps the node for those that name it", () => {
    const reading = read([
      "PutWfSpecRequest",
      workflow({ n: { task: 5 }, m: { exit: { returnContent: { nodeOutput: { nodeName: "n" } } } } }),
    ]);
    expect(places(reading)).toEqual(["wire-value: 5"]);
    expect(nodeOf(reading, "m")).toMatchObject({ exit: { value: { source: { kind: "found" } } } });
  });
});
