import type { JsonObject } from "../../src/wire/definition.js";
import { defineTask, startWorkers, type LogEntry, type TaskBinding, type WorkerOptions, type Workers } from "../../src/worker/index.js";
import { FakeLittleHorse, type PollStream } from "../connection/fake-littlehorse.js";

const METHODS = ["GetTaskDef", "RegisterTaskWorker", "ReportTask", "PollTask"];
const QUICK = { heartbeatMs: 5, heartbeatAfterErrorMs: 5, firstBackOffMs: 1, longestBackOffMs: 2, taskDefWithinMs: 0, lastTasksMs: 20 };

export interface Greeting {
  readonly name: string;
  readonly times: bigint;
}

export const greet = defineTask<Greeting, string>({
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

export const INPUTS: readonly JsonObject[] = [
  { varName: "times", value: { int: "2" } },
  { varName: "the-name", value: { str: "Ann" } },
];

/** The answer to a poll that hands a task out. */
export function scheduled(guid: string, variables: readonly JsonObject[] = INPUTS): JsonObject {
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

/** Workers against a server in this process that has one TaskDef, `greet`, and one host, itself. */
export class Bench {
  readonly server = new FakeLittleHorse();
  /** The streams on which tasks were asked for, and every request on them. */
  readonly streams: PollStream[] = [];
  readonly polls: JsonObject[] = [];
  readonly log: LogEntry[] = [];
  hosts: readonly JsonObject[] = [];
  workers: Workers | undefined;
  #watchers: (() => void)[] = [];

  async open(): Promise<void> {
    await this.server.start(METHODS);
    this.hosts = [{ host: "127.0.0.1", port: this.server.port }];
    this.server
      .on("GetTaskDef", () => TASK_DEF)
      .on("RegisterTaskWorker", () => ({ yourHosts: this.hosts }))
      .on("ReportTask", () => ({}))
      .onPoll((stream) => this.#serve(stream));
  }

  async close(): Promise<void> {
    await this.workers?.stop();
    this.server.stop();
  }

  #serve(stream: PollStream): void {
    this.streams.push(stream);
    stream.on("data", (request: JsonObject) => {
      this.polls.push(request);
      this.changed();
    });
    stream.on("end", () => stream.end());
    stream.on("error", () => undefined);
    this.changed();
  }

  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Resolves when the condition holds, looked at when a stream opens or is asked for a task. */
  polled(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        this.#watchers = this.#watchers.filter((watcher) => watcher !== look);
        resolve();
      };
      this.#watchers.push(look);
      look();
    });
  }

  async start(bindings: readonly TaskBinding[], options: Partial<WorkerOptions> = {}): Promise<Workers> {
    this.workers = await startWorkers(bindings, {
      configuration: this.server.configuration(),
      workerId: "me",
      concurrency: 2,
      log: (entry) => this.log.push(entry),
      timings: QUICK,
      ...options,
    });
    return this.workers;
  }

  /** Hands a task out on the first stream as soon as one is asked for. */
  async handOut(guid: string, variables: readonly JsonObject[] = INPUTS): Promise<void> {
    await this.polled(() => this.polls.length > 0);
    this.streams[0]?.write(scheduled(guid, variables));
  }
}
