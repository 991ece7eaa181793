import type { Draft, Surroundings } from "../../graph/project.js";
import { entryOf, type SourceDocument, type SourceMapping, type SourceNode } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import { decodeDefinition } from "../read-wire/decoded.js";
import { draftOf } from "../read-wire/drafts.js";
import type { ReportWire } from "../read-wire/message/decode.js";
import { guessMessage, isSourceMap, type Hints } from "./guess.js";
import type { RequestMessage } from "./messages.js";

/** What a file of requests has. */
export interface Requests {
  /** What becomes of each among the definitions of a project. */
  readonly definitions: readonly ((surroundings: Surroundings) => Draft)[];
  /** The names of those that could not be read; undefined for one that has none. */
  readonly lost: readonly (string | undefined)[];
}

/** How sure it must be that a file holds requests. */
export type Certainty =
  /** All that is in it is unmistakably one. */
  | "unmistakable"
  /** Something in it is, or may be. */
  | "likely";

/** An object, and what it is thought to be. */
type Item =
  | { readonly kind: "request"; readonly message: string; readonly root: SourceNode; readonly sure: boolean }
  | { readonly kind: "unclear"; readonly root: SourceMapping; readonly messages: readonly RequestMessage[] }
  | { readonly kind: "none"; readonly root: SourceNode; readonly isSourceMap: boolean };

const NOTHING: Requests = { definitions: [], lost: [] };

/**
 * The objects of a JSON file as requests: messages, or `{ kind, request }` as the library has it. Undefined when the file holds none, and then
 * nothing is reported. Never throws for what it says.
 */
export function readRequests(
  documents: readonly SourceDocument[],
  hints: Hints,
  certainty: Certainty,
  report: ReportWire,
): Requests | undefined {
  const items = documents.map(({ root }) => itemOf(root, hints));
  const isRequest = (item: Item): boolean => (certainty === "likely" ? item.kind !== "none" : item.kind === "request" && item.sure);
  if (certainty === "likely" ? !items.some(isRequest) : items.length === 0 || !items.every(isRequest)) {
    return items.length > 0 && items.every((item) => item.kind === "none" && item.isSourceMap) ? NOTHING : undefined;
  }
  const lost: (string | undefined)[] = [];
  const decoded = mapDefined(items, (item) => {
    const one = item.kind === "request" ? decodeDefinition(item.message, item.root, report) : undefined;
    if (item.kind === "unclear") reportUnclear(item, report);
    if (item.kind === "none") report({ code: "no-request", message: NO_REQUEST, span: item.root.span, help: ONLY_REQUESTS });
    if (one === undefined || one.name.value === "") lost.push(nameIn(item.root));
    return one;
  });
  return { definitions: decoded.map((one) => (surroundings) => draftOf(one, { report, ...surroundings })), lost };
}

function itemOf(root: SourceNode, hints: Hints): Item {
  if (root.kind !== "mapping") return { kind: "none", root, isSourceMap: false };
  const kind = entryOf(root, "kind")?.value;
  const request = entryOf(root, "request")?.value;
  if (kind?.kind === "scalar" && request !== undefined) return { kind: "request", message: kind.text, root: request, sure: true };
  const keys = root.entries.map(({ key }) => key.text);
  if (keys.includes("kind") || keys.includes("apiVersion")) return { kind: "none", root, isSourceMap: false };
  const guess = guessMessage({ keys, hasId: entryOf(root, "id")?.value.kind === "mapping" }, hints);
  if (guess.kind === "none") return { kind: "none", root, isSourceMap: isSourceMap(keys) && hints.path.endsWith(".map.json") };
  if (guess.kind === "several") return { kind: "unclear", root, messages: guess.messages };
  return { kind: "request", message: guess.message, root, sure: guess.sure };
}

const NO_REQUEST = "This is no request in proto-JSON.";
const ONLY_REQUESTS = "A file holds requests, or documents of the language: move this to another one.";

function reportUnclear({ root, messages }: Extract<Item, { kind: "unclear" }>, report: ReportWire): void {
  report({
    code: "unclear-request",
    message: "It can't be told what this request puts.",
    span: root.entries[0]?.key.span ?? root.span,
    help: `Write { "kind": …, "request": { … } }, or say it with --kind. It may be ${messages.slice(0, -1).join(", ")} or ${messages.at(-1)}.`,
  });
}

/** The name that an object gives itself. */
function nameIn(root: SourceNode): string | undefined {
  const named = (node: SourceNode | undefined): string | undefined => {
    const name = node?.kind === "mapping" ? entryOf(node, "name")?.value : undefined;
    return name?.kind === "scalar" && name.style === "quoted" && name.text !== "" ? name.text : undefined;
  };
  return named(root) ?? (root.kind === "mapping" ? named(entryOf(root, "id")?.value) : undefined);
}
