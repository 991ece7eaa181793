import { parseExactJson, type ExactJson } from "../util/exact-json.js";
import type { JsonObject } from "../wire/definition.js";
import { isObject, numberIn, objectIn, textIn } from "../wire/read.js";
import { typeName } from "../wire/type-definition.js";
import { parseWfRunId } from "../wire/wf-run-id.js";

/** Looks a StructDef up, for the types of its fields; undefined when the server has none. */
export type StructLookup = (id: JsonObject) => Promise<JsonObject | undefined>;

/** A `VariableValue`, or why the text is none of the type. */
export type Converted = { readonly ok: true; readonly value: JsonObject } | { readonly ok: false; readonly message: string };

const LEAST_INT = -(2n ** 63n);
const MOST_INT = 2n ** 63n - 1n;
const NOTHING = {};
const MOST_MASKED_PARTS = 40;

/**
 * Reads what somebody typed as a value of a declared type: scalars as they are; arrays, maps, structs and JSON as JSON text;
 * timestamps as RFC 3339 or milliseconds since 1970; bytes as base64; a WfRun's id as its ids joined with `_`. Exact over 64 bits.
 */
export async function convertText(text: string, type: JsonObject, structs: StructLookup): Promise<Converted> {
  const reader = new ValueReader(structs, type["masked"] === true);
  try {
    return { ok: true, value: await reader.text(text, type) };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, message: error.message };
    throw error;
  }
}

class Misfit extends Error {}

class ValueReader {
  readonly #structs: StructLookup;
  readonly #masked: boolean;

  constructor(structs: StructLookup, masked: boolean) {
    this.#structs = structs;
    this.#masked = masked;
  }

  async text(text: string, type: JsonObject): Promise<JsonObject> {
    const primitive = primitiveOf(type);
    if (primitive !== undefined && primitive !== "JSON_OBJ" && primitive !== "JSON_ARR") return this.#scalar(text, primitive, "");
    const parsed = parseExactJson(text);
    if (!parsed.ok) throw new Misfit(`needs JSON text for ${typeName(type)}: ${parsed.message}`);
    if (primitive === undefined) return this.#json(parsed.value, type, "");
    const isRight = primitive === "JSON_ARR" ? Array.isArray(parsed.value) : isPlainObject(parsed.value);
    if (!isRight) throw new Misfit(`needs a JSON ${primitive === "JSON_ARR" ? "array" : "object"}, not ${this.#shown(parsed.value)}`);
    return primitive === "JSON_ARR" ? { jsonArr: text } : { jsonObj: text };
  }

  #shown(value: unknown): string {
    if (this.#masked) return "this (masked) value";
    const text =
      typeof value === "string"
        ? JSON.stringify(value)
        : typeof value === "object"
          ? Array.isArray(value)
            ? "a list"
            : value === null
              ? "null"
              : "an object"
          : String(value);
    return text.length > MOST_MASKED_PARTS ? `${text.slice(0, MOST_MASKED_PARTS)}…` : text;
  }

  #fail(path: string, expected: string, value: unknown): never {
    throw new Misfit(`${path === "" ? "" : `${path} `}needs ${expected}, not ${this.#shown(value)}`);
  }

  #scalar(text: string, primitive: string, path: string): JsonObject {
    switch (primitive) {
      case "STR":
        return { str: text };
      case "INT":
        if (!/^[+-]?\d+$/.test(text.trim()) || !fitsInt(BigInt(text.trim().replace(/^\+/, ""))))
          this.#fail(path, "a whole number of 64 bits", text);
        return { int: BigInt(text.trim().replace(/^\+/, "")).toString() };
      case "DOUBLE":
        if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) || !Number.isFinite(Number(text)))
          this.#fail(path, "a number", text);
        return { double: Number(text) };
      case "BOOL":
        if (text !== "true" && text !== "false") this.#fail(path, "true or false", text);
        return { bool: text === "true" };
      case "BYTES":
        if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(text)) this.#fail(path, "bytes in base64", text);
        return { bytes: text };
      case "TIMESTAMP":
        return { utcTimestamp: this.#timestamp(text, path) };
      default:
        return { wfRunId: parseWfRunId(text) ?? this.#fail(path, "the id of a WfRun", text) };
    }
  }

  #timestamp(text: string, path: string): string {
    if (/^-?\d+$/.test(text)) {
      const date = new Date(Number(text));
      if (!Number.isNaN(date.getTime())) return date.toISOString();
    }
    const isRfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text);
    if (!isRfc3339 || Number.isNaN(Date.parse(text)))
      this.#fail(path, "a time as 2026-01-31T12:00:00Z or in milliseconds since 1970", text);
    return text;
  }

  async #json(json: ExactJson, type: JsonObject, path: string): Promise<JsonObject> {
    const primitive = primitiveOf(type);
    if (primitive !== undefined) return this.#jsonScalar(json, primitive, path);
    if (isObject(type["inlineArrayDef"])) return { array: await this.#array(json, objectIn(type["inlineArrayDef"], "arrayType"), path) };
    if (isObject(type["inlineMapDef"])) return { map: await this.#map(json, type["inlineMapDef"], path) };
    return { struct: await this.#struct(json, objectIn(type, "structDefId"), path) };
  }

  #jsonScalar(json: ExactJson, primitive: string, path: string): JsonObject {
    if (primitive === "JSON_OBJ" || primitive === "JSON_ARR") this.#fail(path, "a value that is not JSON", json);
    const fits =
      primitive === "BOOL"
        ? typeof json === "boolean"
        : primitive === "INT"
          ? typeof json === "bigint" || Number.isSafeInteger(json)
          : primitive === "DOUBLE"
            ? typeof json === "number" || typeof json === "bigint"
            : primitive === "TIMESTAMP"
              ? typeof json === "string" || Number.isSafeInteger(json)
              : typeof json === "string";
    if (!fits) this.#fail(path, primitive.toLowerCase(), json);
    return this.#scalar(String(json), primitive, path);
  }

  async #array(json: ExactJson, element: JsonObject, path: string): Promise<JsonObject> {
    if (!Array.isArray(json)) this.#fail(path, "a list", json);
    const items: JsonObject[] = [];
    for (const [index, item] of (json as readonly ExactJson[]).entries()) items.push(await this.#json(item, element, `${path}[${index}]`));
    return { items, elementType: element };
  }

  async #map(json: ExactJson, mapType: JsonObject, path: string): Promise<JsonObject> {
    if (!isPlainObject(json)) this.#fail(path, "an object", json);
    const keyType = primitiveOf(objectIn(mapType, "keyType")) ?? "STR";
    const entries: JsonObject[] = [];
    for (const [key, value] of Object.entries(json)) {
      const place = `${path}[${JSON.stringify(key)}]`;
      entries.push({ key: this.#scalar(key, keyType, place), value: await this.#json(value, objectIn(mapType, "valueType"), place) });
    }
    return { entries, mapType };
  }

  async #struct(json: ExactJson, id: JsonObject, path: string): Promise<JsonObject> {
    if (!isPlainObject(json)) this.#fail(path, `an object (the struct ${textIn(id, "name")})`, json);
    const structDef = await this.#structs(id);
    if (structDef === undefined) throw new Misfit(`needs the StructDef "${textIn(id, "name")}", which the server does not have`);
    const declared = objectIn(objectIn(structDef, "structDef"), "fields");
    const fields: Record<string, JsonObject> = {};
    for (const [name, value] of Object.entries(json)) {
      const field = Object.hasOwn(declared, name) ? objectIn(declared, name) : undefined;
      if (field === undefined)
        throw new Misfit(`has a field ${path}.${name}, which the struct ${textIn(id, "name")} does not have`.replace(" .", " "));
      const isNull = value === null && field["isNullable"] === true;
      fields[name] = {
        value: isNull ? NOTHING : await this.#json(value, objectIn(field, "fieldType"), path === "" ? name : `${path}.${name}`),
      };
    }
    const missing = Object.keys(declared).filter((name) => !(name in fields) && isRequired(objectIn(declared, name)));
    if (missing.length > 0)
      throw new Misfit(
        `${path === "" ? "" : `${path} `}misses the field${missing.length > 1 ? "s" : ""} ${missing.join(", ")} of the struct ${textIn(id, "name")}`,
      );
    return { structDefId: { name: textIn(id, "name"), version: numberIn(objectIn(structDef, "id"), "version") }, struct: { fields } };
  }
}

function isRequired(field: JsonObject): boolean {
  return field["isNullable"] !== true && field["defaultValue"] === undefined;
}

function primitiveOf(type: JsonObject): string | undefined {
  if (isObject(type["inlineArrayDef"]) || isObject(type["inlineMapDef"]) || isObject(type["structDefId"])) return undefined;
  return textIn(type, "primitiveType") || "JSON_OBJ";
}

function fitsInt(value: bigint): boolean {
  return value >= LEAST_INT && value <= MOST_INT;
}

function isPlainObject(json: ExactJson): json is { readonly [key: string]: ExactJson } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
