import type { Connection } from "../connection/connection.js";
import { RpcError } from "../connection/rpc-error.js";
import { didYouMean } from "../util/did-you-mean.js";
import { quotedList } from "../util/text.js";
import type { JsonObject } from "../wire/definition.js";
import { objectIn, objectsIn, textIn } from "../wire/read.js";
import { declaredType } from "../wire/type-definition.js";
import { parseWfRunId, printWfRunId } from "../wire/wf-run-id.js";
import { wfSpecVersion } from "./compare.js";
import { convertText, type StructLookup } from "./convert.js";

export interface RunRequest {
  readonly name: string;
  readonly majorVersion?: number;
  /** Only together with `majorVersion`. */
  readonly revision?: number;
  /** The new WfRun's id; the server makes one up when there is none. */
  readonly id?: string;
  /** The WfRun that the new one is a child of, ids joined with `_`. */
  readonly parent?: string;
  /** Values as text, by the names of the workflow's input variables. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The started run, or everything that is wrong with the request. */
export type RunResult =
  | { readonly ok: true; readonly id: string; readonly version: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Starts a workflow with inputs given as text, converted by the types that its WfSpec declares. Unknown and missing inputs and
 * values that do not fit are problems, all told at once, and then nothing is started.
 *
 * @throws RpcError when the server cannot be reached or refuses the run.
 */
export async function runWorkflow(connection: Connection, request: RunRequest): Promise<RunResult> {
  if (request.revision !== undefined && request.majorVersion === undefined) return refused("A revision needs its major version.");
  const parent = request.parent === undefined ? undefined : parseWfRunId(request.parent);
  if (request.parent !== undefined && parent === undefined) return refused(`"${request.parent}" is not the id of a WfRun.`);
  const wfSpec = await fetchWfSpec(connection, request);
  if (wfSpec === undefined)
    return refused(
      `There is no workflow "${request.name}"${versionText(request)} on ${connection.address} (tenant "${connection.configuration.tenant}").`,
    );

  const problems: string[] = [];
  const variables = await convertInputs(connection, { wfSpec, inputs: request.inputs, problems });
  if (problems.length > 0) return { ok: false, problems };
  const id = objectIn(wfSpec, "id");
  const wfRun = await connection.unary("RunWf", {
    wfSpecName: request.name,
    majorVersion: id["majorVersion"] ?? 0,
    revision: id["revision"] ?? 0,
    variables,
    ...(request.id === undefined ? {} : { id: request.id }),
    ...(parent === undefined ? {} : { parentWfRunId: parent }),
  });
  return { ok: true, id: printWfRunId(objectIn(wfRun, "id")), version: wfSpecVersion(wfSpec) };
}

function refused(problem: string): RunResult {
  return { ok: false, problems: [problem] };
}

function versionText({ majorVersion, revision }: RunRequest): string {
  if (majorVersion === undefined) return "";
  return ` in version ${majorVersion}${revision === undefined ? "" : `.${revision}`}`;
}

async function fetchWfSpec(connection: Connection, request: RunRequest): Promise<JsonObject | undefined> {
  const { name, majorVersion, revision } = request;
  try {
    if (majorVersion !== undefined && revision !== undefined) return await connection.unary("GetWfSpec", { name, majorVersion, revision });
    return await connection.unary("GetLatestWfSpec", { name, ...(majorVersion === undefined ? {} : { majorVersion }) });
  } catch (error) {
    if (error instanceof RpcError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

interface Inputs {
  readonly wfSpec: JsonObject;
  readonly inputs: Readonly<Record<string, string>>;
  readonly problems: string[];
}

async function convertInputs(connection: Connection, { wfSpec, inputs, problems }: Inputs): Promise<Record<string, JsonObject>> {
  const entry = objectIn(objectIn(wfSpec, "threadSpecs"), textIn(wfSpec, "entrypointThreadName"));
  const declared = new Map(objectsIn(entry, "variableDefs").map((variable) => [textIn(objectIn(variable, "varDef"), "name"), variable]));
  const structs = structLookup(connection);
  const variables: Record<string, JsonObject> = {};
  for (const [name, text] of Object.entries(inputs)) {
    const variable = declared.get(name);
    if (variable === undefined) {
      problems.push(unknownInput(name, [...declared.keys()]));
      continue;
    }
    const converted = await convertText(text, declaredType(objectIn(variable, "varDef")), structs);
    if (converted.ok) variables[name] = converted.value;
    else problems.push(`Input "${name}" ${converted.message}.`);
  }
  const missing = [...declared].filter(([name, variable]) => variable["required"] === true && !Object.hasOwn(inputs, name));
  if (missing.length > 0)
    problems.push(
      `The required input${missing.length > 1 ? "s" : ""} ${quotedList(missing.map(([name]) => name))} ${missing.length > 1 ? "are" : "is"} missing.`,
    );
  return variables;
}

function unknownInput(name: string, known: readonly string[]): string {
  const rest = didYouMean(name, known) ?? (known.length === 0 ? "It has none." : `It has ${quotedList(known)}.`);
  return `The workflow has no input "${name}". ${rest}`;
}

/** Each StructDef is asked for once. */
function structLookup(connection: Connection): StructLookup {
  const known = new Map<string, JsonObject | undefined>();
  return async (id) => {
    const key = JSON.stringify([id["name"], id["version"] ?? 0]);
    if (!known.has(key)) {
      try {
        known.set(key, await connection.unary("GetStructDef", id));
      } catch (error) {
        if (!(error instanceof RpcError) || error.code !== "NOT_FOUND") throw error;
        known.set(key, undefined);
      }
    }
    return known.get(key);
  };
}
