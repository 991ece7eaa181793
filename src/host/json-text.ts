import { parseExactJson, type ExactJson } from "../util/exact-json.js";

/** What a JSON text says; undefined if it is none. Integers that a number can't hold come as proto-JSON writes them: as text. */
export function jsonOf(text: string): unknown {
  const read = parseExactJson(text);
  return read.ok ? withDigits(read.value) : undefined;
}

function withDigits(value: ExactJson): unknown {
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(withDigits);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withDigits(part as ExactJson)]));
}
