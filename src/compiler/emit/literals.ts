import type { JsonObject } from "../../wire/definition.js";
import type { Literal } from "../../types/literal.js";
import { emitStructDefId, emitType } from "./types.js";

/** A `VariableValue` in canonical proto-JSON; int64 as decimal text. */
export function emitLiteral(literal: Literal): JsonObject {
  switch (literal.kind) {
    case "null":
      return {};
    case "str":
      return { str: literal.value };
    case "int":
      return { int: literal.value.toString() };
    case "double":
      return { double: literal.value };
    case "bool":
      return { bool: literal.value };
    case "bytes":
      return { bytes: literal.base64 };
    case "timestamp":
      return { utcTimestamp: utc(literal.text) };
    case "wf_run_id":
      return { wfRunId: emitWfRunId(literal.text) };
    case "json_obj":
      return { jsonObj: literal.json };
    case "json_arr":
      return { jsonArr: literal.json };
    case "array":
      return {
        array: {
          ...(literal.items.length > 0 && { items: literal.items.map(emitLiteral) }),
          ...(literal.elementType && { elementType: emitType(literal.elementType) }),
        },
      };
    case "map":
      return { map: emitMap(literal) };
    case "struct":
      return {
        struct: {
          structDefId: emitStructDefId(literal.name, literal.version),
          struct: { fields: Object.fromEntries([...literal.fields].map(([name, value]) => [name, { value: emitLiteral(value) }])) },
        },
      };
  }
}

function emitMap({ entries, types }: Extract<Literal, { kind: "map" }>): JsonObject {
  return {
    ...(entries.length > 0 && { entries: entries.map(({ key, value }) => ({ key: emitLiteral(key), value: emitLiteral(value) })) }),
    ...(types && { mapType: { keyType: emitType(types.key), valueType: emitType(types.value) } }),
  };
}

/** Ids joined with `_`, root first: the wire nests the parents. */
function emitWfRunId(text: string): JsonObject {
  const [root = "", ...children] = text.split("_");
  return children.reduce<JsonObject>((parent, id) => ({ id, parentWfRunId: parent }), { id: root });
}

/** A moment in canonical form: UTC, and 0, 3, 6 or 9 digits of fraction. */
function utc(text: string): string {
  const fraction = /\.([0-9]+)/.exec(text)?.[1] ?? "";
  const seconds = new Date(text.replace(/\.[0-9]+/, "")).toISOString().replace(/\.000Z$/, "");
  const digits = fraction.replace(/0+$/, "");
  return digits === "" ? `${seconds}Z` : `${seconds}.${digits.padEnd(Math.ceil(digits.length / 3) * 3, "0")}Z`;
}
