import { nameOf, PUT_REQUESTS, type Definition, type Json, type JsonObject, type PutRequest } from "../wire/definition.js";
import { isObject, textIn } from "../wire/read.js";

/** A definition by its kind and name; two of one key are the same object on the server. */
export type DefinitionKey = `${PutRequest} ${string}`;

export function keyOf(definition: Definition): DefinitionKey {
  return `${definition.kind} ${nameOf(definition)}`;
}

/** The field of an id, and the kind of what it names. */
const ID_FIELDS: Readonly<Record<string, PutRequest>> = {
  structDefId: "PutStructDefRequest",
  externalEventDefId: "PutExternalEventDefRequest",
  eventDefId: "PutWorkflowEventDefRequest",
  taskDefId: "PutTaskDefRequest",
};

/** What a definition names and therefore needs on the server first; a WfSpec's own name is not among it. */
export function dependenciesOf(definition: Definition): ReadonlySet<DefinitionKey> {
  const found = new Set<DefinitionKey>();
  collect(definition.request, found);
  found.delete(keyOf(definition));
  return found;
}

function collect(json: Json, found: Set<DefinitionKey>): void {
  if (Array.isArray(json)) for (const item of json as readonly Json[]) collect(item, found);
  if (!isObject(json)) return;
  for (const [key, value] of Object.entries(json)) {
    const named = reference(key, value);
    if (named !== undefined) found.add(named);
    collect(value, found);
  }
}

function reference(key: string, value: Json): DefinitionKey | undefined {
  const kind = ID_FIELDS[key];
  if (kind !== undefined && isObject(value) && textIn(value, "name") !== "") return `${kind} ${textIn(value, "name")}`;
  if (key === "userTaskDefName" && typeof value === "string") return `PutUserTaskDefRequest ${value}`;
  if (key === "wfSpecName" && typeof value === "string" && value !== "") return `PutWfSpecRequest ${value}`;
  return undefined;
}

/**
 * The definitions in an order in which a server accepts them: kind by kind as `PUT_REQUESTS` lists them, and inside a kind after what
 * they use. What is free stays in the order given; a circle is cut at its first member.
 */
export function inOrder(definitions: readonly Definition[]): readonly Definition[] {
  const byKey = new Map(definitions.map((definition) => [keyOf(definition), definition]));
  const ordered = new Set<Definition>();
  const begun = new Set<Definition>();
  const visit = (definition: Definition): void => {
    if (begun.has(definition)) return;
    begun.add(definition);
    for (const key of dependenciesOf(definition)) {
      const needed = byKey.get(key);
      if (needed?.kind === definition.kind) visit(needed);
    }
    ordered.add(definition);
  };
  for (const kind of PUT_REQUESTS) for (const definition of definitions) if (definition.kind === kind) visit(definition);
  return [...ordered];
}

/** The name as people say it: `TaskDef "charge"`. */
export function spoken(key: DefinitionKey): string {
  const [kind = "", ...name] = key.split(" ");
  const word = kind === "ScheduleWfRequest" ? "ScheduledWfRun" : kind.replace(/^Put|Request$/g, "");
  return `${word} "${name.join(" ")}"`;
}

/** Whether anything in the request says "the newest version". */
export function newestStructs(request: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (json: Json): void => {
    if (Array.isArray(json)) (json as readonly Json[]).forEach(walk);
    if (!isObject(json)) return;
    const id = json["structDefId"];
    if (isObject(id) && id["version"] === -1) names.add(textIn(id, "name"));
    Object.values(json).forEach(walk);
  };
  walk(request);
  return names;
}
