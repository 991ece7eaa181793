import type { Diagnostic, TextEdit } from "../../diagnostics/diagnostic.js";
import type { SourceSequence } from "../../source/tree.js";
import { childOf, nodeAt, sibling, upTo, upToKey, type Path } from "./locate.js";
import { remove } from "./remove.js";
import type { Mender, Patient } from "./rewrite.js";
import { edit, isFlow, isJson, isShared, lineStart, nextLine } from "./text.js";

/** Takes away what a patient's path, cut or led on, ends with; its key, if it has one, is named in the title. */
function taking(choose: (path: Path, finding: Diagnostic) => Path | undefined): Mender {
  return ({ path, finding }) => {
    const chosen = choose(path, finding);
    const change = chosen && remove(chosen);
    const last = chosen?.at(-1);
    if (change === undefined || last === undefined) return undefined;
    return { title: last.kind === "entry" ? `Delete "${last.entry.key.text}".` : "Delete this item.", safe: false, edits: [change] };
  };
}

const entry = (path: Path): Path | undefined => upTo(path, ({ kind }) => kind === "entry");
const item = (path: Path): Path | undefined => upTo(path, ({ kind }) => kind === "item");
const key =
  (...names: readonly string[]) =>
  (path: Path): Path | undefined =>
    upToKey(path, ...names);

/** The entry, if the help says that it can be left out. */
const optional = (path: Path, { help = "" }: Diagnostic): Path | undefined =>
  /^Leave (?:it|this|"[^"]+"|one of them|them|the path) out|or leave "[^"]+" out|or leave the [a-z]+ out/.test(help)
    ? path.at(-1)?.kind === "entry"
      ? path
      : entry(path)
    : undefined;

/** An entry of the mapping that the place's entry has as its value, or of the one that holds it. */
const beside =
  (name: string) =>
  (path: Path): Path | undefined => {
    const own = entry(path);
    const value = own && nodeAt(own);
    return (value && own && childOf(own, value, name)) ?? (own && sibling(own, name));
  };

/** The item that the place stands in, and all behind it. */
const removeRest: Mender = ({ path, finding }) => {
  const cut = upTo(path, ({ kind }) => kind === "item");
  const last = cut?.at(-1);
  if (cut === undefined || last?.kind !== "item") return undefined;
  const { holder, index } = last;
  if (index === 0) return taking((whole) => upTo(whole, (spot) => spot.kind === "entry" && spot.entry.value === holder))({ path, finding });
  const change = isFlow(holder) ? flowRest(holder, index) : blockRest(cut, holder, index);
  const title = holder.items.length - index === 1 ? "Delete this item." : "Delete this item and those behind it.";
  return change && { title, safe: false, edits: [change] };
};

function flowRest({ items, span: { file } }: SourceSequence, index: number): TextEdit | undefined {
  const [start, end] = [items[index - 1]?.span.end, items.at(-1)?.span.end];
  return start === undefined || end === undefined || isShared(file, start, end) ? undefined : edit(file, start, end, "");
}

function blockRest(path: Path, holder: SourceSequence, index: number): TextEdit | undefined {
  const changes = holder.items
    .slice(index)
    .map((one, at) => remove([...path.slice(0, -1), { kind: "item", holder, index: index + at, item: one }]));
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined || changes.includes(undefined)) return undefined;
  return edit(first.span.file, first.span.start, last.span.end, "");
}

/** The second of two equal keys, which the tree has left out: a line by itself. */
const removeSecond: Mender = ({ finding: { span, help = "" } }: Patient) => {
  if (help.startsWith("Write") || isJson(span.file)) return undefined;
  const { file, start } = span;
  const begin = lineStart(file, start);
  const end = nextLine(file, start);
  const line = file.text.slice(begin, end);
  const indent = start - begin;
  if (!/^[ ]*["']?[\w-]+["']?:[ \t]+[^|>&*{["'\s#][^#]*$/.test(line) || line.search(/\S/) !== indent) return undefined;
  const next = /^(?:[ \t]*(?:#.*)?\r?\n)*( *)/.exec(file.text.slice(end))?.[1]?.length ?? 0;
  return next > indent ? undefined : { title: "Delete the second one.", safe: false, edits: [edit(file, begin, end, "")] };
};

/** One of a comment's codes, or all of the comment when it has no other. */
const removeSuppression: Mender = ({ finding: { span } }) => {
  const { file, start, end } = span;
  const begin = lineStart(file, start);
  const before = file.text.slice(begin, start);
  const after = file.text.slice(end, nextLine(file, end));
  const title = "Delete it.";
  const more = /^[ \t]*,[ \t]*/.exec(after)?.[0];
  if (more !== undefined) return { title, safe: true, edits: [edit(file, start, end + more.length, "")] };
  const fewer = /[ \t]*,[ \t]*$/.exec(before)?.[0];
  if (fewer !== undefined) return { title, safe: true, edits: [edit(file, start - fewer.length, end, "")] };
  return { title, safe: true, edits: [edit(file, begin, nextLine(file, end), "")] };
};

/** What is mended by taking something away. */
export const REMOVALS: Readonly<Record<string, readonly Mender[]>> = {
  "unused-variable": [taking(entry)],
  "unused-thread": [taking(entry)],
  "unused-suppression": [removeSuppression],
  "unreachable-edge": [taking(item)],
  "unreachable-step": [removeRest],
  "unreachable-handler": [taking(item)],
  "duplicate-handler": [taking(item)],
  "duplicate-key": [removeSecond],
  "duplicate-definition": [taking((path) => (path.length > 1 ? entry(path) : undefined))],
  "ignored-mutation": [taking(key("mutations"))],
  "ignored-deadline": [taking((path) => sibling(entry(path) ?? path, "from"))],
  "required-with-default": [taking(key("default"))],
  "zero-timeout": [taking(entry)],
  "empty-value": [taking(optional)],
  "unexpected-null": [taking(optional)],
  "missing-output": [
    taking((path, finding) => (finding.help?.startsWith("Leave this out") === true ? (key("save")(path) ?? entry(path)) : undefined)),
  ],
  "unexpected-argument": [
    (patient) => {
      if (upToKey(patient.path, "args", "inputs") === undefined || patient.finding.help?.includes("Nothing is given") === true)
        return undefined;
      return patient.path.at(-1)?.kind === "item" ? removeRest(patient) : taking(entry)(patient);
    },
  ],
  "unexpected-input": [taking(entry)],
  "unknown-in-test": [taking((path, { message }) => (message.startsWith("There is no input") ? entry(path) : undefined))],
  "inherited-variable": [
    taking((path, { help = "" }) => {
      const name = help.startsWith('Leave out "required"') ? "required" : help.startsWith('Add "parent"') ? "access" : undefined;
      return name === undefined ? undefined : beside(name)(path);
    }),
  ],
  "parent-cycle": [taking(key("parent"))],
  "content-type-mismatch": [taking(optional)],
  "misplaced-key": [taking(optional)],
  "interrupt-variable": [taking((path, { help }) => (help === "Leave one of them out." ? entry(path) : undefined))],
};
