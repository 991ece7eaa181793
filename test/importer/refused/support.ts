import { checkDefinitions, type Definition, type Json, type JsonObject, type PutRequest } from "../../../src/index.js";

export const put = (kind: PutRequest, request: JsonObject): Definition => ({ kind, request });
export const task = (request: JsonObject): Definition => put("PutTaskDefRequest", request);
export const event = (name: string): Definition => put("PutExternalEventDefRequest", { name });
export const form = (name: string, fields: readonly Json[] = []): Definition => put("PutUserTaskDefRequest", { name, fields });
export const struct = (name: string, fields: JsonObject, more: JsonObject = {}): Definition =>
  put("PutStructDefRequest", { name, structDef: { fields }, ...more });

export const STR = { fieldType: { primitiveType: "STR" } };
export const structType = (name: string, version = 0): JsonObject => ({ structDefId: version === 0 ? { name } : { name, version } });
/** Two versions of one struct: the second has a nickname. */
export const PERSON = [
  struct("person", { name: STR }),
  struct("person", { name: STR, nickname: { ...STR, isNullable: true } }, { allowedUpdates: "FULLY_COMPATIBLE_SCHEMA_UPDATES" }),
];

/** A thread of one node between its beginning and its end. */
export const thread = (node: JsonObject, more: JsonObject = {}): JsonObject => ({
  nodes: {
    start: { entrypoint: {}, outgoingEdges: [{ sinkNodeName: "n" }] },
    n: { outgoingEdges: [{ sinkNodeName: "end" }], ...node },
    end: { exit: {} },
  },
  ...more,
});
export const workflow = (threads: JsonObject, more: JsonObject = {}): Definition =>
  put("PutWfSpecRequest", { name: "wf", entrypointThreadName: "main", threadSpecs: threads, ...more });
export const withNode = (node: JsonObject, more: JsonObject = {}): Definition => workflow({ main: thread(node, more) });
export const variable = (name: string, typeDef: JsonObject, more: JsonObject = {}): JsonObject => ({
  varDef: { name, typeDef },
  accessLevel: "PRIVATE_VAR",
  ...more,
});
export const declaring = (...variableDefs: readonly JsonObject[]): Definition => withNode({ nop: {} }, { variableDefs });

/** What is said of the last of some definitions, as `code refusedBy: message`, errors only, and whether a server takes it. */
export function said(definitions: readonly Definition[]): readonly string[] {
  const { diagnostics, outcomes } = checkDefinitions(definitions);
  const last = `${definitions.length - 1}/`;
  const own = diagnostics.filter(({ severity, span }) => severity === "error" && span.path.startsWith(last));
  return [...own.map(({ code, refusedBy, message }) => `${code} ${refusedBy}: ${message}`), outcomes.at(-1)?.status ?? "none"];
}
