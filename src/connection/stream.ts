import type { ClientDuplexStream, ServiceError } from "@grpc/grpc-js";
import type { JsonObject } from "../wire/definition.js";
import { toRpcError, type RpcError, type RpcPlace } from "./rpc-error.js";

/** What the user of a stream is told. After `ended` nothing more comes. */
export interface StreamListener {
  message(message: JsonObject): void;
  /** Without an error: the server, or `cancel`, ended it. */
  ended(error?: RpcError): void;
}

/** A stream in both directions. */
export interface RpcStream {
  /** Sends a message; after the end it does nothing. */
  send(message: JsonObject): void;
  /** Says that nothing more will be sent; the server answers what is outstanding or ends the stream. */
  finish(): void;
  /** Ends the stream at once. */
  cancel(): void;
  /** To be called once, before the first `send`; a stream that has ended already says so at once. */
  listen(listener: StreamListener): void;
}

const CANCELLED = 1;

export function openStream(call: ClientDuplexStream<JsonObject, JsonObject>, place: RpcPlace): RpcStream {
  let over = false;
  let cancelled = false;
  let failure: RpcError | undefined;
  let listener: StreamListener | undefined;
  const end = (error?: RpcError): void => {
    if (over) return;
    over = true;
    failure = error;
    listener?.ended(error);
  };
  call.on("data", (message: JsonObject) => {
    if (!over) listener?.message(message);
  });
  call.on("error", (error: ServiceError) => end(cancelled && error.code === CANCELLED ? undefined : toRpcError(error, place)));
  call.on("end", () => end());
  return {
    send: (message) => {
      if (!over && !call.writableEnded) call.write(message);
    },
    finish: () => call.end(),
    cancel: () => {
      cancelled = true;
      call.cancel();
    },
    listen: (given) => {
      listener = given;
      if (over) listener.ended(failure);
    },
  };
}
