import { encode } from "../wire/codec.js";
import type { Definition } from "../wire/definition.js";

/** A request in protobuf's binary form, as `lhctl deploy --proto` takes it. */
export function encodeDefinition({ kind, request }: Definition): Uint8Array {
  return encode(kind, request);
}
