import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, type Connection } from "../../src/connection/connection.js";
import { applyDefinitions, type Applied } from "../../src/server/apply.js";
import { inOrder } from "../../src/server/order.js";
import type { Definition, JsonObject, PutRequest } from "../../src/wire/definition.js";
import { FakeLittleHorse, Refusal } from "../connection/fake-littlehorse.js";

const METHODS = [
  "PutTaskDef",
  "GetTaskDef",
  "PutStructDef",
  "GetStructDef",
  "PutWfSpec",
  "GetWfSpec",
  "GetLatestWfSpec",
  "PutExternalEventDef",
  "GetExternalEventDef",
  "ScheduleWf",
  "GetScheduledWfRun",
];

let server: FakeLittleHorse;
let connection: Connection;
beforeEach(async () => {
  server = await new FakeLittleHorse().start(METHODS);
  connection = connect(server.configuration());
});
afterEach(() => {
  connection.close();
  server.stop();
});

const define = (kind: PutRequest, request: JsonObject): Definition => ({ kind, request });
const taskDef = (name: string, more: JsonObject = {}): Definition => define("PutTaskDefRequest", { name, ...more });
const structDef = (name: string, uses?: string): Definition =>
  define("PutStructDefRequest", {
    name,
    structDef: { fields: uses === undefined ? {} : { inner: { fieldType: { structDefId: { name: uses, version: -1 } } } } },
  });
const wfSpec = (name: string, node: JsonObject): Definition =>
  define("PutWfSpecRequest", { name, threadSpecs: { main: { nodes: { "1-x": node } } } });

/** TaskDefs as the server keeps them: immutable. */
function keepTaskDefs(stored: Map<string, JsonObject>): void {
  const get = (name: string): JsonObject => {
    const found = stored.get(name);
    if (found === undefined) throw new Refusal("NOT_FOUND", "nothing");
    return found;
  };
  server.on("GetTaskDef", ({ name }) => get(String(name)));
  server.on("PutTaskDef", ({ name, ...rest }) => {
    const next = { id: { name: String(name) }, createdAt: `2026-01-01T00:00:0${stored.size}Z`, ...rest } as JsonObject;
    if (stored.has(String(name))) {
      const { createdAt: _, ...before } = get(String(name));
      const { createdAt: __, ...after } = next;
      if (JSON.stringify(before) !== JSON.stringify(after))
        throw new Refusal("ALREADY_EXISTS", `TaskDef [${String(name)}] already exists and is immutable.`);
      return get(String(name));
    }
    stored.set(String(name), next);
    return next;
  });
}

const statuses = (applied: readonly Applied[]): readonly string[] =>
  applied.map(({ name, status, version }) => `${name} ${status}${version === undefined ? "" : ` ${version}`}`);

test("orders definitions by what they use, else as given", () => {
  const parent = wfSpec("parent", { runChildWf: { wfSpecName: "child", majorVersion: -1 } });
  const grandchild = define("PutWfSpecRequest", { name: "grandchild", parentWfSpec: { wfSpecName: "parent" } });
  const definitions = [
    parent,
    grandchild,
    wfSpec("child", { task: { taskDefId: { name: "t" } } }),
    taskDef("t"),
    structDef("order", "customer"),
    structDef("customer", "address"),
    structDef("address"),
  ];
  expect(inOrder(definitions).map(({ request }) => request["name"])).toEqual([
    "address",
    "customer",
    "order",
    "t",
    "child",
    "parent",
    "grandchild",
  ]);
});

test("orders definitions that use each other in a circle", () => {
  expect(inOrder([structDef("a", "b"), structDef("b", "a")]).map(({ request }) => request["name"])).toEqual(["b", "a"]);
});

test("creates once and finds everything unchanged the second time", async () => {
  keepTaskDefs(new Map());
  const definitions = [taskDef("b"), taskDef("a")];
  const progress: string[] = [];
  expect(statuses(await applyDefinitions(connection, definitions, ({ name }) => progress.push(name)))).toEqual(["b created", "a created"]);
  expect(statuses(await applyDefinitions(connection, definitions))).toEqual(["b unchanged", "a unchanged"]);
  expect(progress).toEqual(["b", "a"]);
});

test("waits until what was put can be read", async () => {
  let looks = 0;
  const stored = { id: { name: "slow" }, createdAt: "2026-01-01T00:00:00Z" };
  server.on("PutTaskDef", () => stored);
  server.on("GetTaskDef", () => (++looks < 4 ? Promise.reject(new Refusal("NOT_FOUND", "not yet")) : stored));
  expect(statuses(await applyDefinitions(connection, [taskDef("slow")]))).toEqual(["slow created"]);
  expect(looks).toBeGreaterThanOrEqual(4);
});

test("says what differs when a TaskDef cannot be changed, and skips what needs it", async () => {
  const int = { primitiveType: "INT" };
  keepTaskDefs(
    new Map([["charge", { id: { name: "charge" }, inputVars: [{ name: "amount", typeDef: int }], returnType: { returnType: int } }]]),
  );
  const changed = taskDef("charge", { inputVars: [{ name: "amount", typeDef: { primitiveType: "DOUBLE" } }], description: "Charges." });
  const applied = await applyDefinitions(connection, [wfSpec("pay", { task: { taskDefId: { name: "charge" } } }), changed]);
  expect(statuses(applied)).toEqual(["pay skipped", "charge refused"]);
  expect(applied.map(({ error }) => error)).toEqual([
    { code: "SKIPPED", message: 'It needs TaskDef "charge", which was not accepted.' },
    {
      code: "ALREADY_EXISTS",
      message:
        'TaskDef "charge" exists and cannot be changed, but input 1 is "amount" of type double here and "amount" of type int on the server; the output type is nothing here and int on the server; the description is "Charges." here and nothing on the server. Give it a new name, or delete the old one first.',
    },
  ]);
});

test("takes a pinned struct version for the newest one", async () => {
  const stored = {
    id: { name: "paid" },
    createdAt: "2026-01-01T00:00:00Z",
    typeInformation: { returnType: { structDefId: { name: "order", version: 2 } } },
  };
  server.on("GetExternalEventDef", () => stored);
  server.on("GetStructDef", () => ({ id: { name: "order", version: 2 } }));
  const definition = define("PutExternalEventDefRequest", {
    name: "paid",
    contentType: { returnType: { structDefId: { name: "order", version: -1 } } },
  });
  expect(statuses(await applyDefinitions(connection, [definition]))).toEqual(["paid unchanged"]);
  expect(server.called("PutExternalEventDef")).toEqual([]);
});

test("puts an ExternalEventDef that differs", async () => {
  let stored: JsonObject = { id: { name: "paid" }, createdAt: "2026-01-01T00:00:00Z" };
  server.on("GetExternalEventDef", () => stored);
  server.on(
    "PutExternalEventDef",
    ({ contentType }) =>
      (stored = {
        id: { name: "paid" },
        createdAt: "2026-01-02T00:00:00Z",
        ...(contentType === undefined ? {} : { typeInformation: contentType }),
      }),
  );
  expect(statuses(await applyDefinitions(connection, [define("PutExternalEventDefRequest", { name: "paid", contentType: {} })]))).toEqual([
    "paid updated",
  ]);
});

test("tells the versions of a WfSpec before and after", async () => {
  let revision = 0;
  const stored = () => ({ id: { name: "pay", majorVersion: 1, revision } });
  server.on("GetLatestWfSpec", stored).on("GetWfSpec", stored);
  server.on("PutWfSpec", () => {
    revision = 1;
    return stored();
  });
  expect(statuses(await applyDefinitions(connection, [wfSpec("pay", {})]))).toEqual(["pay updated 1.1"]);
  expect(statuses(await applyDefinitions(connection, [wfSpec("pay", {})]))).toEqual(["pay unchanged 1.1"]);
});

test("goes on after a refusal and passes its words on", async () => {
  keepTaskDefs(new Map());
  server.on("PutWfSpec", () => Promise.reject(new Refusal("INVALID_ARGUMENT", "unknown entrypoint thread: x")));
  const applied = await applyDefinitions(connection, [wfSpec("one", {}), wfSpec("two", {}), taskDef("t")]);
  expect(statuses(applied)).toEqual(["one refused", "two refused", "t created"]);
  expect(applied[0]?.error).toEqual({ code: "INVALID_ARGUMENT", message: "unknown entrypoint thread: x" });
});

test("makes a schedule once, and refuses to change it", async () => {
  const kept = new Map<string, JsonObject>();
  server.on("GetScheduledWfRun", ({ id }) => kept.get(String(id)) ?? Promise.reject(new Refusal("NOT_FOUND", "nothing")));
  server.on("ScheduleWf", ({ id, wfSpecName, majorVersion: _major, ...rest }) => {
    const wfSpecId = { name: String(wfSpecName), majorVersion: 1, revision: 4 };
    const stored = { id: { id: String(id) }, wfSpecId, createdAt: "2026-01-01T00:00:00Z", ...rest } as JsonObject;
    kept.set(String(id), stored);
    return stored;
  });
  const schedule = (more: JsonObject): Definition =>
    define("ScheduleWfRequest", { id: "nightly", wfSpecName: "pay", cronExpression: "0 2 * * *", ...more });
  const given = { variables: { b: { int: "1" }, a: { str: "x" } }, parentWfRunId: { id: "c", parentWfRunId: { id: "p" } } };
  expect(statuses(await applyDefinitions(connection, [schedule(given)]))).toEqual(["nightly created"]);
  expect(statuses(await applyDefinitions(connection, [schedule(given), schedule({ ...given, majorVersion: 1 })]))).toEqual([
    "nightly unchanged",
    "nightly unchanged",
  ]);
  const [changed] = await applyDefinitions(connection, [schedule({ majorVersion: 2, cronExpression: "0 3 * * *", variables: { a: {} } })]);
  expect(changed?.status).toBe("refused");
  expect(changed?.error?.message).toBe(
    'ScheduledWfRun "nightly" exists and cannot be changed, but the cron expression is "0 3 * * *" here and "0 2 * * *" on the server; the major version is 2 here and 1 on the server; the input "a" is {} here and {"str":"x"} on the server; the parent is nothing here and {"id":"c","parentWfRunId":{"id":"p"}} on the server; the input "b" is nothing here and {"int":"1"} on the server. Give it a new name, or delete the old one first.',
  );
  expect(server.called("ScheduleWf")).toHaveLength(1);
});

test("puts a schedule after its workflow, and skips it without", async () => {
  const schedule = define("ScheduleWfRequest", { id: "nightly", wfSpecName: "pay", cronExpression: "0 2 * * *" });
  const form = define("PutUserTaskDefRequest", { name: "form" });
  const thrown = define("PutWorkflowEventDefRequest", { name: "thrown" });
  expect(inOrder([schedule, wfSpec("pay", {}), form, thrown]).map(({ kind }) => kind)).toEqual([
    "PutWorkflowEventDefRequest",
    "PutUserTaskDefRequest",
    "PutWfSpecRequest",
    "ScheduleWfRequest",
  ]);
  server.on("GetLatestWfSpec", () => Promise.reject(new Refusal("NOT_FOUND", "nothing")));
  server.on("PutWfSpec", () => Promise.reject(new Refusal("INVALID_ARGUMENT", "no")));
  expect(statuses(await applyDefinitions(connection, [schedule, wfSpec("pay", {})]))).toEqual(["nightly skipped", "pay refused"]);
});

test("stops when there is no server", async () => {
  server.stop();
  await expect(applyDefinitions(connection, [taskDef("a")])).rejects.toMatchObject({ code: "UNAVAILABLE" });
});
