import { afterEach, beforeEach, expect, test } from "vitest";
import { bind } from "../../src/worker/index.js";
import { FakeLittleHorse, Refusal, type PollStream } from "../connection/fake-littlehorse.js";
import { Bench, greet, scheduled } from "./bench.js";

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.open();
});
afterEach(() => bench.close());

test("never has more tasks asked for or running than it may", async () => {
  let running = 0;
  let most = 0;
  const gates: (() => void)[] = [];
  await bench.start([
    bind(greet, async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => gates.push(resolve));
      running--;
      return "";
    }),
  ]);
  await bench.polled(() => bench.polls.length === 2);
  bench.streams[0]?.write(scheduled("a"));
  bench.streams[0]?.write(scheduled("b"));
  await new Promise<void>((resolve) => {
    const look = setInterval(() => gates.length === 2 && (clearInterval(look), resolve()), 1);
  });
  expect(bench.polls).toHaveLength(2);
  gates[0]?.();
  await bench.polled(() => bench.polls.length === 3);
  expect(most).toBe(2);
  gates[1]?.();
});

test("asks again when another worker was faster", async () => {
  await bench.start([bind(greet, () => "")]);
  await bench.polled(() => bench.polls.length === 2);
  bench.streams[0]?.write({});
  await bench.polled(() => bench.polls.length === 3);
  expect(bench.polls).toHaveLength(3);
});

test("opens a broken stream again and still reports what it was doing", async () => {
  let finish = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    void bench.start([
      bind(greet, async () => {
        resolve();
        await new Promise<void>((done) => (finish = done));
        return "done";
      }),
    ]);
  });
  await bench.polled(() => bench.polls.length === 2);
  bench.streams[0]?.write(scheduled("g"));
  await begun;
  bench.streams[0]?.emit("error", Object.assign(new Error("broken"), { code: 14 }));
  await bench.polled(() => bench.streams.length === 2 && bench.polls.length === 3);
  finish();
  await bench.server.until(() => bench.server.called("ReportTask").length === 1);
  expect(bench.server.called("ReportTask")[0]).toMatchObject({ status: "TASK_SUCCESS", output: { str: "done" } });
  expect(bench.log.some(({ message }) => message.startsWith("The stream of tasks broke and is opened again"))).toBe(true);
});

test("sends a report again, and always the same one", async () => {
  let tries = 0;
  bench.server.on("ReportTask", () => (++tries < 4 ? Promise.reject(new Refusal("UNAVAILABLE", "moving")) : {}));
  await bench.start([bind(greet, () => "done")]);
  await bench.handOut("g");
  await bench.server.until(() => bench.server.called("ReportTask").length === 4);
  const [first, ...others] = bench.server.called("ReportTask");
  for (const other of others) expect(other).toEqual(first);
});

test("does not repeat a report that the server will never take", async () => {
  bench.server.on("ReportTask", () => Promise.reject(new Refusal("INVALID_ARGUMENT", "no such attempt")));
  await bench.start([bind(greet, () => "done")]);
  await bench.handOut("g");
  await bench.polled(() => bench.polls.length === 3);
  expect(bench.server.called("ReportTask")).toHaveLength(1);
  expect(bench.log.at(-1)).toMatchObject({
    level: "error",
    task: "greet",
    taskRunId: "root_run/g",
    message: "The server did not take the report: no such attempt",
  });
});

test("keeps its streams while the cluster rebalances and closes one whose host is gone", async () => {
  const other = await new FakeLittleHorse().start(["PollTask"]);
  const otherStreams: PollStream[] = [];
  const closed = new Promise<void>((resolve) => {
    other.onPoll((stream) => {
      otherStreams.push(stream);
      stream.on("data", () => bench.changed());
      stream.on("end", () => {
        stream.end();
        resolve();
      });
    });
  });
  let health = true;
  bench.server.on("RegisterTaskWorker", () => (health ? { yourHosts: bench.hosts } : { isClusterHealthy: false }));
  bench.hosts = [...bench.hosts, { host: "127.0.0.1", port: other.port }];
  await bench.start([bind(greet, () => "")]);
  await bench.polled(() => bench.streams.length === 1 && otherStreams.length === 1);
  health = false;
  const registered = bench.server.called("RegisterTaskWorker").length;
  await bench.server.until(() => bench.server.called("RegisterTaskWorker").length > registered + 1);
  expect([bench.streams[0]?.destroyed, otherStreams[0]?.destroyed]).toEqual([false, false]);
  bench.hosts = bench.hosts.slice(0, 1);
  health = true;
  await closed;
  expect(bench.streams).toHaveLength(1);
  // The one host that is left is asked for all that may run.
  await bench.polled(() => bench.polls.length === 2);
  other.stop();
});

test("registers again after a failure", async () => {
  let calls = 0;
  bench.server.on("RegisterTaskWorker", () =>
    ++calls === 2 ? Promise.reject(new Refusal("UNAVAILABLE", "moving")) : { yourHosts: bench.hosts },
  );
  await bench.start([bind(greet, () => "")]);
  await bench.server.until(() => calls >= 3);
  expect(bench.log.some(({ message }) => message.startsWith("The worker could not register"))).toBe(true);
});

test("lets running tasks finish when it stops, and asks for no more", async () => {
  let finish = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    void bench.start([
      bind(greet, async () => {
        resolve();
        await new Promise<void>((done) => (finish = done));
        return "done";
      }),
    ]);
  });
  await bench.polled(() => bench.polls.length === 2);
  bench.streams[0]?.write(scheduled("g"));
  await begun;
  const stopped = bench.workers?.stop();
  finish();
  await stopped;
  await bench.workers?.closed;
  expect(bench.server.called("ReportTask")).toHaveLength(1);
  expect(bench.polls).toHaveLength(2);
});

test("aborts what is left when the time for running tasks is over", async () => {
  let reason: unknown;
  const begun = new Promise<void>((resolve) => {
    void bench.start(
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
  await bench.polled(() => bench.polls.length === 2);
  bench.streams[0]?.write(scheduled("g"));
  await begun;
  await bench.workers?.stop();
  expect(reason).toMatchObject({ message: "The worker is stopping and the time for running tasks is over" });
  expect(bench.server.called("ReportTask")[0]).toMatchObject({ status: "TASK_FAILED" });
});
