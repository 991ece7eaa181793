import type { Connection } from "../connection/connection.js";
import { RpcError } from "../connection/rpc-error.js";
import type { JsonObject } from "../wire/definition.js";
import { backOff, pause, type Timings } from "./timings.js";

const MOST_TRIES = 15;

/** Failures that say nothing about the report itself. A server ignores a report that it already has, so sending it again is safe. */
const PASSING = new Set([
  "UNAVAILABLE",
  "DEADLINE_EXCEEDED",
  "RESOURCE_EXHAUSTED",
  "ABORTED",
  "INTERNAL",
  "UNKNOWN",
  "CANCELLED",
  "UNAUTHENTICATED",
]);

export interface Delivery {
  /** Any server takes a report; they are tried in turn. */
  readonly connections: readonly [Connection, ...Connection[]];
  readonly timings: Timings;
  /** Gives up when aborted. */
  readonly signal: AbortSignal;
  readonly onRetry: (error: RpcError) => void;
}

/** Sends a report, always the same one, until a server has it. Answers with the error that made it give up, if one did. */
export async function deliver(report: JsonObject, { connections, timings, signal, onRetry }: Delivery): Promise<RpcError | undefined> {
  for (let tries = 1; ; tries++) {
    const connection = connections[(tries - 1) % connections.length] ?? connections[0];
    try {
      await connection.unary("ReportTask", report, { deadlineMs: timings.deadlineMs });
      return undefined;
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      if (!PASSING.has(error.code) || tries >= MOST_TRIES || signal.aborted) return error;
      onRetry(error);
      await pause(backOff(timings, tries), signal);
    }
  }
}
