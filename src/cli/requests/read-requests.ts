import type { Definition, JsonObject } from "../../index.js";
import type { Host } from "../../host/host.js";
import type { FileProblem } from "../../host/problem.js";
import { jsonOf } from "../../host/json-text.js";
import { decode, readText } from "../../host/read-text.js";

/** A request that was read from a file. */
export interface ReadRequest {
  readonly path: string;
  /** The text of the file if the request is all of it. */
  readonly text: string | undefined;
  readonly definition: Definition;
}

/** What could be read of some files, and what is wrong with the others. */
export interface ReadRequests {
  readonly requests: readonly ReadRequest[];
  readonly problems: readonly (Omit<FileProblem, "code"> & { readonly code: string })[];
}

/** The messages that a file can hold: requests, and what a server gives out. */
export const MESSAGES = [
  "PutWfSpecRequest",
  "PutTaskDefRequest",
  "PutStructDefRequest",
  "PutExternalEventDefRequest",
  "PutWorkflowEventDefRequest",
  "PutUserTaskDefRequest",
  "ScheduleWfRequest",
  "WfSpec",
  "TaskDef",
  "StructDef",
  "ExternalEventDef",
  "WorkflowEventDef",
  "UserTaskDef",
  "ScheduledWfRun",
] as const;
export type Message = (typeof MESSAGES)[number];

/** The folders that `compile` writes requests to. */
const FOLDERS: ReadonlyMap<string, Message> = new Map([
  ["wf-spec", "PutWfSpecRequest"],
  ["task-def", "PutTaskDefRequest"],
  ["struct-def", "PutStructDefRequest"],
  ["external-event-def", "PutExternalEventDefRequest"],
  ["workflow-event-def", "PutWorkflowEventDefRequest"],
  ["user-task-def", "PutUserTaskDefRequest"],
  ["schedule", "ScheduleWfRequest"],
]);

/** Reads files of proto-JSON: a message each, a list of them, or `{ kind, request }` as the library has it. `-` is standard input. */
export function readRequests(paths: readonly string[], kind: Message | undefined, host: Host): ReadRequests {
  const requests: ReadRequest[] = [];
  const problems: ReadRequests["problems"][number][] = [];
  for (const path of paths) {
    const read = path === "-" ? decode(host.stdin(), "<stdin>") : readText(path, ".");
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const value = jsonOf(read.text);
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    for (const item of items) {
      const definition = definitionOf(item, kind ?? kindByFolder(path));
      if (typeof definition === "string") problems.push({ code: "no-request", path, message: definition, help: HELP });
      else requests.push({ path, text: items.length === 1 ? read.text : undefined, definition });
    }
  }
  return { requests, problems };
}

const HELP = "Name a file that compile has written, or that lhctl takes; --kind says what it holds.";

function kindByFolder(path: string): Message | undefined {
  return FOLDERS.get(path.split(/[\\/]/).at(-2) ?? "");
}

function definitionOf(value: unknown, told: Message | undefined): Definition | string {
  if (!isObject(value)) return "This is no request in proto-JSON.";
  const { kind, request } = value;
  if (typeof kind === "string" && isObject(request)) return { kind, request } as Definition;
  const found = told ?? kindByKeys(value);
  return found === undefined ? "It can't be told what this request puts." : ({ kind: found, request: value } as Definition);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys that only one kind of definition has, in the request and in what a server stores. */
const TELLING: readonly (readonly [key: string, put: Message, stored: Message])[] = [
  ["threadSpecs", "PutWfSpecRequest", "WfSpec"],
  ["inputVars", "PutTaskDefRequest", "TaskDef"],
  ["returnType", "PutTaskDefRequest", "TaskDef"],
  ["structDef", "PutStructDefRequest", "StructDef"],
  ["correlatedEventConfig", "PutExternalEventDefRequest", "ExternalEventDef"],
  ["retentionPolicy", "PutExternalEventDefRequest", "ExternalEventDef"],
  ["fields", "PutUserTaskDefRequest", "UserTaskDef"],
  ["cronExpression", "ScheduleWfRequest", "ScheduledWfRun"],
];

function kindByKeys(value: JsonObject): Message | undefined {
  const found = TELLING.find(([key]) => Object.hasOwn(value, key));
  if (found === undefined) return undefined;
  const [, put, stored] = found;
  const isStored = put === "ScheduleWfRequest" ? isObject(value["id"]) : isObject(value["id"]) || Object.hasOwn(value, "createdAt");
  return isStored ? stored : put;
}
