import { randomUUID } from "node:crypto";
import { readConfiguration, type Configuration } from "../connection/configuration.js";
import { connect, type Connection } from "../connection/connection.js";
import { CredentialsError } from "../connection/credentials.js";
import { RpcError } from "../connection/rpc-error.js";
import { logTo, type LogOption } from "./log.js";
import { WorkerStartError } from "./task-def.js";
import { TaskWorker } from "./task-worker.js";
import type { TaskBinding } from "./task.js";
import { pause, TIMINGS, type Timings } from "./timings.js";

export interface WorkerOptions {
  /** The server; read from the `LHC_…` environment variables unless given. */
  readonly configuration?: Configuration;
  /** LHW_TASK_WORKER_ID, or made up, unless given. Two running workers must not share one. */
  readonly workerId?: string;
  /** Shown beside every attempt; LHW_TASK_WORKER_VERSION unless given. */
  readonly workerVersion?: string;
  /** Most tasks of one kind at a time, spread over the hosts (at least one a host); LHW_NUM_WORKER_THREADS or 8 unless given. */
  readonly concurrency?: number;
  /** How long `stop` lets running tasks finish, in milliseconds; 30 s unless given. */
  readonly gracePeriodMs?: number;
  /** "text" unless given. */
  readonly log?: LogOption;
  /** For tests. */
  readonly timings?: Partial<Timings>;
}

/** Running workers. */
export interface Workers {
  /** Resolves when they have stopped. */
  readonly closed: Promise<void>;
  /** Asks for no more tasks, lets the running ones finish and be reported, then aborts what is left. Once is enough; it never rejects. */
  stop(): Promise<void>;
}

const DEFAULT_CONCURRENCY = 8;
const DEFAULT_GRACE_MS = 30_000;
/** For handlers that see the abort signal to end, and their reports to be sent. */
const LAST_WORDS_MS = 1000;

/**
 * Starts a worker for every binding and resolves when all of them are registered.
 *
 * @throws WorkerStartError when the configuration cannot be used, a TaskDef is missing or another one than the worker was generated
 *   for, or the server does not answer; then nothing runs.
 */
export async function startWorkers(bindings: readonly TaskBinding[], options: WorkerOptions = {}): Promise<Workers> {
  checkBindings(bindings);
  const configuration = options.configuration ?? configurationFromEnvironment();
  const bootstrap = opened(configuration);
  const abandon = new AbortController();
  const version = options.workerVersion ?? configuration.workerVersion;
  const workers = bindings.map(
    (binding) =>
      new TaskWorker(binding, {
        bootstrap,
        workerId: options.workerId ?? configuration.workerId ?? `worker-${randomUUID()}`,
        workerVersion: version,
        concurrency: options.concurrency ?? configuration.workerConcurrency ?? DEFAULT_CONCURRENCY,
        timings: { ...TIMINGS, ...options.timings },
        log: logTo(options.log ?? "text"),
        abandon: abandon.signal,
      }),
  );
  const running = new RunningWorkers(workers, { bootstrap, abandon, graceMs: options.gracePeriodMs ?? DEFAULT_GRACE_MS });
  // No task is asked for before it is known that all can be done.
  const unfit = await failuresOf(workers.map((worker) => worker.check()));
  const failures = unfit.length > 0 ? unfit : await failuresOf(workers.map((worker) => worker.start()));
  if (failures.length === 0) return running;
  await running.stop();
  throw startError(failures);
}

async function failuresOf(promises: readonly Promise<void>[]): Promise<readonly unknown[]> {
  const settled = await Promise.allSettled(promises);
  return settled.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
}

function checkBindings(bindings: readonly TaskBinding[]): void {
  if (bindings.length === 0) throw new WorkerStartError("There is no task to work on.");
  const names = bindings.map(({ task }) => task.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new WorkerStartError(`The task "${twice}" has two handlers.`);
}

function configurationFromEnvironment(): Configuration {
  const result = readConfiguration({ environment: process.env });
  if (result.ok) return result.configuration;
  throw new WorkerStartError(`The configuration cannot be used: ${result.problems.map(({ message }) => message).join("; ")}.`);
}

function opened(configuration: Configuration): Connection {
  try {
    return connect(configuration);
  } catch (error) {
    if (error instanceof CredentialsError) throw new WorkerStartError(error.message);
    throw error;
  }
}

/** All that went wrong, each thing once; a bug of ours goes through as it is. */
function startError(failures: readonly unknown[]): unknown {
  const strange = failures.find((failure) => !(failure instanceof WorkerStartError) && !(failure instanceof RpcError));
  if (strange !== undefined) return strange;
  return new WorkerStartError([...new Set(failures.map((failure) => (failure as Error).message))].join("\n"));
}

interface RunningParts {
  readonly bootstrap: Connection;
  readonly abandon: AbortController;
  readonly graceMs: number;
}

class RunningWorkers implements Workers {
  readonly closed: Promise<void>;
  readonly #workers: readonly TaskWorker[];
  readonly #parts: RunningParts;
  #stopped: Promise<void> | undefined;
  #resolveClosed: () => void = () => undefined;

  constructor(workers: readonly TaskWorker[], parts: RunningParts) {
    this.#workers = workers;
    this.#parts = parts;
    this.closed = new Promise((resolve) => (this.#resolveClosed = resolve));
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    const { bootstrap, abandon, graceMs } = this.#parts;
    const patience = new AbortController();
    const done = Promise.all(this.#workers.map((worker) => worker.stop())).then(() => patience.abort());
    await Promise.race([done, pause(graceMs, patience.signal)]);
    if (!patience.signal.aborted) {
      abandon.abort(new Error("The worker is stopping and the time for running tasks is over"));
      await Promise.race([done, pause(LAST_WORDS_MS, patience.signal)]);
    }
    bootstrap.close();
    this.#resolveClosed();
  }
}
