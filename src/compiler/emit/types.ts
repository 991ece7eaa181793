import type { JsonObject } from "../../wire/definition.js";
import type { LhType, Primitive } from "../../types/lh-type.js";

const primitiveNames: Readonly<Record<Primitive, string>> = {
  str: "STR",
  int: "INT",
  double: "DOUBLE",
  bool: "BOOL",
  bytes: "BYTES",
  timestamp: "TIMESTAMP",
  wf_run_id: "WF_RUN_ID",
  json_obj: "JSON_OBJ",
  json_arr: "JSON_ARR",
};

/** The wire's name of a primitive type. */
export function emitPrimitive(name: Primitive): string {
  return primitiveNames[name];
}

/** A `TypeDefinition`. */
export function emitType(type: LhType): JsonObject {
  const masked = type.masked === true ? { masked: true } : {};
  switch (type.kind) {
    case "primitive":
      return { primitiveType: primitiveNames[type.name], ...masked };
    case "struct":
      return { structDefId: emitStructDefId(type.name, type.version), ...masked };
    case "array":
      return { inlineArrayDef: { arrayType: emitType(type.element) }, ...masked };
    case "map":
      return { inlineMapDef: { keyType: emitType(type.key), valueType: emitType(type.value) }, ...masked };
  }
}

/** A `StructDefId`; version 0 is the wire's default and not written. */
export function emitStructDefId(name: string, version: number): JsonObject {
  return version === 0 ? { name } : { name, version };
}
