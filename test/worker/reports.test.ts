import { afterEach, beforeEach, expect, test } from "vitest";
import type { JsonObject } from "../../src/wire/definition.js";
import { bind, TaskException, type TaskBinding } from "../../src/worker/index.js";
import { Bench, greet, INPUTS } from "./bench.js";

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.open();
});
afterEach(() => bench.close());

const HEAD = { taskRunId: { wfRunId: { id: "run", parentWfRunId: { id: "root" } }, taskGuid: "g" }, attemptNumber: 1 };

/** Hands one task out and gives its report. */
async function reportOf(binding: TaskBinding, variables: readonly JsonObject[] = INPUTS): Promise<JsonObject> {
  await bench.start([binding]);
  await bench.handOut("g", variables);
  await bench.server.until(() => bench.server.called("ReportTask").length === 1);
  const [{ time, ...report } = {}] = bench.server.called("ReportTask");
  expect(Date.parse(String(time))).not.toBeNaN();
  return report;
}

test("registers, asks for as many tasks as may run, does one and reports it", async () => {
  const report = await reportOf(
    bind(greet, ({ name, times }, context) => {
      context.log("first");
      context.log("second");
      return `${name} ${times} ${context.nodeRunId} ${context.attemptNumber} ${context.idempotencyKey}`;
    }),
  );
  expect(bench.server.called("RegisterTaskWorker")[0]).toEqual({ taskWorkerId: "me", taskDefId: { name: "greet" } });
  expect(bench.polls[0]).toEqual({ taskDefId: { name: "greet" }, clientId: "me" });
  expect(report).toEqual({
    ...HEAD,
    status: "TASK_SUCCESS",
    output: { str: "Ann 2 root_run/2/3 1 root_run/g" },
    logOutput: { str: "first\nsecond" },
  });
  await bench.polled(() => bench.polls.length === 3);
});

test("reports a business exception with its content", async () => {
  const report = await reportOf(
    bind(greet, () => {
      throw new TaskException("out-of-stock", "none left", [1n]);
    }),
  );
  const content = { array: { items: [{ int: "1" }], elementType: { primitiveType: "INT" } } };
  expect(report).toEqual({ ...HEAD, status: "TASK_EXCEPTION", exception: { name: "out-of-stock", message: "none left", content } });
});

test.each<[string, TaskException<unknown>, JsonObject]>([
  [
    "reports an exception without content",
    new TaskException("plain", "so"),
    { status: "TASK_EXCEPTION", exception: { name: "plain", message: "so" } },
  ],
  [
    "reports an exception that is not declared",
    new TaskException("other", "so"),
    { status: "TASK_EXCEPTION", exception: { name: "other", message: "so" } },
  ],
  [
    "refuses the wrong content of an exception",
    new TaskException("out-of-stock", "so", [1.5]),
    {
      status: "TASK_OUTPUT_SERDE_ERROR",
      error: { type: "VAR_MUTATION_ERROR", message: 'Task "greet", exception "out-of-stock", at [0]: expected int, got the number 1.5' },
    },
  ],
  [
    "refuses content that is not declared",
    new TaskException("plain", "so", "more"),
    {
      status: "TASK_OUTPUT_SERDE_ERROR",
      error: {
        type: "VAR_MUTATION_ERROR",
        message: 'Task "greet", exception "plain": expected no content, because the task declares none for it, got some',
      },
    },
  ],
  [
    "refuses a name that no workflow can catch",
    new TaskException("NO_STOCK", "so"),
    {
      status: "TASK_FAILED",
      error: {
        type: "TASK_FAILURE",
        message: 'The handler threw a TaskException with the name "NO_STOCK", which is no name of a failure: so',
      },
    },
  ],
])("%s", async (_, exception, outcome) => {
  const report = await reportOf(
    bind(greet, () => {
      throw exception;
    }),
  );
  expect(report).toEqual({ ...HEAD, ...outcome });
});

test("reports anything else that is thrown with its message and stack", async () => {
  const report = await reportOf(
    bind(greet, () => {
      throw new TypeError("boom");
    }),
  );
  expect(report["status"]).toBe("TASK_FAILED");
  expect(report["error"]).toMatchObject({ type: "TASK_FAILURE", message: expect.stringMatching(/^TypeError: boom\n {4}at /) as unknown });
});

test("reports an input of the wrong type without calling the handler", async () => {
  const report = await reportOf(
    bind(greet, () => "never"),
    [
      { varName: "the-name", value: { str: "Ann" } },
      { varName: "times", value: { str: "canary" }, masked: true },
    ],
  );
  expect(report).toEqual({
    ...HEAD,
    status: "TASK_INPUT_VAR_SUB_ERROR",
    error: { type: "VAR_SUB_ERROR", message: 'Task "greet", input "times": expected int, got another value (masked)' },
  });
});

test("reports an input that did not come", async () => {
  const report = await reportOf(
    bind(greet, () => "never"),
    [{ varName: "times", value: { int: "1" } }],
  );
  expect(report["error"]).toEqual({ type: "VAR_SUB_ERROR", message: 'Task "greet", input "the-name": nothing came for it' });
});

test.each<[string, unknown, RegExp]>([
  ["of the wrong type", 5, /^Task "greet", output: expected str, got the number 5$/],
  ["that is missing", undefined, /^Task "greet", output: expected str, got undefined$/],
  ["that UTF-8 cannot hold", "\ud800", /^Task "greet": the result cannot be sent: VariableValue\.str: unpaired high surrogate$/],
  ["that is too large", "x".repeat(1_000_001), /^Task "greet": the result has 10000\d\d bytes, and a server takes 1000000$/],
])("reports a result %s", async (_, result, message) => {
  const report = await reportOf(bind(greet, () => result as string));
  expect(report["status"]).toBe("TASK_OUTPUT_SERDE_ERROR");
  expect(report["error"]).toEqual({ type: "VAR_MUTATION_ERROR", message: expect.stringMatching(message) as unknown });
});
