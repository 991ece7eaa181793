import type { JsonObject, PutRequest } from "../../src/wire/definition.js";
import { decode, encode } from "../../src/wire/codec.js";

/** A request as a message says it: what is absent and what holds its default are the same; JSON texts are compared as what they say. */
export function canonicalRequest(kind: PutRequest, request: JsonObject): unknown {
  return JSON.parse(JSON.stringify(decode(kind, encode(kind, request))), (key, value: unknown) =>
    (key === "jsonObj" || key === "jsonArr") && typeof value === "string" ? (JSON.parse(value) as unknown) : value,
  );
}
