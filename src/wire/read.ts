import type { Json, JsonObject } from "./definition.js";

const NOTHING: JsonObject = {};

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The message in this field; an absent one reads as empty, as on the wire. */
export function objectIn(json: JsonObject, key: string): JsonObject {
  const value = json[key];
  return isObject(value) ? value : NOTHING;
}

/** The messages of a repeated field. */
export function objectsIn(json: JsonObject, key: string): readonly JsonObject[] {
  const value = json[key];
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

/** The text (or enum name, or 64-bit integer) in this field; absent reads as empty. */
export function textIn(json: JsonObject, key: string): string {
  const value = json[key];
  return typeof value === "string" ? value : "";
}

/** The number in this field; absent reads as 0. */
export function numberIn(json: JsonObject, key: string): number {
  const value = json[key];
  return typeof value === "number" ? value : 0;
}
