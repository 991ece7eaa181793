import { logTo } from "./log.js";
import { WorkerStartError } from "./task-def.js";
import type { TaskBinding } from "./task.js";
import { startWorkers, type WorkerOptions, type Workers } from "./workers.js";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * The whole life of a worker process: starts the workers, stops them gracefully on SIGINT and SIGTERM (a second one ends the process
 * at once), and resolves when they have stopped. A worker that cannot be started is told in one message, and the process ends with code 1.
 */
export async function runWorkers(bindings: readonly TaskBinding[], options: WorkerOptions = {}): Promise<void> {
  const log = logTo(options.log ?? "text");
  let workers: Workers;
  try {
    workers = await startWorkers(bindings, options);
  } catch (error) {
    if (!(error instanceof WorkerStartError)) throw error;
    log("error", error.message);
    process.exitCode = 1;
    return;
  }
  log(
    "info",
    `${bindings.length === 1 ? "1 task is" : `${bindings.length} tasks are`} served: ${bindings.map(({ task }) => task.name).join(", ")}`,
  );
  const stop = (signal: NodeJS.Signals): void => {
    for (const name of SIGNALS) process.removeListener(name, stop);
    log("info", `${signal}: finishing the running tasks`);
    void workers.stop();
  };
  for (const name of SIGNALS) process.on(name, stop);
  await workers.closed;
  for (const name of SIGNALS) process.removeListener(name, stop);
  log("info", "Stopped");
}
