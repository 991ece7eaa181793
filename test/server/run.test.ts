import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, type Connection } from "../../src/connection/connection.js";
import { followRun, type NodeRunEvent } from "../../src/server/follow.js";
import { runWorkflow } from "../../src/server/run.js";
import type { JsonObject } from "../../src/wire/definition.js";
import { FakeLittleHorse, Refusal } from "../connection/fake-littlehorse.js";

let server: FakeLittleHorse;
let connection: Connection;
beforeEach(async () => {
  server = await new FakeLittleHorse().start(["GetLatestWfSpec", "GetWfSpec", "RunWf", "GetWfRun", "ListNodeRuns", "ListTaskRuns"]);
  connection = connect(server.configuration());
});
afterEach(() => {
  connection.close();
  server.stop();
});

const variable = (name: string, primitiveType: string, required = false): JsonObject => ({
  varDef: { name, typeDef: { primitiveType } },
  ...(required ? { required } : {}),
});
const WF_SPEC: JsonObject = {
  id: { name: "pay", majorVersion: 2, revision: 1 },
  entrypointThreadName: "main",
  threadSpecs: { main: { variableDefs: [variable("customer-id", "STR", true), variable("amount", "INT", true), variable("note", "STR")] } },
};

test("starts the version whose types were read, with exact inputs", async () => {
  server.on("GetLatestWfSpec", () => WF_SPEC).on("RunWf", () => ({ id: { id: "b", parentWfRunId: { id: "a" } } }));
  const result = await runWorkflow(connection, {
    name: "pay",
    id: "b",
    parent: "a",
    inputs: { "customer-id": "7", amount: "9007199254740993" },
  });
  expect(result).toEqual({ ok: true, id: "a_b", version: "2.1" });
  expect(server.called("RunWf")).toEqual([
    {
      wfSpecName: "pay",
      majorVersion: 2,
      revision: 1,
      id: "b",
      parentWfRunId: { id: "a" },
      variables: { "customer-id": { str: "7" }, amount: { int: "9007199254740993" } },
    },
  ]);
});

test("tells everything that is wrong with the inputs and starts nothing", async () => {
  server.on("GetLatestWfSpec", () => WF_SPEC);
  const result = await runWorkflow(connection, { name: "pay", inputs: { "customer-ids": "7", amount: "many" } });
  expect(result).toEqual({
    ok: false,
    problems: [
      'The workflow has no input "customer-ids". Did you mean "customer-id"?',
      'Input "amount" needs a whole number of 64 bits, not "many".',
      'The required input "customer-id" is missing.',
    ],
  });
  expect(server.called("RunWf")).toEqual([]);
});

test("says that there is no such workflow", async () => {
  const where = `127.0.0.1:${server.port} (tenant "default")`;
  expect(await runWorkflow(connection, { name: "pay", inputs: {} })).toEqual({
    ok: false,
    problems: [`There is no workflow "pay" on ${where}.`],
  });
  expect(await runWorkflow(connection, { name: "pay", majorVersion: 1, revision: 3, inputs: {} })).toEqual({
    ok: false,
    problems: [`There is no workflow "pay" in version 1.3 on ${where}.`],
  });
  expect(await runWorkflow(connection, { name: "pay", revision: 3, inputs: {} })).toEqual({
    ok: false,
    problems: ["A revision needs its major version."],
  });
});

interface Moment {
  readonly wfRun: JsonObject;
  readonly nodeRuns: readonly JsonObject[];
  readonly attempts: readonly JsonObject[];
}

const nodeRun = (position: number, more: JsonObject): JsonObject => ({
  id: { position },
  threadSpecName: "main",
  nodeName: `${position}-x`,
  ...more,
});
const TASK = { task: { taskRunId: { taskGuid: "g" } } };

test("tells every node run when it changes and how the run ended", async () => {
  const failure = { failureName: "TASK_FAILURE", message: "Task execution failed" };
  const moments: readonly Moment[] = [
    {
      wfRun: { status: "RUNNING" },
      nodeRuns: [nodeRun(0, { status: "COMPLETED", entrypoint: {} }), nodeRun(1, { status: "RUNNING", ...TASK })],
      attempts: [{ status: "TASK_RUNNING" }],
    },
    {
      wfRun: { status: "RUNNING" },
      nodeRuns: [nodeRun(0, { status: "COMPLETED", entrypoint: {} }), nodeRun(1, { status: "RUNNING", ...TASK })],
      attempts: [{ status: "TASK_RUNNING" }],
    },
    {
      wfRun: { status: "ERROR", threadRuns: [{ currentNodePosition: 1 }] },
      nodeRuns: [nodeRun(0, { status: "COMPLETED", entrypoint: {} }), nodeRun(1, { status: "ERROR", failures: [failure], ...TASK })],
      attempts: [{ status: "TASK_TIMEOUT" }, { status: "TASK_FAILED", error: { message: "boom" } }],
    },
  ];
  let at = -1;
  const now = (): Moment => moments[at] as Moment;
  server.on("GetWfRun", () => {
    at++;
    return now().wfRun;
  });
  server.on("ListNodeRuns", ({ bookmark }) =>
    bookmark === undefined ? { results: now().nodeRuns.slice(0, 1), bookmark: "AA==" } : { results: now().nodeRuns.slice(1) },
  );
  server.on("ListTaskRuns", () => ({ results: [{ id: { taskGuid: "g" }, attempts: now().attempts }] }));
  const events: NodeRunEvent[] = [];
  const outcome = await followRun(connection, "r", (event) => events.push(event));
  expect(events).toEqual([
    { thread: 0, threadName: "main", position: 0, nodeName: "0-x", nodeKind: "entrypoint", status: "COMPLETED" },
    { thread: 0, threadName: "main", position: 1, nodeName: "1-x", nodeKind: "task", status: "RUNNING", attempts: ["TASK_RUNNING"] },
    {
      thread: 0,
      threadName: "main",
      position: 1,
      nodeName: "1-x",
      nodeKind: "task",
      status: "ERROR",
      attempts: ["TASK_TIMEOUT", "TASK_FAILED"],
      error: "boom",
    },
  ]);
  expect(outcome).toEqual({
    ended: true,
    status: "ERROR",
    failure: { name: "TASK_FAILURE", message: "Task execution failed", reason: "boom" },
  });
});

test("waits for a run that cannot be read yet, and gives its output", async () => {
  let looks = 0;
  server.on("GetWfRun", () =>
    ++looks < 3 ? Promise.reject(new Refusal("NOT_FOUND", "not yet")) : { status: "COMPLETED", threadRuns: [{ output: { int: "7" } }] },
  );
  server.on("ListNodeRuns", () => ({}));
  expect(await followRun(connection, "r", () => undefined)).toEqual({ ended: true, status: "COMPLETED", output: { int: "7" } });
});

test("stops watching at the limit", async () => {
  server.on("GetWfRun", () => ({ status: "RUNNING" })).on("ListNodeRuns", () => ({}));
  expect(await followRun(connection, "r", () => undefined, { limitMs: 1 })).toEqual({ ended: false, status: "RUNNING" });
});

test("tells what a failed handler failed with, and not what it handled", async () => {
  const handled = { failureName: "card-declined", message: "The bank declined.", failureHandlerThreadrunId: 1 };
  const failure = { failureName: "payment-failed", message: "No card.", content: { str: "7" } };
  server.on("GetWfRun", () => ({
    status: "EXCEPTION",
    threadRuns: [{ currentNodePosition: 1 }, { number: 1, currentNodePosition: 2 }],
  }));
  server.on("ListNodeRuns", () => ({
    results: [
      nodeRun(1, { status: "EXCEPTION", failures: [handled], ...TASK }),
      {
        id: { threadRunNumber: 1, position: 2 },
        threadSpecName: "handler",
        nodeName: "2-x",
        status: "EXCEPTION",
        failures: [failure],
        exit: {},
      },
    ],
  }));
  server.on("ListTaskRuns", () => ({ results: [{ id: { taskGuid: "g" }, attempts: [{ status: "TASK_EXCEPTION" }] }] }));
  const { failure: told } = await followRun(connection, "r", () => undefined);
  expect(told).toEqual({ name: "payment-failed", message: "No card.", content: { str: "7" } });
});
