import type { JsonObject } from "../../wire/definition.js";
import type { Literal } from "../../types/literal.js";
import { emitStructDefId, emitType } from "./types.js";

const emitters: { readonly [K in Literal["kind"]]: (literal: Extract<Literal, { kind: K }>) => JsonObject } = {
  null: () => ({}),
  str: ({ value }) => ({ str: value }),
  int: ({ value }) => ({ int: value.toString() }),
  double: ({ value }) => ({ double: Number.isFinite(value) ? value : String(value) }),
  bool: ({ value }) => ({ bool: value }),
  bytes: ({ base64 }) => ({ bytes: base64 }),
  timestamp: ({ text }) => ({ utcTimestamp: utc(text) }),
  wf_run_id: ({ text }) => ({ wfRunId: emitWfRunId(text) }),
  json_obj: ({ json }) => ({ jsonObj: json }),
  json_arr: ({ json }) => ({ jsonArr: json }),
  array: ({ items, elementType }) => ({
    array: { ...(items.length > 0 && { items: items.map(emitLiteral) }), ...(elementType && { elementType: emitType(elementType) }) },
  }),
  map: (literal) => ({ map: emitMap(literal) }),
  struct: ({ name, version, fields }) => ({
    struct: {
      structDefId: emitStructDefId(name, version),
      struct: { fields: Object.fromEntries([...fields].map(([field, value]) => [field, { value: emitLiteral(value) }])) },
    },
  }),
};

/** A `VariableValue` in canonical proto-JSON; int64 as decimal text. */
export function emitLiteral(literal: Literal): JsonObject {
  return (emitters[literal.kind] as (literal: Literal) => JsonObject)(literal);
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
