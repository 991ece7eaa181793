import type { JsonObject } from "./definition.js";
import { isObject, numberIn, objectIn, textIn } from "./read.js";

/** The declared type of a `VariableDef`, also where it is spelt in the old way (`type`, `maskedValue`). */
export function declaredType(variable: JsonObject): JsonObject {
  const type = variable["typeDef"];
  if (isObject(type)) return type;
  const masked = variable["maskedValue"] === true ? { masked: true } : {};
  return { primitiveType: textIn(variable, "type") || "JSON_OBJ", ...masked };
}

/** A `TypeDefinition` as the language writes it: `int`, `array<order>`, `map<str, order@2>`; an empty one is what the server makes of it, `json_obj`. */
export function typeName(type: JsonObject): string {
  const name = unmaskedName(type);
  return type["masked"] === true ? `masked ${name}` : name;
}

function unmaskedName(type: JsonObject): string {
  if (isObject(type["inlineArrayDef"])) return `array<${typeName(objectIn(type["inlineArrayDef"], "arrayType"))}>`;
  const map = type["inlineMapDef"];
  if (isObject(map)) return `map<${typeName(objectIn(map, "keyType"))}, ${typeName(objectIn(map, "valueType"))}>`;
  const struct = type["structDefId"];
  if (isObject(struct)) {
    const version = numberIn(struct, "version");
    return version < 0 ? textIn(struct, "name") : `${textIn(struct, "name")}@${version}`;
  }
  return (textIn(type, "primitiveType") || "JSON_OBJ").toLowerCase();
}
