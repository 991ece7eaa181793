import type { SourceEntry, SourceNode, SourceScalar } from "../../source/tree.js";
import { LIMITS, overLimit } from "./limits.js";
import { giveUp, note, shown, type TreeState } from "./state.js";

/** A mapping while its entries are read. */
export interface OpenMapping {
  readonly entries: SourceEntry[];
  /** Keys read so far, those that were refused too. */
  count: number;
  /** The keys by what they are compared by; only made for more than a few. */
  names: Map<string, SourceScalar> | undefined;
  /** What the mapping is, if a second one may begin in it for want of a dash, or of a line "---". */
  readonly begins?: "item" | "document" | undefined;
}

/** An empty mapping to read entries into. */
export function openMapping(begins?: OpenMapping["begins"]): OpenMapping {
  return { entries: [], count: 0, names: undefined, begins };
}

/** Whether a key that the mapping has already is rather the first one of another item or document, whose beginning is missing. */
export function beginsAnother({ begins, entries }: OpenMapping, key: SourceNode): boolean {
  if (begins === undefined || key.kind !== "scalar") return false;
  const isFirst = ({ key: { text } }: SourceEntry): boolean => text === "kind" || text === "apiVersion";
  if (begins === "document") {
    return entries.some((entry) => isFirst(entry) && entry.key.text === key.text) && !entries.every(isFirst);
  }
  return entries.length > 1 && entries[0]?.key.text === key.text;
}

const FEW = 8;

/** Whether an entry with this key may stand in the mapping; if not, the finding is noted and the entry is to be dropped. */
export function acceptKey(state: TreeState, mapping: OpenMapping, key: SourceNode): key is SourceScalar {
  mapping.count += 1;
  if (mapping.count > LIMITS.keys) giveUp(state, overLimit("keys", mapping.count, key.span));
  if (key.kind !== "scalar") {
    const what = key.kind === "sequence" ? "a list" : "a mapping";
    note(state, { code: "invalid-key", message: `A key is a text; this one is ${what}.`, help: keyHelp(state, key), span: key.span });
    return false;
  }
  return acceptText(state, key) && isNew(state, mapping, key);
}

/** `{{ name }}`, as in templates, is a mapping whose key is a mapping. */
function keyHelp({ file }: TreeState, { span }: SourceNode): string {
  if (!file.text.startsWith("{{", span.start - 1)) return "Write the key as a plain or quoted text.";
  return 'Double braces mean nothing here: write "$name" for a variable, or an expression as "${ … }" in quotes.';
}

function acceptText(state: TreeState, key: SourceScalar): boolean {
  const { text, span } = key;
  if (text.length > LIMITS.key) giveUp(state, overLimit("key", text.length, span));
  if (text.length === 0) {
    note(state, { code: "invalid-key", message: "The key is empty.", help: "Name the key before `:`.", span });
    return false;
  }
  if (text === "<<" && key.style === "plain") {
    const help = "Write the keys out, or give an alias (`*name`) as the value of a key.";
    giveUp(state, { code: "unexpected-merge-key", message: "Merge keys (`<<`) are not supported.", help, span });
  }
  if (text === "__proto__" || text === "constructor" || text === "prototype") {
    note(state, { code: "reserved-key", message: `The key "${text}" is reserved.`, help: "Choose another name.", span });
    return false;
  }
  return true;
}

function isNew(state: TreeState, mapping: OpenMapping, key: SourceScalar): boolean {
  const name = comparable(state, key);
  const first = mapping.entries.length > FEW ? namesOf(state, mapping).get(name) : firstOf(state, mapping, name);
  if (first === undefined) {
    mapping.names?.set(name, key);
    return true;
  }
  note(state, {
    code: "duplicate-key",
    message: `The key "${shown(key.text)}" is in this mapping already.`,
    help: beginsAnother(mapping, key) ? anotherHelp(mapping) : "Delete or rename one of the two.",
    span: key.span,
    related: [{ span: first.span, message: "The first one, which counts." }],
  });
  return false;
}

function anotherHelp({ begins }: OpenMapping): string {
  const before = begins === "item" ? '"- " before it if a new item' : 'a line "---" before it if a new document';
  return `Write ${before} begins here; else delete or rename one of the two.`;
}

function firstOf(state: TreeState, mapping: OpenMapping, name: string): SourceScalar | undefined {
  if (state.mayHaveTwins) return mapping.entries.find((entry) => comparable(state, entry.key) === name)?.key;
  for (const entry of mapping.entries) if (entry.key.text === name) return entry.key;
  return undefined;
}

function namesOf(state: TreeState, mapping: OpenMapping): Map<string, SourceScalar> {
  mapping.names ??= new Map(mapping.entries.map((entry) => [comparable(state, entry.key), entry.key]));
  return mapping.names;
}

/** Keys that look the same are the same. */
function comparable(state: TreeState, key: SourceScalar): string {
  return state.mayHaveTwins ? key.text.normalize("NFC") : key.text;
}
