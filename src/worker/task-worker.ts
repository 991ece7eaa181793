import type { Connection } from "../connection/connection.js";
import { mayConnect } from "../connection/hosts.js";
import { RpcError } from "../connection/rpc-error.js";
import type { JsonObject } from "../wire/definition.js";
import { numberIn, objectIn, objectsIn, textIn } from "../wire/read.js";
import { printWfRunId } from "../wire/wf-run-id.js";
import { execute } from "./execute.js";
import { HostStream } from "./host-stream.js";
import type { Log } from "./log.js";
import { deliver } from "./report.js";
import { checkTaskDef } from "./task-def.js";
import type { TaskBinding } from "./task.js";
import { pause, type Timings } from "./timings.js";

/** What the workers of one process share. */
export interface WorkerParts {
  /** To the configured address, where workers register. */
  readonly bootstrap: Connection;
  readonly workerId: string;
  readonly workerVersion: string | undefined;
  readonly concurrency: number;
  readonly timings: Timings;
  readonly log: Log;
  /** Aborted when running tasks must end: handlers see it, and reports are given up. */
  readonly abandon: AbortSignal;
}

const MOST_HOSTS = 256;

/** Does the tasks of one TaskDef: registers with the server again and again, and keeps a stream to every host that it names. */
export class TaskWorker {
  readonly #binding: TaskBinding;
  readonly #parts: WorkerParts;
  readonly #hosts = new Map<string, HostStream>();
  readonly #closed = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #heartbeats: Promise<void> = Promise.resolve();

  constructor(binding: TaskBinding, parts: WorkerParts) {
    this.#binding = binding;
    this.#parts = parts;
  }

  get name(): string {
    return this.#binding.task.name;
  }

  /** @throws WorkerStartError when the server's TaskDef is missing or another one, RpcError when it cannot be asked. */
  check(): Promise<void> {
    return checkTaskDef(this.#parts.bootstrap, this.#binding.task, this.#parts.timings);
  }

  /**
   * Registers, and starts to ask for tasks.
   *
   * @throws RpcError when the server does not take this worker.
   */
  async start(): Promise<void> {
    const wait = await this.#register();
    this.#heartbeats = this.#keepRegistered(wait);
  }

  /** Asks for no more tasks and resolves when the running ones are reported. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const address of this.#hosts.keys()) this.#drop(address);
    await Promise.all([this.#heartbeats, ...this.#closed]);
  }

  async #keepRegistered(firstWait: number): Promise<void> {
    const { timings, log } = this.#parts;
    const { signal } = this.#stopping;
    let wait = firstWait;
    for (;;) {
      await pause(wait, signal);
      if (signal.aborted) return;
      try {
        wait = await this.#register();
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
        wait = timings.heartbeatAfterErrorMs;
        log("warn", `The worker could not register: ${error.message}`, { task: this.name });
      }
    }
  }

  /** Registers once and follows the answer; answers with the wait until the next time. */
  async #register(): Promise<number> {
    const { bootstrap, workerId, timings, log } = this.#parts;
    const answer = await bootstrap.unary(
      "RegisterTaskWorker",
      { taskWorkerId: workerId, taskDefId: { name: this.name } },
      { deadlineMs: timings.deadlineMs },
    );
    // While the cluster rebalances the list is not to be trusted: the streams that work are kept.
    const isHealthy = answer["isClusterHealthy"] !== false;
    if (!this.#stopping.signal.aborted) this.#follow(this.#hostsOf(answer), isHealthy);
    if (isHealthy) return timings.heartbeatMs;
    log("warn", "The cluster is rebalancing", { task: this.name });
    return timings.heartbeatAfterErrorMs;
  }

  #hostsOf(answer: JsonObject): ReadonlyMap<string, { readonly host: string; readonly port: number }> {
    const hosts = new Map<string, { readonly host: string; readonly port: number }>();
    for (const info of objectsIn(answer, "yourHosts").slice(0, MOST_HOSTS)) {
      const [host, port] = [textIn(info, "host"), numberIn(info, "port")];
      const address = `${host}:${port}`;
      if (mayConnect(this.#parts.bootstrap.configuration, host)) hosts.set(address, { host, port });
      else
        this.#parts.log("error", `The server names ${address}, which is outside the domain of LHC_API_HOST; the token is not sent there`, {
          task: this.name,
          address,
        });
    }
    return hosts;
  }

  #follow(hosts: ReadonlyMap<string, { readonly host: string; readonly port: number }>, isHealthy: boolean): void {
    const gone = [...this.#hosts.keys()].filter((address) => isHealthy && !hosts.has(address));
    for (const address of gone) this.#drop(address);
    for (const [address, { host, port }] of hosts) if (!this.#hosts.has(address)) this.#open(address, host, port);
    for (const stream of this.#hosts.values()) stream.fill();
  }

  #open(address: string, host: string, port: number): void {
    const { bootstrap, workerId, workerVersion, timings, log, concurrency } = this.#parts;
    const stream = new HostStream({
      connection: bootstrap.withAddress(host, port),
      pollRequest: {
        taskDefId: { name: this.name },
        clientId: workerId,
        ...(workerVersion === undefined ? {} : { taskWorkerVersion: workerVersion }),
      },
      limit: () => Math.max(1, Math.ceil(concurrency / this.#hosts.size)),
      onTask: (scheduled, connection) => this.#do(scheduled, connection),
      timings,
      log: (level, message, facts) => log(level, message, { task: this.name, ...facts }),
    });
    this.#hosts.set(address, stream);
    log("info", "Asking for tasks", { task: this.name, address });
    stream.start();
  }

  #drop(address: string): void {
    const stream = this.#hosts.get(address);
    if (stream === undefined) return;
    this.#hosts.delete(address);
    this.#parts.log("info", "Asking for no more tasks", { task: this.name, address });
    const closed = stream.close().finally(() => this.#closed.delete(closed));
    this.#closed.add(closed);
  }

  async #do(scheduled: JsonObject, host: Connection): Promise<void> {
    const { bootstrap, timings, log, abandon } = this.#parts;
    const id = objectIn(scheduled, "taskRunId");
    const facts = {
      task: this.name,
      taskRunId: `${printWfRunId(objectIn(id, "wfRunId"))}/${textIn(id, "taskGuid")}`,
      attempt: numberIn(scheduled, "attemptNumber"),
    };
    const begun = Date.now();
    const report = await execute(this.#binding, scheduled, abandon);
    const status = textIn(report, "status");
    const durationMs = Date.now() - begun;
    if (status === "TASK_SUCCESS" || status === "TASK_EXCEPTION") log("debug", status, { ...facts, status, durationMs });
    else log("error", `${status}: ${firstLine(textIn(objectIn(report, "error"), "message"))}`, { ...facts, status, durationMs });
    const failure = await deliver(report, {
      connections: [host, bootstrap],
      timings,
      signal: abandon,
      onRetry: (error) => log("warn", `The report is sent again: ${error.message}`, { ...facts, status }),
    });
    if (failure !== undefined) log("error", `The server did not take the report: ${failure.message}`, { ...facts, status });
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
