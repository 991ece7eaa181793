import type { TypeUse } from "../../graph/definitions.js";
import { invariant } from "../../util/invariant.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitType } from "./types.js";

/** The `TypeDefinition` of a type where it is used. */
export function emitUse(use: TypeUse): JsonObject {
  invariant(use.type, "a checked definition's types are known");
  return emitType(use.type);
}
