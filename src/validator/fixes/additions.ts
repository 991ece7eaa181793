import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.js";
import { entryOf, type SourceNode } from "../../source/tree.js";
import { insertEntry, insertItemBefore } from "./insert.js";
import { childOf, nodeAt, pathTo, upTo, upToKey } from "./locate.js";
import { addMissing, declare, namesIn } from "./missing.js";
import { standIn, typeOf } from "./placeholders.js";
import { unsafe, type Mender, type Surveyor } from "./rewrite.js";
import { breakOf, edit, isJson, lineEnd, lineStart, nextLine } from "./text.js";

/** Adds one entry beside the place's, or in the mapping that is the place's value. */
const addEntry =
  (key: string, value: string, fits: (finding: Diagnostic) => boolean = () => true, within: "beside" | "root" = "beside"): Mender =>
  ({ finding, path }) => {
    const holder = within === "root" ? path[0]?.holder : path.at(-1)?.holder;
    if (!fits(finding) || holder?.kind !== "mapping" || entryOf(holder, key) !== undefined) return undefined;
    return unsafe(`Add "${key}: ${value}".`, insertEntry(holder, key, value, within === "root" ? "name" : undefined));
  };

/** Writes something else in place of the scalar that the finding is about. */
const write =
  (text: (written: string, finding: Diagnostic) => string | undefined, safe = false): Mender =>
  ({ finding }) => {
    const { file } = finding.span;
    if (file.text.slice(finding.span.start, finding.span.end).includes("$(")) return undefined;
    const isQuoted = /^(["']).*\1$/s.test(file.text.slice(finding.span.start, finding.span.end));
    const [start, end] = isQuoted ? [finding.span.start + 1, finding.span.end - 1] : [finding.span.start, finding.span.end];
    const meant = text(file.text.slice(start, end), finding);
    return meant === undefined
      ? undefined
      : { title: meant === "" ? "Delete it." : `Write ${meant}.`, safe, edits: [edit(file, start, end, meant)] };
  };

/** Gives a struct's type its version. */
const pinStruct: Mender = ({ finding: { help = "" }, path }) => {
  if (!help.startsWith("Write the version in the type")) return undefined;
  for (let at = path.length; at > 0; at -= 1) {
    const holder = path[at - 1]?.holder;
    const type = holder?.kind === "mapping" ? entryOf(holder, "type")?.value : undefined;
    const name = type?.kind === "scalar" && type.style === "plain" ? /[a-z][\w-]*(?=>*$)/i.exec(type.text) : null;
    if (type?.kind !== "scalar" || name === null) continue;
    const start = type.span.start + name.index + name[0].length;
    return unsafe(`Write "${name[0]}@0".`, edit(type.span.file, start, start, "@0"));
  }
  return undefined;
};

/** A variable with a default that has to be looked at. */
const addDefault: Mender = ({ path }) => {
  const declared = nodeAt(path);
  const value = declared && standIn(declared);
  return declared === undefined || value === undefined ? undefined : extend(declared, "default", value);
};

/** Adds an entry to a declaration; one that is but a type becomes a mapping. */
function extend(declared: SourceNode, key: string, value: string): Fix | undefined {
  const title = `Add "${key}: ${value}".`;
  if (declared.kind === "mapping")
    return entryOf(declared, key) === undefined ? unsafe(title, insertEntry(declared, key, value)) : undefined;
  const { file, start, end } = declared.span;
  const type = typeOf(declared) ?? "";
  if (declared.kind !== "scalar" || declared.style !== "plain" || type === "" || /[,[{<]/.test(type) || isJson(file)) return undefined;
  return unsafe(title, edit(file, start, end, `{ type: ${type}, ${key}: ${value} }`));
}

/** A step that does nothing, before the one of the place: a failure that was handled goes on there. */
const addNop: Mender = ({ path, finding: { help = "" } }) => {
  const step = upTo(path, ({ kind }) => kind === "item")?.at(-1);
  if (step?.kind !== "item" || childOf([], step.item, "to") !== undefined || !help.includes('"nop: true" before')) return undefined;
  return unsafe('Add a step "nop: true" before this.', insertItemBefore(step.item, "nop: true"));
};

/** The dash that makes a key the first of a new item. */
const addDash: Mender = ({ finding: { code, span, help = "" }, path }) => {
  const last = path.at(-1);
  if (code === "ambiguous-step" && last?.kind === "entry" && last.index < last.holder.entries.length - 1) return undefined;
  const { file, start } = span;
  const begin = lineStart(file, start);
  if (!help.startsWith('Write "- " before') || !/^ {2,}$/.test(file.text.slice(begin, start))) return undefined;
  return unsafe('Write "- " before it.', edit(file, start - 2, start, "- "));
};

/** The line that begins a document of its own. */
const addSeparator: Mender = ({ finding: { span, help = "" } }) => {
  const begin = lineStart(span.file, span.start);
  if (!help.startsWith('Write a line "---" before') || begin !== span.start) return undefined;
  return unsafe('Write a line "---" before it.', edit(span.file, begin, begin, `---${breakOf(span.file)}`));
};

/** What a definition that belongs to the finding lacks. */
const extendRelated =
  (key: string, value: string, start: string): Surveyor =>
  (rootsOf) =>
  ({ finding: { help = "", related = [] } }) => {
    const span = related[0]?.span;
    if (span === undefined || !help.startsWith(start)) return undefined;
    for (const root of rootsOf(span.file)) {
      const last = pathTo(root, span.start).at(-1);
      if (last?.kind !== "entry") continue;
      if (key === "masked" && !isDeclaration(last.entry.value)) return undefined;
      const holder = last.entry.key.text === "name" && span.start >= last.entry.value.span.start ? last.holder : last.entry.value;
      return extend(holder, key, value);
    }
    return undefined;
  };

/** Whether it is a type, or a mapping with one. */
function isDeclaration(node: SourceNode): boolean {
  return node.kind === "scalar" || (node.kind === "mapping" && entryOf(node, "type") !== undefined);
}

/** Searched for whole, and not by its parts. */
const searchable: Mender = ({ path, finding: { help = "" } }) => {
  const last = upToKey(path, "searchable-on")?.at(-1);
  if (last?.kind !== "entry" || !help.startsWith("Write searchable: true") || isJson(last.holder.span.file)) return undefined;
  const { file, start } = last.entry.key.span;
  return unsafe('Write "searchable: true".', edit(file, start, last.entry.value.span.end, "searchable: true"));
};

/** The dash is one too many: the key belongs to the item before. */
const takeDash: Mender = ({ finding: { span, help = "" }, path }) => {
  const { file, start } = span;
  const begin = lineStart(file, start);
  const previous = upTo(path, ({ kind }) => kind === "item")?.at(-1);
  if (!help.includes("belongs to the step before it") || !/^ *- $/.test(file.text.slice(begin, start)) || previous?.index === 0)
    return undefined;
  return unsafe('Take the "- " away.', edit(file, start - 2, start, "  "));
};

/** The whole value in quotes, with what YAML took for a comment. */
const quoteAll: Mender = ({
  finding: {
    span: { file, start },
  },
}) => {
  const begin = lineStart(file, start);
  const line = file.text.slice(begin, lineEnd(file, start)).trimEnd();
  const [, lead = "", value] = /^([ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?)([^"'\s[{|>].*)$/.exec(line) ?? [];
  if (value === undefined || /["\\]/.test(value) || lead === "") return undefined;
  return unsafe("Put the whole value in quotes.", edit(file, begin + lead.length, begin + line.length, `"${value}"`));
};

/** A group that somebody has to name. */
const addAssignee: Mender = (patient) => {
  const last = patient.path.at(-1);
  const isStep = last?.kind === "entry" && last.entry.key.text === "user-task";
  return isStep && patient.finding.help?.startsWith('Add "user"') === true ? addEntry("group", '"TODO"')(patient) : undefined;
};

/** The text itself, where a text can stand. */
const escapeReference: Mender = (patient) => {
  const holder = patient.path.at(-1)?.holder;
  if (holder?.kind !== "mapping" || typeOf(holder) !== "str") return undefined;
  return write((written) => (/^\$[A-Za-z]/.test(written) ? `$${written}` : undefined))(patient);
};

const writeNull: Mender = ({ finding: { span } }) => unsafe('Write "null".', edit(span.file, span.start, span.end, "null"));

/** A name with a number behind it, so that it is nobody else's. */
const rename = write((written) => (/^[A-Za-z0-9-]+$/.test(written) && written !== "entrypoint" ? `${written}-2` : undefined));

const deleteLine: Mender = ({ finding: { span } }) => ({
  title: "Delete the line.",
  safe: true,
  edits: [edit(span.file, span.start, nextLine(span.file, span.start), "")],
});

const deleteTag: Mender = ({ finding: { span } }) => {
  const { file, start, end } = span;
  const blanks = /^[ \t]*/.exec(file.text.slice(end))?.[0].length ?? 0;
  return { title: "Delete the tag.", safe: true, edits: [edit(file, start, end + blanks, "")] };
};

/** A return that nobody hears becomes the end. */
const complete: Mender = ({ path }) => {
  const last = path.at(-1);
  if (last?.kind !== "entry" || last.entry.key.text !== "return" || last.entry.value.kind !== "scalar") return undefined;
  const { file, start } = last.entry.key.span;
  return unsafe(
    'Write "complete: true".',
    edit(file, start, last.entry.value.span.end, isJson(file) ? '"complete": true' : "complete: true"),
  );
};

const wantsTarget = ({ help = "" }: Diagnostic): boolean => help.includes('target: "1.3"');

/** What is mended by writing more, or something else. */
export const ADDITIONS: Readonly<Record<string, readonly (Mender | { readonly survey: Surveyor })[]>> = {
  "missing-argument": [{ survey: addMissing("args") }],
  "missing-input": [
    { survey: (roots) => (patient) => addMissing(patient.finding.help?.includes("inputs") === true ? "inputs" : "args")(roots)(patient) },
  ],
  "missing-test-input": [{ survey: addMissing("input", (message) => namesIn(message).slice(0, 1)) }],
  "missing-wait-timeout": [addEntry("timeout", "1d")],
  "missing-key": [addEntry("kind", "WfSpec", ({ help }) => help === 'Write "kind: WfSpec".', "root")],
  "invalid-assignee": [addAssignee],
  "unhandled-exception": [(patient) => declare(0, -1)(patient)],
  "unhandled-cancellation": [(patient) => declare(0, 1)(patient)],
  "undeclared-exception": [(patient) => (patient.finding.help?.startsWith('Add "') === true ? declare(1)(patient) : undefined)],
  "struct-literal-unpinned": [pinStruct],
  "default-type-mismatch": [pinStruct],
  "form-field-type": [write(() => "str")],
  "json-in-struct": [write((written) => (written === "json_arr" ? "array<str>" : "map<str, str>"))],
  "skipped-set": [addNop],
  "masked-flow": [{ survey: extendRelated("masked", "true", "Mask the place too") }],
  "missing-correlation": [{ survey: extendRelated("correlation", "true", "Write correlation: true") }],
  "missing-field": [{ survey: addMissing("") }],
  "invalid-index": [searchable],
  "newer-target": [addEntry("target", '"1.3"', wantsTarget, "root")],
  "unsettable-part": [addEntry("target", '"1.3"', wantsTarget, "root")],
  "unset-variable": [addDefault],
  "ambiguous-step": [addDash],
  "duplicate-key": [addDash, addSeparator],
  "unknown-step": [takeDash],
  "cut-by-comment": [quoteAll],
  "unexpected-reference": [escapeReference],
  "unexpected-tag": [deleteTag],
  "unexpected-directive": [deleteLine],
  "bare-carriage-return": [write(() => "\n", true)],
  "forbidden-character": [write(() => "")],
  "return-from-void": [writeNull],
  "unused-return": [complete],
  "input-in-error-handler": [write((written) => (written === "any" ? "any-exception" : undefined))],
  "duplicate-scenario": [rename],
  "duplicate-step-id": [rename],
  "duplicate-thread": [rename],
  "unknown-variable": [
    write((written, { help = "" }) => (help.endsWith('without "$".') && written.startsWith("$") ? written.slice(1) : undefined)),
  ],
  "unknown-kind": [write((_written, { help = "" }) => /^Write "(\w+)"\.$/.exec(help)?.[1])],
  "unknown-api-version": [write((_written, { help = "" }) => /^It knows "([^"]+)"\.$/.exec(help)?.[1])],
};
