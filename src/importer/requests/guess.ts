import { MESSAGES } from "../read-wire/message/messages.js";
import { REQUEST_FOLDERS, type RequestMessage } from "./messages.js";

/** What of an object tells which message it is. */
export interface Outline {
  /** Its keys, as in JSON or as in the `.proto` file. */
  readonly keys: readonly string[];
  /** Its `id` is an object: so what is stored names itself. */
  readonly hasId: boolean;
}

/** What is known beside the object itself. */
export interface Hints {
  /** The file that it stands in. */
  readonly path: string;
  /** What the user says that it is, where its keys leave that open. */
  readonly told?: RequestMessage | undefined;
}

/** Which message an object is, which ones it may be, or nothing where it is none of them. */
export type Guess =
  /** `sure`: by its keys alone, and all of them are fields of the message. */
  | { readonly kind: "one"; readonly message: RequestMessage; readonly sure: boolean }
  | { readonly kind: "several"; readonly messages: readonly RequestMessage[] }
  | { readonly kind: "none" };

/** A definition's request, and what a server stores of it. */
interface Family {
  readonly put: RequestMessage;
  readonly stored: RequestMessage;
  /** Fields that nothing else has. */
  readonly telling: readonly string[];
  /** Fields that tell beside a name, when nothing else does. */
  readonly hinting?: readonly string[];
  /** None of these is ever missing. */
  readonly isNeverBare?: true;
}

const FAMILIES: readonly Family[] = [
  {
    put: "PutWfSpecRequest",
    stored: "WfSpec",
    telling: ["threadSpecs", "entrypointThreadName", "parentWfSpec", "frozenVariables"],
    isNeverBare: true,
  },
  { put: "PutTaskDefRequest", stored: "TaskDef", telling: ["inputVars"], hinting: ["returnType"] },
  { put: "PutStructDefRequest", stored: "StructDef", telling: ["structDef"] },
  {
    put: "PutExternalEventDefRequest",
    stored: "ExternalEventDef",
    telling: ["correlatedEventConfig", "typeInformation"],
    hinting: ["retentionPolicy"],
  },
  { put: "PutWorkflowEventDefRequest", stored: "WorkflowEventDef", telling: [] },
  { put: "PutUserTaskDefRequest", stored: "UserTaskDef", telling: [], hinting: ["fields"] },
  { put: "ScheduleWfRequest", stored: "ScheduledWfRun", telling: ["cronExpression"], isNeverBare: true },
];

/** Whether an object is what `compile` writes beside a workflow's request. */
export function isSourceMap(keys: readonly string[]): boolean {
  return keys.length === 3 && ["version", "workflow", "threads"].every((key) => keys.includes(key));
}

/** Tells which message an object is: by its keys, else by what the user says, else by the folder that compiled requests are written to. */
export function guessMessage({ keys, hasId }: Outline, { path, told }: Hints): Guess {
  const names = keys.map(jsonName);
  const isStored = hasId || names.includes("createdAt");
  const messageOf = ({ put, stored }: Family): RequestMessage => (isStored ? stored : put);
  const family = familyOf(names, hasId);
  if (family !== undefined) return { kind: "one", message: messageOf(family), sure: holds(messageOf(family), names) };
  const possible = FAMILIES.filter(({ isNeverBare }) => isNeverBare !== true && names.length > 0)
    .map(messageOf)
    .filter((message) => holds(message, names));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return { kind: "one", message: only, sure: isStored };
  const message = told ?? messageOfFolder(path);
  if (message !== undefined) return { kind: "one", message, sure: false };
  return only === undefined ? { kind: "none" } : { kind: "several", messages: possible };
}

function familyOf(names: readonly string[], hasId: boolean): Family | undefined {
  const among = (fields: readonly string[] = []): boolean => fields.some((field) => names.includes(field));
  const isNamed = hasId || names.includes("name");
  return FAMILIES.find(({ telling }) => among(telling)) ?? (isNamed ? FAMILIES.find(({ hinting }) => among(hinting)) : undefined);
}

/** Whether every key is a field of a message. */
function holds(message: RequestMessage, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(MESSAGES[message], name));
}

function jsonName(key: string): string {
  return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(key) ? key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) : key;
}

/** The request that compiled files of a folder hold. The source maps beside them are none. */
function messageOfFolder(path: string): RequestMessage | undefined {
  if (path.endsWith(".map.json")) return undefined;
  const folder = path.split(/[\\/]/).at(-2);
  const [message] = Object.entries(REQUEST_FOLDERS).find(([, name]) => name === folder) ?? [];
  return message as RequestMessage | undefined;
}
