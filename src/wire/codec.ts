import protojson from "protobufjs/ext/protojson.js";
import type { JsonObject } from "./definition.js";
import { messageType } from "./schema.js";

/** JSON that is not the message it was said to be; the text names the message, the field and what is wrong with it. */
export class WireError extends Error {
  override readonly name = "WireError";
}

/**
 * The bytes of a message given as proto-JSON, read strictly: unknown fields and enum names, wrong types, numbers out of range and
 * two members of one oneof are refused and never changed into something else.
 *
 * @throws WireError when the JSON is not this message.
 */
export function encode(message: string, json: JsonObject): Uint8Array {
  const type = messageType(message);
  try {
    return type.encode(protojson.fromJson(type, json)).finish();
  } catch (error) {
    throw new WireError(readable(error));
  }
}

/**
 * A message as canonical proto-JSON: camelCase names, 64-bit integers as strings, bytes as base64, enums by name, defaults left out.
 *
 * @throws WireError when the bytes are not this message.
 */
export function decode(message: string, bytes: Uint8Array): JsonObject {
  const type = messageType(message);
  try {
    return protojson.toJson(type, type.decode(bytes)) as JsonObject;
  } catch (error) {
    throw new WireError(`These bytes are not a ${message}: ${readable(error)}`);
  }
}

/** protobufjs says `.littlehorse.TaskDef.input_vars: …`; people know `TaskDef.inputVars`. */
function readable(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^\.littlehorse\.([\w.]+)/, (_, path: string) =>
    path.replace(/_([a-z0-9])/g, (__, letter: string) => letter.toUpperCase()),
  );
}
