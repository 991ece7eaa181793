import type { TextEdit } from "../../diagnostics/diagnostic.js";
import { entryOf, type SourceMapping } from "../../source/tree.js";
import { insertEntry } from "./insert.js";
import { nodeAt } from "./locate.js";
import { placeholderFor } from "./placeholders.js";
import { unsafe, type Mender, type Surveyor } from "./rewrite.js";
import { edit, isFlow, isJson } from "./text.js";

/** The names in a sentence. */
export function namesIn(message: string): readonly string[] {
  return [...message.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
}

/** Adds what is missing under `under`, with values that somebody has to look at; the names are those behind the first of the message. */
export const addMissing =
  (under: string, named: (message: string) => readonly string[] = (message) => namesIn(message).slice(1)): Surveyor =>
  (rootsOf) =>
  ({ finding: { message, related = [] }, path }) => {
    const last = path.at(-1);
    const holder = under === "" || (last?.kind === "entry" && last.entry.key.text === "remind") ? nodeAt(path) : last?.holder;
    const declared = related[0]?.span;
    if (holder?.kind !== "mapping" || declared === undefined) return undefined;
    const missing = named(message).map((name) => [name, placeholderFor(name, declared, rootsOf)] as const);
    if (missing.some(([, value]) => value === undefined) || missing.length === 0) return undefined;
    const title = `Add ${missing.map(([name]) => `"${name}"`).join(", ")}, with ${missing.length === 1 ? "a value" : "values"} to be replaced.`;
    return unsafe(title, addAll(holder, under, missing));
  };

function addAll(holder: SourceMapping, under: string, missing: readonly (readonly [string, string | undefined])[]): TextEdit | undefined {
  const { file } = holder.span;
  const given = under === "" ? holder : entryOf(holder, under)?.value;
  const pairs = missing.map(([name, value]) => `${isJson(file) ? JSON.stringify(name) : name}: ${value}`);
  if (given === undefined) return insertEntry(holder, under, isJson(file) ? `{${pairs.join(", ")}}` : `{ ${pairs.join(", ")} }`);
  if (given.kind === "sequence" && isFlow(given)) {
    const last = given.items.at(-1);
    const values = missing.map(([, value]) => value).join(", ");
    return last === undefined
      ? edit(file, given.span.start, given.span.end, `[${values}]`)
      : edit(file, last.span.end, last.span.end, `, ${values}`);
  }
  const [first, second] = missing;
  if (given.kind !== "mapping" || first === undefined) return undefined;
  if (second === undefined) return insertEntry(given, first[0], first[1] ?? "");
  const one = insertEntry(given, first[0], first[1] ?? "");
  if (one === undefined) return undefined;
  const lines = missing.map(([name, value]) => insertEntry(given, name, value ?? "")?.text ?? "");
  return { span: one.span, text: lines.join("") };
}

/** Declares the exceptions of a message in the `throws` of the workflow. */
export const declare =
  (from: number, to?: number): Mender =>
  ({ finding: { message }, path }) => {
    const root = path[0]?.holder;
    const all = namesIn(message);
    const names = all.slice(from, to ?? all.length);
    if (root?.kind !== "mapping" || names.length === 0) return undefined;
    // Written, the list is closed: then what else the workflow ends with would have to be in it too.
    if (entryOf(root, "throws") === undefined && endsIn(root) > (to ?? 0)) return undefined;
    const title = `Add ${names.map((name) => `"${name}"`).join(" and ")} to "throws".`;
    return unsafe(
      title,
      addAll(
        root,
        "throws",
        names.map((name) => [name, "{}"] as const),
      ),
    );
  };

const ENDS = new WeakMap<SourceMapping, number>();

/** In how many places of a workflow it may fail by itself. */
function endsIn(root: SourceMapping): number {
  const { file, start, end } = root.span;
  const known = ENDS.get(root) ?? file.text.slice(start, end).match(/\b(?:fail|on-cancel)\b/g)?.length ?? 0;
  ENDS.set(root, known);
  return known;
}
