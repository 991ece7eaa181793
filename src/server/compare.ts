import type { Definition, Json, JsonObject, PutRequest } from "../wire/definition.js";
import { isObject, numberIn, objectIn, objectsIn, textIn } from "../wire/read.js";
import { declaredType, typeName } from "../wire/type-definition.js";

/** Where a definition can differ from the stored one, as text on both sides; equal definitions give equal texts. */
type Facets = ReadonlyMap<string, string>;

/** The newest versions of the StructDefs that a request names without a version. */
export type NewestVersions = ReadonlyMap<string, number>;

/**
 * What differs between the request and the stored TaskDef, ExternalEventDef, WorkflowEventDef or schedule, after what the server does to a
 * request anyway: old spellings of types, void written in two ways, the newest version of a struct as its number. Empty: nothing.
 */
export function differences({ kind, request }: Definition, stored: JsonObject, newest: NewestVersions): readonly string[] {
  const isSchedule = kind === "ScheduleWfRequest";
  const ours = isSchedule ? schedule(request) : facets(kind, pinned(request, newest) as JsonObject);
  const theirs = isSchedule ? storedSchedule(stored, request) : facets(kind, stored);
  const found: string[] = [];
  for (const facet of new Set([...ours.keys(), ...theirs.keys()])) {
    const here = ours.get(facet) ?? "nothing";
    const there = theirs.get(facet) ?? "nothing";
    if (here !== there) found.push(`${facet} is ${here} here and ${there} on the server`);
  }
  return found;
}

function schedule(request: JsonObject): Map<string, string> {
  const found = new Map([["the cron expression", JSON.stringify(textIn(request, "cronExpression"))]]);
  found.set("the workflow", textIn(request, "wfSpecName"));
  for (const [key, label] of [
    ["majorVersion", "the major version"],
    ["revision", "the revision"],
  ] as const) {
    if (request[key] !== undefined) found.set(label, String(numberIn(request, key)));
  }
  if (isObject(request["parentWfRunId"])) found.set("the parent", sortedJson(request["parentWfRunId"]));
  for (const [name, value] of Object.entries(objectIn(request, "variables"))) found.set(`the input "${name}"`, sortedJson(value));
  return found;
}

/** A stored schedule as its request; a version that is not asked for may be any. */
function storedSchedule(stored: JsonObject, request: JsonObject): Map<string, string> {
  const { name = "", ...version } = objectIn(stored, "wfSpecId");
  const asked = Object.entries({ majorVersion: 0, revision: 0, ...version }).filter(([key]) => request[key] !== undefined);
  return schedule({ ...stored, wfSpecName: name, ...Object.fromEntries(asked) });
}

function facets(kind: PutRequest, definition: JsonObject): Facets {
  const found = new Map<string, string>();
  for (const [index, variable] of objectsIn(definition, "inputVars").entries()) {
    const position = `input ${index + 1}`;
    const type = declaredType(variable);
    found.set(position, `"${textIn(variable, "name")}" of type ${typeName(type)}`);
    const fallback = variable["defaultValue"];
    if (fallback !== undefined)
      found.set(`the default of ${position}`, type["masked"] === true ? "a masked value" : JSON.stringify(fallback));
  }
  // An ExternalEventDef's content is `contentType` in the request and `typeInformation` when stored; without it anything may come.
  const content = definition["contentType"] ?? definition["typeInformation"];
  if (kind === "PutTaskDefRequest") found.set("the output type", returned(definition["returnType"]));
  else found.set("the content type", content === undefined && kind === "PutExternalEventDefRequest" ? "anything" : returned(content));
  if (textIn(definition, "description") !== "") found.set("the description", JSON.stringify(definition["description"]));
  for (const field of ["retentionPolicy", "correlatedEventConfig"]) {
    const value = definition[field];
    if (isObject(value) && (field !== "retentionPolicy" || Object.keys(value).length > 0)) {
      found.set(field === "retentionPolicy" ? "the retention policy" : "the correlation", sortedJson(value));
    }
  }
  return found;
}

function returned(type: Json | undefined): string {
  const inner = isObject(type) ? type["returnType"] : undefined;
  return isObject(inner) ? typeName(inner) : "nothing";
}

function pinned(json: Json, newest: NewestVersions): Json {
  if (Array.isArray(json)) return (json as readonly Json[]).map((item) => pinned(item, newest));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      if (key !== "structDefId" || !isObject(value) || value["version"] !== -1) return [key, pinned(value, newest)];
      const name = textIn(value, "name");
      return [key, { name, version: newest.get(name) ?? -1 }];
    }),
  );
}

function sortedJson(json: Json): string {
  return JSON.stringify(sorted(json));
}

function sorted(json: Json): Json {
  if (Array.isArray(json)) return (json as readonly Json[]).map(sorted);
  if (!isObject(json)) return json;
  const entries = Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}

/** Whether the two ids of WfSpecs are of one version. */
export function wfSpecVersion(wfSpec: JsonObject): string {
  const id = objectIn(wfSpec, "id");
  return `${Number(id["majorVersion"] ?? 0)}.${Number(id["revision"] ?? 0)}`;
}
