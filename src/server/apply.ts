import type { Connection } from "../connection/connection.js";
import { RpcError, type RpcCode } from "../connection/rpc-error.js";
import { nameOf, type Definition, type JsonObject, type PutRequest } from "../wire/definition.js";
import { numberIn, objectIn } from "../wire/read.js";
import { differences, type NewestVersions } from "./compare.js";
import { KINDS } from "./kinds.js";
import { dependenciesOf, inOrder, keyOf, newestStructs, spoken, type DefinitionKey } from "./order.js";

export type ApplyStatus = "created" | "updated" | "unchanged" | "refused" | "skipped";

/** What became of one definition. `version` is a number as text, of a WfSpec `major.revision`; kinds without versions have none. */
export interface Applied {
  readonly definition: Definition;
  readonly kind: PutRequest;
  readonly name: string;
  readonly status: ApplyStatus;
  readonly version?: string;
  readonly error?: { readonly code: RpcCode | "SKIPPED"; readonly message: string };
}

/** Longest wait, in milliseconds, for what was put to be readable, and between two looks. */
const VISIBLE_WITHIN_MS = 5000;
const LOOK_EVERY_MS = 25;

/**
 * Puts definitions in dependency order and tells what changed on the server. Refusals are results, one a definition; what needs a
 * refused definition is skipped. The answer has the order of `definitions`; `onProgress` is called in the order of the puts.
 *
 * @throws RpcError when the server cannot be reached or does not let us in: then nothing more is tried.
 */
export async function applyDefinitions(
  connection: Connection,
  definitions: readonly Definition[],
  onProgress?: (applied: Applied) => void,
): Promise<readonly Applied[]> {
  const results = new Map<Definition, Applied>();
  const failed = new Set<DefinitionKey>();
  for (const definition of inOrder(definitions)) {
    const missing = [...dependenciesOf(definition)].find((key) => failed.has(key));
    const applied = missing === undefined ? await applyOne(connection, definition) : skipped(definition, missing);
    if (applied.status === "refused" || applied.status === "skipped") failed.add(keyOf(definition));
    results.set(definition, applied);
    onProgress?.(applied);
  }
  return definitions.map((definition) => results.get(definition) ?? skipped(definition, keyOf(definition)));
}

function skipped(definition: Definition, missing: DefinitionKey): Applied {
  return {
    ...head(definition),
    status: "skipped",
    error: { code: "SKIPPED", message: `It needs ${spoken(missing)}, which was not accepted.` },
  };
}

function head(definition: Definition): Pick<Applied, "definition" | "kind" | "name"> {
  return { definition, kind: definition.kind, name: nameOf(definition) };
}

async function applyOne(connection: Connection, definition: Definition): Promise<Applied> {
  const { put, newest, identity, versioned } = KINDS[definition.kind];
  const { method, request } = newest(nameOf(definition));
  const before = await read(connection, method, request);
  // A put of an ExternalEventDef always overwrites, even with the same, and one of a schedule begins a second row of runs.
  if (before !== undefined && (definition.kind === "PutExternalEventDefRequest" || definition.kind === "ScheduleWfRequest")) {
    const found = await compare(connection, definition, before);
    if (found.length === 0) return { ...head(definition), status: "unchanged" };
    if (definition.kind === "ScheduleWfRequest") return { ...head(definition), status: "refused", error: fixed(definition, found) };
  }
  let after: JsonObject;
  try {
    after = await connection.unary(put, definition.request);
  } catch (error) {
    if (error instanceof RpcError && !isOutage(error)) return refused(connection, { definition, before, error });
    throw error;
  }
  const status = before === undefined ? "created" : identity(before) === identity(after) ? "unchanged" : "updated";
  if (status !== "unchanged") await untilVisible(connection, definition, after);
  return { ...head(definition), status, ...(versioned ? { version: identity(after) } : {}) };
}

interface Failure {
  readonly definition: Definition;
  readonly before: JsonObject | undefined;
  readonly error: RpcError;
}

/** A kind that cannot be changed is refused with what differs, which the server does not say. */
async function refused(connection: Connection, failure: Failure): Promise<Applied> {
  const { definition, before, error } = failure;
  const { code } = error;
  const { versioned } = KINDS[definition.kind];
  if (code !== "ALREADY_EXISTS" || versioned || before === undefined) {
    return { ...head(definition), status: "refused", error: { code, message: error.message } };
  }
  const found = await compare(connection, definition, before);
  if (found.length === 0) return { ...head(definition), status: "unchanged" };
  return { ...head(definition), status: "refused", error: fixed(definition, found) };
}

function fixed(definition: Definition, found: readonly string[]): NonNullable<Applied["error"]> {
  const message = `${spoken(keyOf(definition))} exists and cannot be changed, but ${found.join("; ")}. Give it a new name, or delete the old one first.`;
  return { code: "ALREADY_EXISTS", message };
}

async function compare(connection: Connection, definition: Definition, stored: JsonObject): Promise<readonly string[]> {
  const newest = new Map<string, number>();
  for (const name of newestStructs(definition.request)) {
    const struct = await read(connection, "GetStructDef", { name, version: -1 });
    if (struct !== undefined) newest.set(name, numberIn(objectIn(struct, "id"), "version"));
  }
  return differences(definition, stored, newest satisfies NewestVersions);
}

/** Reads lag behind writes by up to a second; what follows must see this put. Gives up quietly: the server did accept it. */
async function untilVisible(connection: Connection, definition: Definition, stored: JsonObject): Promise<void> {
  const { exact, newest, identity } = KINDS[definition.kind];
  const end = Date.now() + VISIBLE_WITHIN_MS;
  for (const { method, request } of [exact(stored), newest(nameOf(definition))]) {
    for (;;) {
      const seen = await read(connection, method, request);
      if ((seen !== undefined && identity(seen) === identity(stored)) || Date.now() >= end) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

/** What is stored, or undefined when nothing is. */
async function read(connection: Connection, method: string, request: JsonObject): Promise<JsonObject | undefined> {
  try {
    return await connection.unary(method, request);
  } catch (error) {
    if (error instanceof RpcError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

/** Failures that the next definition would meet as well. */
function isOutage(error: RpcError): boolean {
  return error.code === "UNAVAILABLE" || error.code === "UNAUTHENTICATED" || error.code === "PERMISSION_DENIED";
}
