import type { Report } from "../../diagnostics/collector.js";
import type { SourceDocument, SourceEntry, SourceMapping, SourceNode, SourceScalar } from "../../source/tree.js";
import { entryOf } from "../../source/tree.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { readAs, replacement, shown, spotOf, type ShapeContext } from "./context.js";
import { explainNode } from "./explain.js";
import { DOCUMENTS, SHAPES } from "./generated/validators.js";
import { NOT_RENAMED, type Renamed } from "./keys.js";
import { repaired } from "./repair.js";
import type { Construct } from "./steps.js";
import { reportUnsupported, UNSUPPORTED_DOCUMENTS } from "./words/unsupported.js";
import { checkMapping } from "./walk.js";

export interface ShapeOptions {
  /** Whether this is the first document of its file, which must say the version of the language. */
  readonly isFirst?: boolean;
}

/** A document whose shape has been checked. */
export interface CheckedShape {
  /** The tree in which misspelt keys and words say what they mean. */
  readonly root: SourceNode;
  /** Whether nothing was reported. */
  readonly clean: boolean;
}

const KINDS: readonly string[] = [...DOCUMENTS.keys(), ...UNSUPPORTED_DOCUMENTS];

/**
 * Checks that a document has the shape of its kind: the keys, what stands after them, and how names, types, durations and words are written.
 * Says each mistake once. `data` is the plain-data twin of the document's tree. Builders can read the root that comes back as long as they
 * leave out what has not the shape they want.
 */
export function checkShape(document: SourceDocument, data: unknown, report: (report: Report) => void, options: ShapeOptions = {}): CheckedShape {
  let clean = true;
  const context: ShapeContext = {
    meant: new Map(),
    dropped: new Set(),
    report: (finding) => {
      clean = false;
      report(finding);
    },
  };
  checkDocument(document.root, data, { ...context, isFirst: options.isFirst === true });
  return { root: repaired(document.root, context), clean };
}

interface DocumentContext extends ShapeContext {
  readonly isFirst: boolean;
}

function checkDocument(root: SourceNode, data: unknown, context: DocumentContext): void {
  if (root.kind !== "mapping" || typeof data !== "object" || data === null) {
    if (root.kind !== "mapping") reportNoMapping(root, context);
    return;
  }
  if (!checkVersion(root, context)) return;
  const construct = kindOfDocument(root, context);
  if (construct !== undefined) checkMapping(construct, root, data as Readonly<Record<string, unknown>>, context);
}

function reportNoMapping(root: SourceNode, context: ShapeContext): void {
  context.report({ code: "wrong-type", message: "A document is a mapping.", span: spotOf(root), help: 'Begin it with "apiVersion: wfspec/v1" and "kind: WfSpec".' });
}

function kindEntry(root: SourceMapping): SourceEntry | undefined {
  return entryOf(root, "kind") ?? root.entries.find(({ key }) => closest(key.text, ["kind"]) !== undefined);
}

function kindOfDocument(root: SourceMapping, context: ShapeContext): Construct | undefined {
  const entry = kindEntry(root);
  if (entry === undefined) {
    const span = root.entries[0]?.key.span ?? root.span;
    context.report({ code: "missing-key", message: 'A document needs "kind".', span, help: `Write ${quotedList([...DOCUMENTS.keys()].map((kind) => `kind: ${kind}`), "or")}.` });
    return undefined;
  }
  const { key, value } = entry;
  if (value.kind !== "scalar" || value.text === "") {
    explainNode("kind", value, { key: "kind", required: true }, context);
    return undefined;
  }
  const name = DOCUMENTS.get(value.text);
  const misspelt = key.text !== "kind";
  if (name !== undefined && !misspelt) return { name, anchor: key.span, renamed: NOT_RENAMED };
  if (misspelt) reportKindKey(entry, context);
  const kind = name === undefined ? readKind(value, context) : value.text;
  const meant = kind === undefined ? undefined : DOCUMENTS.get(kind);
  const renamed: Renamed = new Map([[entry, "kind"]]);
  return meant && { name: meant, anchor: key.span, renamed };
}

function reportKindKey({ key }: SourceEntry, context: ShapeContext): void {
  const message = `A document has no key "${shown(key.text)}".`;
  context.report({ code: "unknown-key", message, span: key.span, help: 'Did you mean "kind"?', fixes: replacement(key.span, "kind") });
  readAs(key, "kind", context);
}

/** The kind that a word that is no kind we can compile stands for. */
function readKind(value: SourceScalar, context: ShapeContext): string | undefined {
  if (value.incomplete === true) return undefined;
  if (UNSUPPORTED_DOCUMENTS.includes(value.text)) {
    reportUnsupported(value.text, value.span, context);
    return undefined;
  }
  const meant = closest(value.text, KINDS);
  const message = `"${shown(value.text)}" is no kind of document.`;
  if (meant === undefined) {
    context.report({ code: "unknown-kind", message, span: value.span, help: `Write ${quotedList([...DOCUMENTS.keys()], "or")}.` });
    return undefined;
  }
  context.report({ code: "unknown-kind", message, span: value.span, help: `Did you mean "${meant}"?`, fixes: replacement(value.span, meant) });
  readAs(value, meant, context);
  return meant;
}

/** Whether the document is written in a version of the language that we know; a version that is left out is the one that we know. */
function checkVersion(root: SourceMapping, context: DocumentContext): boolean {
  const entry = entryOf(root, "apiVersion");
  const known = SHAPES["api-version"].words;
  if (entry === undefined) {
    const misspelt = root.entries.some(({ key }) => closest(key.text, ["apiVersion"]) !== undefined);
    if (context.isFirst && !misspelt) {
      const span = (kindEntry(root) ?? root.entries[0])?.key.span ?? root.span;
      context.report({ code: "missing-key", message: 'The first document of a file needs "apiVersion".', span, help: 'Write "apiVersion: wfspec/v1".' });
    }
    return true;
  }
  const { value } = entry;
  if (value.kind !== "scalar" || value.text === "" || value.incomplete === true || known.includes(value.text)) return true;
  // Another version is another language; a near miss is a slip.
  const meant = /^wfspec\/v[0-9]/.test(value.text) ? undefined : closest(value.text, known);
  const message = `"${shown(value.text)}" is no version of the language that this version of wfspec knows.`;
  const help = meant === undefined ? `It knows ${quotedList(known)}.` : `Did you mean "${meant}"?`;
  context.report({ code: "unknown-api-version", message, span: value.span, help, ...(meant !== undefined && { fixes: replacement(value.span, meant) }) });
  if (meant !== undefined) readAs(value, meant, context);
  return meant !== undefined;
}
