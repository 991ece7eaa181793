import { afterEach, beforeEach, expect, test } from "vitest";
import type { JsonObject } from "../../src/wire/definition.js";
import { bind, defineTask, startWorkers, TaskException, type LogEntry, type TaskBinding, type WorkerOptions, type Workers } from "../../src/worker/index.js";
import { FakeLittleHorse, Refusal, type PollStream } from "../connection/fake-littlehorse.js";

const METHODS = ["GetTaskDef", "RegisterTaskWorker", "ReportTask", "PollTask"];
const QUICK = { heartbeatMs: 5, heartbeatAfterErrorMs: 5, firstBackOffMs: 1, longestBackOffMs: 2, taskDefWithinMs: 0, lastTasksMs: 20 };

interface Greeting {
  readonly name: string;
  readonly times: bigint;
}
const greet = defineTask<Greeting, string>({
  name: "greet",
  input: [
    { name: "the-name", property: "name", type: "str" },
    { name: "times", property: "times", type: "int" },
  ],
  output: { type: "str" },
  throws: { "out-of-stock": { array: "int" }, plain: "void" },
});
const TASK_DEF: JsonObject = {
  id: { name: "greet" },
  inputVars: [
    { name: "the-name", typeDef: { primitiveType: "STR" } },
    { name: "times", typeDef: { primitiveType: "INT" } },
  ],
  returnType: { returnType: { primitiveType: "STR" } },
};

let server: FakeLittleHorse;
let streams: PollStream[];
let polls: JsonObject[];
let hosts: readonly JsonObject[];
let log: LogEntry[];
let workers: Workers | undefined;

beforeEach(async () => {
  [streams, polls, log, workers] = [[], [], [], undefined];
  server = await new FakeLittleHorse().start(METHODS);
  hosts = [{ host: "127.0.0.1", port: server.port }];
  server
    .on("GetTaskDef", () => TASK_DEF)
    .on("RegisterTaskWorker", () => ({ yourHosts: hosts }))
    .on("ReportTask", () => ({}))
    .onPoll((stream) => {
      streams.push(stream);
      stream.on("data", (request: JsonObject) => {
        polls.push(request);
        changed();
      });
      stream.on("end", () => stream.end());
      stream.on("error", () => undefined);
      changed();
    });
});
afterEach(async () => {
  await workers?.stop();
  server.stop();
});

let watchers: (() => void)[] = [];
function changed(): void {
  for (const watcher of watchers) watcher();
}
/** Resolves when the condition holds, looked at when a stream opens or is asked for a task. */
function polled(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!condition()) return;
      watchers = watchers.filter((watcher) => watcher !== look);
      resolve();
    };
    watchers.push(look);
    look();
  });
}

async function start(bindings: readonly TaskBinding[], options: Partial<WorkerOptions> = {}): Promise<Workers> {
  workers = await startWorkers(bindings, { configuration: server.configuration(), workerId: "me", concurrency: 2, log: (entry) => log.push(entry), timings: QUICK, ...options });
  return workers;
}

const INPUTS: readonly JsonObject[] = [
  { varName: "times", value: { int: "2" } },
  { varName: "the-name", value: { str: "Ann" } },
];
function scheduled(guid: string, variables: readonly JsonObject[] = INPUTS): JsonObject {
  return {
    result: {
      taskRunId: { wfRunId: { id: "run", parentWfRunId: { id: "root" } }, taskGuid: guid },
      attemptNumber: 1,
      createdAt: "2026-01-01T00:00:00Z",
      source: { taskNode: { nodeRunId: { wfRunId: { id: "run" }, threadRunNumber: 2, position: 3 } } },
      variables,
    },
  };
}

/** Hands one task out and gives its report. */
async function reportOf(binding: TaskBinding, variables: readonly JsonObject[] = INPUTS): Promise<JsonObject> {
  await start([binding]);
  await polled(() => polls.length > 0);
  streams[0]?.write(scheduled("g", variables));
  await server.until(() => server.called("ReportTask").length === 1);
  const [{ time, ...report } = {}] = server.called("ReportTask");
  expect(Date.parse(String(time))).not.toBeNaN();
  return report;
}

const HEAD = { taskRunId: { wfRunId: { id: "run", parentWfRunId: { id: "root" } }, taskGuid: "g" }, attemptNumber: 1 };

test("registers, asks for as many tasks as may run, does one and reports it", async () => {
  const report = await reportOf(
    bind(greet, ({ name, times }, context) => {
      context.log("first");
      context.log("second");
      return `${name} ${times} ${context.nodeRunId} ${context.attemptNumber} ${context.idempotencyKey}`;
    }),
  );
  expect(server.called("RegisterTaskWorker")[0]).toEqual({ taskWorkerId: "me", taskDefId: { name: "greet" } });
  expect(polls[0]).toEqual({ taskDefId: { name: "greet" }, clientId: "me" });
  expect(report).toEqual({ ...HEAD, status: "TASK_SUCCESS", output: { str: "Ann 2 root_run/2/3 1 root_run/g" }, logOutput: { str: "first\nsecond" } });
  await polled(() => polls.length === 3);
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
  ["reports an exception without content", new TaskException("plain", "so"), { status: "TASK_EXCEPTION", exception: { name: "plain", message: "so" } }],
  ["reports an exception that is not declared", new TaskException("other", "so"), { status: "TASK_EXCEPTION", exception: { name: "other", message: "so" } }],
  [
    "refuses the wrong content of an exception",
    new TaskException("out-of-stock", "so", [1.5]),
    { status: "TASK_OUTPUT_SERDE_ERROR", error: { type: "VAR_MUTATION_ERROR", message: 'Task "greet", exception "out-of-stock", at [0]: expected int, got the number 1.5' } },
  ],
  [
    "refuses content that is not declared",
    new TaskException("plain", "so", "more"),
    { status: "TASK_OUTPUT_SERDE_ERROR", error: { type: "VAR_MUTATION_ERROR", message: 'Task "greet", exception "plain": expected no content, because the task declares none for it, got some' } },
  ],
  [
    "refuses a name that no workflow can catch",
    new TaskException("NO_STOCK", "so"),
    { status: "TASK_FAILED", error: { type: "TASK_FAILURE", message: 'The handler threw a TaskException with the name "NO_STOCK", which is no name of a failure: so' } },
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
  expect(report).toEqual({ ...HEAD, status: "TASK_INPUT_VAR_SUB_ERROR", error: { type: "VAR_SUB_ERROR", message: 'Task "greet", input "times": expected int, got another value (masked)' } });
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

test("never has more tasks asked for or running than it may", async () => {
  let running = 0;
  let most = 0;
  const gates: (() => void)[] = [];
  await start([
    bind(greet, async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => gates.push(resolve));
      running--;
      return "";
    }),
  ]);
  await polled(() => polls.length === 2);
  streams[0]?.write(scheduled("a"));
  streams[0]?.write(scheduled("b"));
  await new Promise<void>((resolve) => {
    const look = setInterval(() => gates.length === 2 && (clearInterval(look), resolve()), 1);
  });
  expect(polls).toHaveLength(2);
  gates[0]?.();
  await polled(() => polls.length === 3);
  expect(most).toBe(2);
  gates[1]?.();
});

test("asks again when another worker was faster", async () => {
  await start([bind(greet, () => "")]);
  await polled(() => polls.length === 2);
  streams[0]?.write({});
  await polled(() => polls.length === 3);
});

test("opens a broken stream again and still reports what it was doing", async () => {
  let finish = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    void start([
      bind(greet, async () => {
        resolve();
        await new Promise<void>((done) => (finish = done));
        return "done";
      }),
    ]);
  });
  await polled(() => polls.length === 2);
  streams[0]?.write(scheduled("g"));
  await begun;
  streams[0]?.emit("error", Object.assign(new Error("broken"), { code: 14 }));
  await polled(() => streams.length === 2 && polls.length === 3);
  finish();
  await server.until(() => server.called("ReportTask").length === 1);
  expect(server.called("ReportTask")[0]).toMatchObject({ status: "TASK_SUCCESS", output: { str: "done" } });
  expect(log.some(({ message }) => message.startsWith("The stream of tasks broke and is opened again"))).toBe(true);
});

test("sends a report again, and always the same one", async () => {
  let tries = 0;
  server.on("ReportTask", () => (++tries < 4 ? Promise.reject(new Refusal("UNAVAILABLE", "moving")) : {}));
  await start([bind(greet, () => "done")]);
  await polled(() => polls.length > 0);
  streams[0]?.write(scheduled("g"));
  await server.until(() => server.called("ReportTask").length === 4);
  const [first, ...others] = server.called("ReportTask");
  for (const other of others) expect(other).toEqual(first);
});

test("does not repeat a report that the server will never take", async () => {
  server.on("ReportTask", () => Promise.reject(new Refusal("INVALID_ARGUMENT", "no such attempt")));
  await start([bind(greet, () => "done")]);
  await polled(() => polls.length > 0);
  streams[0]?.write(scheduled("g"));
  await polled(() => polls.length === 3);
  expect(server.called("ReportTask")).toHaveLength(1);
  expect(log.at(-1)).toMatchObject({ level: "error", task: "greet", taskRunId: "root_run/g", message: "The server did not take the report: no such attempt" });
});

test("keeps its streams while the cluster rebalances and closes one whose host is gone", async () => {
  const other = await new FakeLittleHorse().start(["PollTask"]);
  const otherStreams: PollStream[] = [];
  const closed = new Promise<void>((resolve) => {
    other.onPoll((stream) => {
      otherStreams.push(stream);
      stream.on("data", () => changed());
      stream.on("end", () => {
        stream.end();
        resolve();
      });
    });
  });
  let health = true;
  server.on("RegisterTaskWorker", () => (health ? { yourHosts: hosts } : { isClusterHealthy: false }));
  hosts = [...hosts, { host: "127.0.0.1", port: other.port }];
  await start([bind(greet, () => "")]);
  await polled(() => streams.length === 1 && otherStreams.length === 1);
  health = false;
  const registered = server.called("RegisterTaskWorker").length;
  await server.until(() => server.called("RegisterTaskWorker").length > registered + 1);
  expect([streams[0]?.destroyed, otherStreams[0]?.destroyed]).toEqual([false, false]);
  hosts = hosts.slice(0, 1);
  health = true;
  await closed;
  expect(streams).toHaveLength(1);
  // The one host that is left is asked for all that may run.
  await polled(() => polls.length === 2);
  other.stop();
});

test("registers again after a failure", async () => {
  let calls = 0;
  server.on("RegisterTaskWorker", () => (++calls === 2 ? Promise.reject(new Refusal("UNAVAILABLE", "moving")) : { yourHosts: hosts }));
  await start([bind(greet, () => "")]);
  await server.until(() => calls >= 3);
  expect(log.some(({ message }) => message.startsWith("The worker could not register"))).toBe(true);
});

test("lets running tasks finish when it stops, and asks for no more", async () => {
  let finish = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    void start([
      bind(greet, async () => {
        resolve();
        await new Promise<void>((done) => (finish = done));
        return "done";
      }),
    ]);
  });
  await polled(() => polls.length === 2);
  streams[0]?.write(scheduled("g"));
  await begun;
  const stopped = workers?.stop();
  finish();
  await stopped;
  await workers?.closed;
  expect(server.called("ReportTask")).toHaveLength(1);
  expect(polls).toHaveLength(2);
});

test("aborts what is left when the time for running tasks is over", async () => {
  let reason: unknown;
  const begun = new Promise<void>((resolve) => {
    void start(
      [
        bind(greet, async (_, { signal }) => {
          resolve();
          await new Promise<void>((done) => signal.addEventListener("abort", () => done()));
          reason = signal.reason;
          throw new Error("stopped");
        }),
      ],
      { gracePeriodMs: 1 },
    );
  });
  await polled(() => polls.length === 2);
  streams[0]?.write(scheduled("g"));
  await begun;
  await workers?.stop();
  expect(reason).toMatchObject({ message: "The worker is stopping and the time for running tasks is over" });
  expect(server.called("ReportTask")[0]).toMatchObject({ status: "TASK_FAILED" });
});

test("does not start without its TaskDef", async () => {
  server.on("GetTaskDef", () => Promise.reject(new Refusal("NOT_FOUND", "")));
  await expect(start([bind(greet, () => "")])).rejects.toThrow(`There is no TaskDef "greet" on 127.0.0.1:${server.port} (tenant "default"). Put the definitions there first: wfspec apply.`);
  expect(server.called("RegisterTaskWorker")).toEqual([]);
});

test("does not start with another TaskDef than it was generated for", async () => {
  server.on("GetTaskDef", () => ({ id: { name: "greet" }, inputVars: [{ name: "the-name", typeDef: { primitiveType: "INT" } }, { name: "more", type: "BOOL" }] }));
  await expect(start([bind(greet, () => "")])).rejects.toThrow(
    'is not the one this worker was generated for: the input "the-name" is str here and int on the server; the server has no input "times"; the server has an input "more" more; the output is str here and nothing on the server. Generate the worker again',
  );
});

test("does not care for the version that the server pinned the newest struct to", async () => {
  const struct = { name: "order", version: -1, fields: {} };
  const pack = defineTask<object, void>({ name: "pack", input: [{ name: "a", property: "a", type: { map: ["str", { array: { struct } }] } }], output: "void", throws: {} });
  const typeDef = { inlineMapDef: { keyType: { primitiveType: "STR" }, valueType: { inlineArrayDef: { arrayType: { structDefId: { name: "order", version: 4 } } } } } };
  server.on("GetTaskDef", () => ({ id: { name: "pack" }, inputVars: [{ name: "a", typeDef }], returnType: {} }));
  await start([bind(pack, () => undefined)]);
  expect(server.called("RegisterTaskWorker").length).toBeGreaterThan(0);
});

test("says that no server answers", async () => {
  server.stop();
  await expect(start([bind(greet, () => "")])).rejects.toThrow(/^No LittleHorse server answers at 127\.0\.0\.1:/);
});

test("refuses two handlers for one task", async () => {
  await expect(start([bind(greet, () => ""), bind(greet, () => "")])).rejects.toThrow('The task "greet" has two handlers.');
});
