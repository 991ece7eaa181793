import { isJson, type LhType } from "../types/lh-type.js";

/** The JSON type that a type is or holds. */
export function jsonIn(type: LhType): "json_obj" | "json_arr" | undefined {
  switch (type.kind) {
    case "primitive":
      if (!isJson(type)) return undefined;
      return type.name === "json_arr" ? "json_arr" : "json_obj";
    case "array":
      return jsonIn(type.element);
    case "map":
      return jsonIn(type.key) ?? jsonIn(type.value);
    default:
      return undefined;
  }
}
