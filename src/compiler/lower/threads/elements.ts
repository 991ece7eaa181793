import type { Assignment } from "../../../graph/assignment.js";
import type { TypeUse } from "../../../graph/definitions.js";
import { structsOf, typeOf } from "../../../graph/infer.js";

/** The type of the elements of a value; `broken` if that of the value can't be told, undefined if its elements may be anything. */
export function elementsOf(value: Assignment): TypeUse | "broken" | undefined {
  const type = typeOf(value);
  if (type.kind === "array") {
    const structs = structsOf(value);
    return structs.every((struct) => struct.exact) ? { span: value.origin, type: type.element, structs } : "broken";
  }
  return type.kind === "primitive" && type.name === "json_arr" ? undefined : "broken";
}
