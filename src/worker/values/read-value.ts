import type { Primitive } from "../../types/lh-type.js";
import { parseExactJson } from "../../util/exact-json.js";
import type { JsonObject } from "../../wire/definition.js";
import { isObject, objectIn, objectsIn, textIn } from "../../wire/read.js";
import { printWfRunId } from "../../wire/wf-run-id.js";
import { inside, misfit, misfitText, shown, type Place } from "./misfit.js";
import type { FieldShape, Shape, StructShape } from "./shape.js";

/**
 * A `VariableValue` as its TypeScript value: int bigint, timestamps and WfRun ids text, JSON parsed exactly, maps as Map, structs as objects.
 *
 * @throws Misfit when it is not of the type, or null where null may not be.
 */
export function readValue(value: JsonObject, field: FieldShape, place: Place): unknown {
  const [kind] = Object.keys(value);
  if (kind === undefined) return field.nullable === true ? null : misfit(place, field.type, "null");
  return readPresent(value, field.type, place);
}

function readPresent(value: JsonObject, shape: Shape, place: Place): unknown {
  if (typeof shape === "string") return readPrimitive(value, shape, place);
  if ("array" in shape) {
    if (!isObject(value["array"])) return wrong(value, shape, place);
    return objectsIn(value["array"], "items").map((item, index) => readValue(item, { type: shape.array }, inside(place, `[${index}]`)));
  }
  if ("map" in shape) return isObject(value["map"]) ? readMap(value["map"], shape.map, place) : wrong(value, shape, place);
  return isObject(value["struct"]) ? readStruct(value["struct"], shape.struct, place) : wrong(value, shape, place);
}

function readMap(map: JsonObject, [keyShape, valueShape]: readonly [Shape, Shape], place: Place): ReadonlyMap<unknown, unknown> {
  const read = new Map<unknown, unknown>();
  for (const entry of objectsIn(map, "entries")) {
    const key = readValue(objectIn(entry, "key"), { type: keyShape }, inside(place, "[key]"));
    const step = place.masked ? "[…]" : `[${typeof key === "string" ? JSON.stringify(key) : String(key)}]`;
    read.set(key, readValue(objectIn(entry, "value"), { type: valueShape }, inside(place, step)));
  }
  return read;
}

/** Fields that the shape does not know belong to a newer version of the struct and are passed over. */
function readStruct(struct: JsonObject, shape: StructShape, place: Place): Readonly<Record<string, unknown>> {
  const name = textIn(objectIn(struct, "structDefId"), "name");
  if (name !== shape.name) misfit(place, { struct: shape }, `a struct ${name}`);
  const fields = objectIn(objectIn(struct, "struct"), "fields");
  const read: Record<string, unknown> = {};
  for (const [field, fieldShape] of Object.entries(shape.fields)) {
    const inner = inside(place, `.${field}`, fieldShape.masked);
    if (!Object.hasOwn(fields, field) && fieldShape.nullable !== true) misfit(inner, fieldShape.type, "nothing");
    read[field] = readValue(objectIn(objectIn(fields, field), "value"), fieldShape, inner);
  }
  return read;
}

function readPrimitive(value: JsonObject, name: Primitive, place: Place): unknown {
  const content = value[WIRE_FIELDS[name]];
  if (content === undefined) return name === "double" ? readDouble(value, place) : wrong(value, name, place);
  switch (name) {
    case "int":
      return BigInt(String(content));
    case "double":
      return Number(content);
    case "bytes":
      return new Uint8Array(Buffer.from(String(content), "base64"));
    case "wf_run_id":
      return isObject(content) ? printWfRunId(content) : wrong(value, name, place);
    case "json_obj":
    case "json_arr":
      return readJson(String(content), name, place);
    default:
      return content;
  }
}

/** An int is also a double wherever the server takes one for the other. */
function readDouble(value: JsonObject, place: Place): number {
  return value["int"] === undefined ? wrong(value, "double", place) : Number(value["int"]);
}

function readJson(text: string, name: "json_obj" | "json_arr", place: Place): unknown {
  const parsed = parseExactJson(text);
  if (!parsed.ok)
    return misfitText(place, `expected ${name}`, place.masked ? "text that is not JSON" : `text that is not JSON (${parsed.message})`);
  const isArray = Array.isArray(parsed.value);
  const isRight = name === "json_arr" ? isArray : typeof parsed.value === "object" && parsed.value !== null && !isArray;
  return isRight ? parsed.value : misfit(place, name, shown(parsed.value));
}

/** Each primitive's member of `VariableValue`. */
export const WIRE_FIELDS = {
  str: "str",
  int: "int",
  double: "double",
  bool: "bool",
  bytes: "bytes",
  timestamp: "utcTimestamp",
  wf_run_id: "wfRunId",
  json_obj: "jsonObj",
  json_arr: "jsonArr",
} as const satisfies Record<Primitive, string>;

function wrong(value: JsonObject, shape: Shape, place: Place): never {
  const [[field, content] = ["", ""]] = Object.entries(value);
  const primitive = (Object.keys(WIRE_FIELDS) as Primitive[]).find((name) => WIRE_FIELDS[name] === field);
  const isText = typeof content === "string" || typeof content === "number" || typeof content === "boolean";
  const text = isText && field !== "bytes" ? ` ${shown(content).replace(/^the (?:string|number) /, "")}` : "";
  misfit(place, shape, `a value of type ${primitive ?? field}${text}`);
}
