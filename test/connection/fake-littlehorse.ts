import {
  Metadata,
  Server,
  ServerCredentials,
  status as Status,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { readConfiguration, type Configuration } from "../../src/connection/configuration.js";
import { decode, encode } from "../../src/wire/codec.js";
import type { JsonObject } from "../../src/wire/definition.js";
import { method } from "../../src/wire/method.js";

/** A refusal that a handler throws. */
export class Refusal extends Error {
  readonly code: number;
  readonly metadata: Metadata;

  constructor(code: keyof typeof Status, details: string, metadata = new Metadata()) {
    super(details);
    this.code = Status[code] as number;
    this.metadata = metadata;
  }
}

export type Handler = (request: JsonObject, metadata: Metadata) => JsonObject | Promise<JsonObject>;
export type PollStream = ServerDuplexStream<JsonObject, JsonObject>;

/** A gRPC server in this process that answers the procedures it is given; everything else is NOT_FOUND, as for an empty cluster. */
export class FakeLittleHorse {
  /** Every call, in order. */
  readonly calls: { readonly method: string; readonly request: JsonObject; readonly metadata: Metadata }[] = [];
  readonly #server = new Server();
  readonly #handlers = new Map<string, Handler>();
  #onPoll: (stream: PollStream) => void = (stream) => stream.end();
  #watchers: (() => void)[] = [];
  port = 0;

  on(name: string, handler: Handler): this {
    this.#handlers.set(name, handler);
    return this;
  }

  onPoll(handler: (stream: PollStream) => void): this {
    this.#onPoll = handler;
    return this;
  }

  async start(methods: readonly string[]): Promise<this> {
    const implementation: UntypedServiceImplementation = {};
    const service = Object.fromEntries(
      methods.map((name) => {
        const procedure = method(name);
        implementation[name] = procedure.streams ? (stream: PollStream) => this.#onPoll(stream) : this.#unary(name);
        return [
          name,
          {
            path: procedure.path,
            requestStream: procedure.streams,
            responseStream: procedure.streams,
            requestSerialize: (json: JsonObject) => Buffer.from(encode(procedure.request, json)),
            requestDeserialize: (bytes: Buffer) => decode(procedure.request, bytes),
            responseSerialize: (json: JsonObject) => Buffer.from(encode(procedure.response, json)),
            responseDeserialize: (bytes: Buffer) => decode(procedure.response, bytes),
          },
        ];
      }),
    );
    this.#server.addService(service, implementation);
    this.port = await new Promise((resolve, reject) => {
      this.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) =>
        error === null ? resolve(port) : reject(error),
      );
    });
    return this;
  }

  #unary(name: string) {
    return (call: ServerUnaryCall<JsonObject, JsonObject>, done: (error: Partial<Refusal> | null, answer?: JsonObject) => void): void => {
      this.calls.push({ method: name, request: call.request, metadata: call.metadata });
      const handler = this.#handlers.get(name) ?? (() => Promise.reject(new Refusal("NOT_FOUND", `no ${name}`)));
      Promise.resolve()
        .then(() => handler(call.request, call.metadata))
        .then(
          (answer) => done(null, answer),
          (error: Refusal) => done({ code: error.code, message: error.message, metadata: error.metadata }),
        )
        .finally(() => {
          for (const watcher of this.#watchers) watcher();
        });
    };
  }

  called(name: string): readonly JsonObject[] {
    return this.calls.filter((call) => call.method === name).map((call) => call.request);
  }

  /** Resolves when the condition holds; looked at after every call. */
  until(condition: () => boolean): Promise<void> {
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

  configuration(overrides: Readonly<Record<string, string>> = {}): Configuration {
    const result = readConfiguration({
      environment: {},
      overrides: { LHC_API_HOST: "127.0.0.1", LHC_API_PORT: String(this.port), ...overrides },
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.configuration;
  }

  stop(): void {
    this.#server.forceShutdown();
  }
}
