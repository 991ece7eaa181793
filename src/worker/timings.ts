/** The times of the protocol, in milliseconds. */
export interface Timings {
  readonly heartbeatMs: number;
  /** Until the next heartbeat after one that failed or while the cluster rebalances. The server forgets a silent worker after 90 s. */
  readonly heartbeatAfterErrorMs: number;
  readonly firstBackOffMs: number;
  readonly longestBackOffMs: number;
  /** How long a TaskDef may be missing at the start: reads lag behind writes. */
  readonly taskDefWithinMs: number;
  readonly deadlineMs: number;
  /**
   * How long a stream stays after its request side is finished, for tasks that are on their way: the server (1.2.1) forgets the
   * requests at once but does not end the stream.
   */
  readonly lastTasksMs: number;
}

export const TIMINGS: Timings = {
  heartbeatMs: 60_000,
  heartbeatAfterErrorMs: 8000,
  firstBackOffMs: 500,
  longestBackOffMs: 30_000,
  taskDefWithinMs: 2000,
  deadlineMs: 15_000,
  lastTasksMs: 500,
};

/** The wait before try number `failures` (from 1): doubled each time up to the longest, and somewhere in its upper half so that workers do not march in step. */
export function backOff({ firstBackOffMs, longestBackOffMs }: Timings, failures: number): number {
  const wait = Math.min(longestBackOffMs, firstBackOffMs * 2 ** (failures - 1));
  return wait / 2 + (Math.random() * wait) / 2;
}

/** Waits; an abort ends the wait early and quietly. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
  });
}
