import { NEWEST } from "../types/lh-type.js";
import type { Json, JsonObject } from "../wire/definition.js";
import type { Registry } from "./registry.js";

/** What a part of a request is, for where the server gives structs the number of their newest version. */
type Part =
  /** It gives none. */
  | "other"
  /** A declared type: it gives it to all structs in it. */
  | "type"
  /** A value that it judges: it gives it to the struct that the value builds. */
  | "value"
  | "builder"
  | "node"
  | "task"
  | "mutation";

/** What stands in the fields of a part; in a type and in a builder what they hold is of their own kind. */
const WITHIN: { readonly [P in Part]: Readonly<Record<string, Part>> } = {
  other: {
    typeDef: "type",
    returnType: "type",
    fieldType: "type",
    contentType: "type",
    nodes: "node",
    condition: "value",
    variableMutations: "mutation",
  },
  type: {},
  value: { structBuilder: "builder" },
  builder: { value: "builder", fields: "builder", subStructure: "builder", simpleValue: "value" },
  node: { task: "task" },
  task: { variables: "value" },
  mutation: { rhsAssignment: "value" },
};

/** The fields whose own fields are names. */
const MAPS: ReadonlySet<string> = new Set(["threadSpecs", "nodes", "fields", "variables", "inputs"]);

/** What the server makes of a task without a timeout. */
const DEFAULT_TIMEOUT = 60;

/**
 * A request as a server stores it: what asks for the newest version of a struct, a form or a child workflow has the number of today's, where
 * the server sees to that. Its keys are in order, so that two equal ones are equal texts.
 */
export function pinned(json: Json, registry: Registry, part: Part = "other"): Json {
  if (Array.isArray(json)) return (json as readonly Json[]).map((item) => pinned(item, registry, part));
  if (typeof json !== "object" || json === null) return json;
  const given = json as JsonObject;
  const object: Record<string, Json> = {};
  for (const key of Object.keys(given).toSorted()) {
    const inner = partIn(part, key, given);
    const value = given[key] ?? null;
    object[key] = MAPS.has(key) ? pinnedEach(value, registry, inner) : pinned(value, registry, inner);
  }
  if (object["structDefId"] !== undefined && (part === "type" || part === "builder")) {
    object["structDefId"] = pinnedStruct(object["structDefId"], registry);
  }
  if (object["userTask"] !== undefined) object["userTask"] = pinnedForm(object["userTask"], registry);
  if (object["runChildWf"] !== undefined) object["runChildWf"] = pinnedChild(object["runChildWf"], registry);
  if (object["timeoutSeconds"] === DEFAULT_TIMEOUT) delete object["timeoutSeconds"];
  return object;
}

/** The values of a map, whatever their names. */
function pinnedEach(json: Json, registry: Registry, part: Part): Json {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return pinned(json, registry, part);
  const map = json as JsonObject;
  return Object.fromEntries(
    Object.keys(map)
      .toSorted()
      .map((name) => [name, pinned(map[name] ?? null, registry, part)]),
  );
}

function partIn(part: Part, key: string, { operation, lhsJsonPath, lhsLhPath }: JsonObject): Part {
  if (part === "type") return "type";
  // Of what sets a part of a variable, or does more than set it, no struct is looked at.
  if (part === "mutation" && ((operation !== undefined && operation !== "ASSIGN") || lhsJsonPath !== undefined || lhsLhPath !== undefined))
    return "other";
  return WITHIN[part][key] ?? "other";
}

function pinnedStruct(json: Json, registry: Registry): Json {
  const { name, version } = json as JsonObject;
  const latest = version === NEWEST && typeof name === "string" ? registry.get("StructDef", name) : undefined;
  return latest === undefined ? json : { name: name ?? "", version: latest.version };
}

function pinnedForm(json: Json, registry: Registry): Json {
  const node = json as JsonObject;
  const name = node["userTaskDefName"];
  const latest = node["userTaskDefVersion"] === undefined && typeof name === "string" ? registry.get("UserTaskDef", name) : undefined;
  return latest === undefined ? json : { ...node, userTaskDefVersion: latest.version };
}

function pinnedChild(json: Json, registry: Registry): Json {
  const node = json as JsonObject;
  const name = node["wfSpecName"];
  const latest = node["majorVersion"] === NEWEST && typeof name === "string" ? registry.get("WfSpec", name) : undefined;
  return latest === undefined ? json : { ...node, majorVersion: latest.major };
}
