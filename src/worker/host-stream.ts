import type { Connection } from "../connection/connection.js";
import { RpcError } from "../connection/rpc-error.js";
import type { RpcStream } from "../connection/stream.js";
import type { JsonObject } from "../wire/definition.js";
import { isObject } from "../wire/read.js";
import type { Log } from "./log.js";
import { backOff, pause, type Timings } from "./timings.js";

export interface HostStreamParts {
  /** Belongs to the stream, which closes it. */
  readonly connection: Connection;
  readonly pollRequest: JsonObject;
  /** How many tasks may be asked for or running at once; asked again whenever one is over. */
  readonly limit: () => number;
  /** Does and reports a task; never rejects. */
  readonly onTask: (scheduled: JsonObject, connection: Connection) => Promise<void>;
  readonly timings: Timings;
  readonly log: Log;
}

/**
 * The stream on which one host hands out tasks. It asks for as many as may run, opens again when it breaks, and when it is closed it still does
 * what it was given.
 */
export class HostStream {
  readonly #parts: HostStreamParts;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #stream: RpcStream | undefined;
  /** Requests without an answer. */
  #asked = 0;
  #failures = 0;
  #emptyAnswers = 0;
  #over: Promise<void> = Promise.resolve();

  constructor(parts: HostStreamParts) {
    this.#parts = parts;
  }

  /** Opens the stream and keeps it open until `close`. */
  start(): void {
    this.#over = this.#keepOpen();
  }

  /** Asks for more when the limit has grown. */
  fill(): void {
    while (this.#stream !== undefined && !this.#closing.signal.aborted && this.#asked + this.#running.size < this.#parts.limit()) {
      this.#asked++;
      this.#stream.send(this.#parts.pollRequest);
    }
  }

  /** Asks for nothing more and resolves when everything that was handed out is done and reported. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#stream?.finish();
    const patience = new AbortController();
    await Promise.race([this.#over, pause(this.#parts.timings.lastTasksMs, patience.signal)]);
    patience.abort();
    this.#stream?.cancel();
    await Promise.all(this.#running);
    this.#parts.connection.close();
  }

  async #keepOpen(): Promise<void> {
    const { timings, log, connection } = this.#parts;
    while (!this.#closing.signal.aborted) {
      const error = await this.#useOnce();
      this.#stream = undefined;
      this.#asked = 0;
      if (this.#closing.signal.aborted) return;
      this.#failures++;
      log("warn", `The stream of tasks broke and is opened again${error === undefined ? "" : `: ${error.message}`}`, {
        address: connection.address,
      });
      await pause(backOff(timings, this.#failures), this.#closing.signal);
    }
  }

  /** Resolves when the stream is over. */
  async #useOnce(): Promise<RpcError | undefined> {
    try {
      const stream = await this.#parts.connection.stream("PollTask");
      if (this.#closing.signal.aborted) {
        stream.cancel();
        return undefined;
      }
      return await new Promise((resolve) => {
        stream.listen({ message: (answer) => this.#take(answer), ended: resolve });
        this.#stream = stream;
        this.fill();
      });
    } catch (error) {
      if (error instanceof RpcError) return error;
      throw error;
    }
  }

  #take(answer: JsonObject): void {
    this.#asked = Math.max(0, this.#asked - 1);
    this.#failures = 0;
    const scheduled = answer["result"];
    if (!isObject(scheduled)) {
      // Another worker was faster. Asked again at once the first time, later more slowly.
      const wait = this.#emptyAnswers === 0 ? 0 : backOff(this.#parts.timings, Math.min(this.#emptyAnswers, 4));
      this.#emptyAnswers++;
      void pause(wait, this.#closing.signal).then(() => this.fill());
      return;
    }
    this.#emptyAnswers = 0;
    const run = this.#parts.onTask(scheduled, this.#parts.connection).finally(() => {
      this.#running.delete(run);
      this.fill();
    });
    this.#running.add(run);
  }
}
