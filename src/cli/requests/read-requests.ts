import { guessMessage, isSourceMap, type Definition, type Hints, type JsonObject, type RequestMessage } from "../../index.js";
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

/** Reads files of proto-JSON: a message each, a list of them, or `{ kind, request }` as the library has it. `-` is standard input. */
export function readRequests(paths: readonly string[], told: RequestMessage | undefined, host: Host): ReadRequests {
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
    // People say "all files of the folder".
    if (isObject(value) && isSourceMap(Object.keys(value))) continue;
    for (const item of items) {
      const definition = definitionOf(item, { path, told });
      if ("message" in definition) problems.push({ path, help: HELP, ...definition });
      else requests.push({ path, text: items.length === 1 ? read.text : undefined, definition });
    }
  }
  return { requests, problems };
}

const HELP = "Name a file that compile has written, or that lhctl takes; --kind says what it holds.";

function definitionOf(value: unknown, hints: Hints): Definition | Pick<ReadRequests["problems"][number], "code" | "message"> {
  if (!isObject(value)) return { code: "no-request", message: "This is no request in proto-JSON." };
  const { kind, request } = value;
  if (typeof kind === "string" && isObject(request)) return { kind, request } as Definition;
  const guess = guessMessage({ keys: Object.keys(value), hasId: isObject(value["id"]) }, hints);
  if (guess.kind === "one") return { kind: guess.message, request: value } as Definition;
  return { code: guess.kind === "none" ? "no-request" : "unclear-request", message: "It can't be told what this request puts." };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
