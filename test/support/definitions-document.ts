import type { Json, JsonObject } from "../../src/wire/definition.js";

/** The requests of a recorded case's definitions, by kind. */
export interface RecordedDefinitions {
  readonly structDefs?: readonly JsonObject[];
  readonly taskDefs?: readonly JsonObject[];
  readonly externalEventDefs?: readonly JsonObject[];
  readonly workflowEventDefs?: readonly JsonObject[];
  readonly userTaskDefs?: readonly JsonObject[];
}

/** Wire definitions as a `Definitions` document in JSON: as much as the recorded cases hold. */
export function definitionsDocument(recorded: RecordedDefinitions): string {
  const { structDefs = [], taskDefs = [], externalEventDefs = [], workflowEventDefs = [], userTaskDefs = [] } = recorded;
  const document = {
    apiVersion: "wfspec/v1",
    kind: "Definitions",
    ...(structDefs.length > 0 && { structs: byName(structDefs, structOf) }),
    ...(taskDefs.length > 0 && { tasks: byName(taskDefs, taskOf) }),
    ...(externalEventDefs.length > 0 && { events: byName(externalEventDefs, eventOf) }),
    ...(workflowEventDefs.length > 0 && { "workflow-events": byName(workflowEventDefs, eventOf) }),
    ...(userTaskDefs.length > 0 && { "user-tasks": byName(userTaskDefs, formOf) }),
  };
  return JSON.stringify(document);
}

function byName(requests: readonly JsonObject[], read: (request: JsonObject) => Json): Json {
  return Object.fromEntries(requests.map((request) => [String(request["name"]), read(request)]));
}

function structOf(request: JsonObject): Json {
  const fields = Object.entries(at(at(request, "structDef"), "fields")).map(([name, field]) => {
    const { fieldType, isNullable, defaultValue } = field as JsonObject;
    const [value] = Object.values((defaultValue ?? {}) as JsonObject);
    const number = typeof value === "string" && at(field as JsonObject, "defaultValue")["int"] !== undefined ? Number(value) : value;
    return [
      name,
      {
        ...typeOf(fieldType as JsonObject),
        ...(isNullable === true && { nullable: true }),
        ...(number !== undefined && { default: number }),
      },
    ];
  });
  return { fields: Object.fromEntries(fields) as Json };
}

function taskOf({ inputVars, returnType }: JsonObject): Json {
  const inputs = ((inputVars ?? []) as readonly JsonObject[]).map((input) => [String(input["name"]), typeOf(at(input, "typeDef"))]);
  const output = (returnType as JsonObject | undefined)?.["returnType"];
  return { input: Object.fromEntries(inputs) as Json, ...(output !== undefined && { output: typeOf(output as JsonObject) }) };
}

function eventOf({ contentType, correlatedEventConfig }: JsonObject): Json {
  const content = (contentType as JsonObject | undefined)?.["returnType"];
  return {
    ...(contentType !== undefined && { content: content === undefined ? "void" : typeText(content as JsonObject) }),
    ...(correlatedEventConfig !== undefined && { correlation: true }),
  };
}

function formOf({ fields, description }: JsonObject): Json {
  const written = ((fields ?? []) as readonly JsonObject[]).map(({ name, type, displayName, required, description: note }) => [
    String(name),
    {
      type: String(type ?? "JSON_OBJ").toLowerCase(),
      label: displayName ?? "",
      required: required === true,
      ...(note !== undefined && { description: note }),
    },
  ]);
  return { ...(description !== undefined && { description }), fields: Object.fromEntries(written) as Json };
}

function typeOf(type: JsonObject): JsonObject {
  return { type: typeText(type), ...(type["masked"] === true && { masked: true }) };
}

function typeText(type: JsonObject): string {
  if (type["structDefId"] !== undefined) {
    const { name, version = 0 } = type["structDefId"] as JsonObject;
    return version === -1 ? String(name) : `${String(name)}@${String(version)}`;
  }
  if (type["inlineArrayDef"] !== undefined) return `array<${typeText(at(at(type, "inlineArrayDef"), "arrayType"))}>`;
  if (type["inlineMapDef"] !== undefined) {
    const map = at(type, "inlineMapDef");
    return `map<${typeText(at(map, "keyType"))}, ${typeText(at(map, "valueType"))}>`;
  }
  return String(type["primitiveType"] ?? "JSON_OBJ").toLowerCase();
}

function at(object: JsonObject, key: string): JsonObject {
  return (object[key] ?? {}) as JsonObject;
}
