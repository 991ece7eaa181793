import type { Primitive } from "../../types/lh-type.js";
import { writeExactJson } from "../../util/exact-json.js";
import type { JsonObject } from "../../wire/definition.js";
import { parseWfRunId } from "../../wire/wf-run-id.js";
import { inside, misfit, misfitText, shown, type Place } from "./misfit.js";
import { typeDefinitionOf, type FieldShape, type Shape, type StructShape } from "./shape.js";

const LEAST_INT = -(2n ** 63n);
const MOST_INT = 2n ** 63n - 1n;

/**
 * A TypeScript value as the `VariableValue` of its declared type. Besides what the types say, an int may be a safe integer of type
 * number and a timestamp a Date; properties that a struct does not declare are left out.
 *
 * @throws Misfit when it is not of the type, or null (or undefined) where null may not be.
 */
export function writeValue(value: unknown, field: FieldShape, place: Place): JsonObject {
  if (value === null || value === undefined) return field.nullable === true ? {} : misfit(place, field.type, shown(value));
  const { type } = field;
  if (typeof type === "string") return writePrimitive(value, type, place);
  if ("array" in type) return { array: writeArray(value, type.array, place) };
  if ("map" in type) return { map: writeMap(value, type.map, place) };
  return { struct: writeStruct(value, type.struct, place) };
}

function writeArray(value: unknown, element: Shape, place: Place): JsonObject {
  if (!Array.isArray(value)) return misfit(place, { array: element }, shown(value));
  // `Array.from` visits the holes that `map` skips.
  const items = Array.from(value as readonly unknown[], (item, index) => writeValue(item, { type: element }, inside(place, `[${index}]`)));
  return { items, elementType: typeDefinitionOf(element) };
}

function writeMap(value: unknown, map: readonly [Shape, Shape], place: Place): JsonObject {
  const [keyType, valueType] = map;
  if (!(value instanceof Map)) return misfit(place, { map }, shown(value));
  const entries = Array.from(value as ReadonlyMap<unknown, unknown>, ([key, item]) => {
    const step = place.masked ? "[…]" : `[${typeof key === "string" ? JSON.stringify(key) : String(key)}]`;
    return {
      key: writeValue(key, { type: keyType }, inside(place, "[key]")),
      value: writeValue(item, { type: valueType }, inside(place, step)),
    };
  });
  return { entries, mapType: { keyType: typeDefinitionOf(keyType), valueType: typeDefinitionOf(valueType) } };
}

function writeStruct(value: unknown, shape: StructShape, place: Place): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Map)
    return misfit(place, { struct: shape }, shown(value));
  const fields: Record<string, JsonObject> = {};
  for (const [name, field] of Object.entries(shape.fields)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    fields[name] = { value: writeValue(member, field, inside(place, `.${name}`, field.masked)) };
  }
  return { structDefId: { name: shape.name, version: shape.version }, struct: { fields } };
}

function writePrimitive(value: unknown, name: Primitive, place: Place): JsonObject {
  switch (name) {
    case "str":
      return typeof value === "string" ? { str: value } : misfit(place, name, shown(value));
    case "int":
      return { int: writeInt(value, place) };
    case "double":
      return typeof value === "number" ? { double: Number.isFinite(value) ? value : String(value) } : misfit(place, name, shown(value));
    case "bool":
      return typeof value === "boolean" ? { bool: value } : misfit(place, name, shown(value));
    case "bytes":
      return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString("base64") } : misfit(place, name, shown(value));
    case "timestamp":
      return { utcTimestamp: writeTimestamp(value, place) };
    case "wf_run_id":
      return { wfRunId: (typeof value === "string" ? parseWfRunId(value) : undefined) ?? misfit(place, name, shown(value)) };
    default:
      return writeJson(value, name, place);
  }
}

function writeInt(value: unknown, place: Place): string {
  const int = typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof int !== "bigint") return misfit(place, "int", shown(value));
  if (int < LEAST_INT || int > MOST_INT) return misfitText(place, "expected int (64 bits)", shown(value));
  return int.toString();
}

function writeTimestamp(value: unknown, place: Place): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const isRfc3339 =
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value));
  return isRfc3339 ? value : misfitText(place, "expected timestamp (RFC 3339, as 2026-01-31T12:00:00Z)", shown(value));
}

function writeJson(value: unknown, name: "json_obj" | "json_arr", place: Place): JsonObject {
  const isRight = name === "json_arr" ? Array.isArray(value) : typeof value === "object" && !Array.isArray(value);
  if (!isRight) return misfit(place, name, shown(value));
  const written = writeExactJson(value);
  if (!written.ok) return misfitText(place, `expected ${name}`, place.masked ? "a value that JSON cannot hold" : written.message);
  return name === "json_arr" ? { jsonArr: written.text } : { jsonObj: written.text };
}
