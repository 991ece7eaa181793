import { Client, Metadata, type ChannelCredentials, type ClientDuplexStream, type ServiceError } from "@grpc/grpc-js";
import { decode, encode, WireError } from "../wire/codec.js";
import type { JsonObject } from "../wire/definition.js";
import { method as methodOf, type Method } from "../wire/method.js";
import { retryDelay } from "../wire/retry-info.js";
import type { Configuration } from "./configuration.js";
import { channelCredentials } from "./credentials.js";
import { RpcError, toRpcError, type RpcPlace } from "./rpc-error.js";
import { openStream, type RpcStream } from "./stream.js";
import { TokenError, TokenSource } from "./token.js";

const DEFAULT_DEADLINE_MS = 15_000;
const LONGEST_RETRY_DELAY_MS = 30_000;
const LARGEST_MESSAGE = 4 * 1024 * 1024;

export interface CallOptions {
  /** Milliseconds after which the call, with all its retries, fails with DEADLINE_EXCEEDED; 15 s unless told. */
  readonly deadlineMs?: number;
}

/** A LittleHorse server. Nothing is sent before the first call; `close` ends what is open. */
export interface Connection {
  /** `host:port`, for messages. */
  readonly address: string;
  readonly configuration: Configuration;
  /**
   * Calls a procedure by its name (`PutTaskDef`) with its request as proto-JSON. RESOURCE_EXHAUSTED is repeated when the server says
   * after which time, until the deadline. Rejects with RpcError only.
   */
  unary(method: string, request: JsonObject, options?: CallOptions): Promise<JsonObject>;
  /** Opens a stream in both directions. Rejects with RpcError when there are no credentials for it. */
  stream(method: string): Promise<RpcStream>;
  /** The same configuration and token, another address; closed separately. */
  withAddress(host: string, port: number): Connection;
  close(): void;
}

/**
 * A connection to the configured server.
 *
 * @throws CredentialsError when a certificate file cannot be used.
 */
export function connect(configuration: Configuration): Connection {
  const shared: Shared = {
    configuration,
    credentials: channelCredentials(configuration),
    tokens: configuration.oauth === undefined ? undefined : new TokenSource(configuration.oauth),
  };
  return new GrpcConnection(shared, configuration.host, configuration.port);
}

interface Shared {
  readonly configuration: Configuration;
  readonly credentials: ChannelCredentials;
  readonly tokens: TokenSource | undefined;
}

interface Call {
  readonly procedure: Method;
  readonly bytes: Buffer;
  readonly place: RpcPlace;
  readonly endsAt: number;
}

class GrpcConnection implements Connection {
  readonly address: string;
  readonly configuration: Configuration;
  readonly #shared: Shared;
  readonly #client: Client;

  constructor(shared: Shared, host: string, port: number) {
    this.#shared = shared;
    this.configuration = shared.configuration;
    this.address = `${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}`;
    this.#client = new Client(this.address, shared.credentials, {
      "grpc.keepalive_time_ms": this.configuration.keepAliveMs,
      "grpc.keepalive_timeout_ms": this.configuration.keepAliveTimeoutMs,
      "grpc.max_receive_message_length": LARGEST_MESSAGE,
      "grpc.service_config_disable_resolution": 1,
      "grpc.primary_user_agent": "wfspec",
    });
  }

  async unary(name: string, request: JsonObject, options: CallOptions = {}): Promise<JsonObject> {
    const deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
    const procedure = methodOf(name);
    const place: RpcPlace = { method: name, address: this.address, tenant: this.configuration.tenant, deadlineMs };
    const call: Call = { procedure, bytes: encoded(procedure, request, place), place, endsAt: Date.now() + deadlineMs };
    for (;;) {
      const outcome = await this.#attempt(call);
      if ("answer" in outcome) return outcome.answer;
      const delay = this.#delayOf(outcome.error);
      if (delay === undefined || Date.now() + delay >= call.endsAt) throw toRpcError(outcome.error, place);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }

  async stream(name: string): Promise<RpcStream> {
    const procedure = methodOf(name);
    const place: RpcPlace = { method: name, address: this.address, tenant: this.configuration.tenant };
    const metadata = await this.#metadata(place);
    const call: ClientDuplexStream<JsonObject, JsonObject> = this.#client.makeBidiStreamRequest(
      procedure.path,
      (request: JsonObject) => encoded(procedure, request, place),
      (bytes: Buffer) => decode(procedure.response, bytes),
      metadata,
    );
    return openStream(call, place);
  }

  withAddress(host: string, port: number): Connection {
    return new GrpcConnection(this.#shared, host, port);
  }

  close(): void {
    this.#client.close();
  }

  async #attempt(call: Call): Promise<{ readonly answer: JsonObject } | { readonly error: ServiceError }> {
    const metadata = await this.#metadata(call.place);
    return new Promise((resolve) => {
      this.#client.makeUnaryRequest(
        call.procedure.path,
        (bytes: Buffer) => bytes,
        (bytes: Buffer) => decode(call.procedure.response, bytes),
        call.bytes,
        metadata,
        { deadline: call.endsAt },
        (error, answer) => resolve(error === null ? { answer: answer ?? {} } : { error }),
      );
    });
  }

  /** How long to wait before the same call is worth sending again; undefined when it is not. */
  #delayOf(error: ServiceError): number | undefined {
    if (!this.configuration.retryResourceExhausted || error.code !== 8) return undefined;
    const [details] = error.metadata.get("grpc-status-details-bin");
    const delay = details instanceof Buffer ? retryDelay(details) : undefined;
    return delay === undefined ? undefined : Math.min(delay, LONGEST_RETRY_DELAY_MS);
  }

  async #metadata(place: RpcPlace): Promise<Metadata> {
    const metadata = new Metadata();
    metadata.set("tenantid", this.configuration.tenant);
    try {
      const token = await this.#shared.tokens?.token();
      if (token !== undefined) metadata.set("authorization", `Bearer ${token.reveal()}`);
    } catch (error) {
      if (error instanceof TokenError) throw new RpcError("UNAUTHENTICATED", error.message, place);
      throw error;
    }
    return metadata;
  }
}

function encoded(procedure: Method, request: JsonObject, place: RpcPlace): Buffer {
  try {
    return Buffer.from(encode(procedure.request, request));
  } catch (error) {
    if (error instanceof WireError) throw new RpcError("INVALID_ARGUMENT", `This is not a ${procedure.request}: ${error.message}`, place);
    throw error;
  }
}
