import type { StructDef, StructField } from "../graph/definitions.js";
import type { Json, JsonObject } from "../wire/definition.js";
import type { Answer, Refusal } from "./answer.js";
import type { Registry, StoredField, StoredStruct } from "./registry.js";

/** A StructDef: what is stored already is compared by its description and its fields, and a change of the fields by its rule for updates. */
export function putStruct(definition: StructDef, request: JsonObject, registry: Registry): Answer {
  const latest = registry.get("StructDef", definition.name);
  const { structDef = {}, description = "" } = request;
  const fields = storedFields(structDef as JsonObject);
  const schema = JSON.stringify([...fields].map(([name, { whole }]) => [name, whole]).toSorted());
  const next: StoredStruct = { version: (latest?.version ?? -1) + 1, text: JSON.stringify(description), schema, fields };
  if (latest !== undefined) {
    if (latest.schema === schema && latest.text === next.text) return { status: "unchanged", version: { major: latest.version } };
    const because = latest.schema === schema ? undefined : brokenField(definition, latest.fields, fields);
    if (because !== undefined) return { status: "refused", code: "INVALID_ARGUMENT", because };
  }
  registry.set("StructDef", definition.name, next);
  return { status: latest === undefined ? "created" : "updated", version: { major: next.version } };
}

function storedFields(structDef: JsonObject): ReadonlyMap<string, StoredField> {
  const fields = new Map<string, StoredField>();
  for (const [name, json] of Object.entries((structDef["fields"] ?? {}) as JsonObject)) {
    const { description: _, ...field } = json as JsonObject;
    const required = field["defaultValue"] === undefined && field["isNullable"] !== true;
    fields.set(name, { required, type: text(field["fieldType"]), whole: text(field) });
  }
  return fields;
}

function text(json: Json | undefined): string {
  return JSON.stringify(json ?? null);
}

type Fields = ReadonlyMap<string, StoredField>;

function brokenField(definition: StructDef, before: Fields, after: Fields): Refusal | undefined {
  const judge = definition.updates === "fully-compatible" ? compatibility : sameness;
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const why = judge(before.get(name), after.get(name));
    if (why === undefined) continue;
    const field = definition.fields.find((one): one is StructField => one.name === name);
    return {
      code: "struct-evolution",
      message: `Field "${name}" of struct "${definition.name}" ${why}.`,
      span: field?.span ?? definition.nameSpan,
      help:
        definition.updates === "fully-compatible"
          ? "Add only fields that are nullable or have a default, and leave the others as they are; or make a new StructDef."
          : 'Write "updates: fully-compatible" to let it grow, or make a new StructDef.',
      refusedBy: "server",
    };
  }
  return undefined;
}

type Judge = (before: StoredField | undefined, after: StoredField | undefined) => string | undefined;

/** No field may be new or another; one may go. */
const sameness: Judge = (before, after) => {
  if (after === undefined || before?.whole === after.whole) return undefined;
  return before === undefined ? "is new" : "is not what it was";
};

const compatibility: Judge = (before, after) => {
  if (before?.required === true) {
    if (after === undefined) return "must be given, and is gone";
    if (!after.required) return "had to be given, and no longer has to be";
    return before.type === after.type ? undefined : "has another type than it had";
  }
  return after?.required === true ? (before === undefined ? "is new, and must be given" : "must be given now") : undefined;
};
