import type { Report } from "../../diagnostics/collector.js";
import type { SourceMapping, SourceNode } from "../../source/tree.js";
import { entryOf } from "../../source/tree.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { readAs, replacement, shown, spotOf, type ShapeContext } from "./context.js";
import { kindEntry, readKind } from "./document-kind.js";
import { SHAPES } from "./generated/shapes.js";
import { NOT_RENAMED } from "./keys.js";
import { toPlainData } from "./plain-data.js";
import { repaired } from "./mend/repair.js";
import { checkMapping } from "./walk.js";
import { WORDING } from "./words/wording.js";

/** A document whose shape has been checked. */
export interface CheckedShape {
  /** The tree in which misspelt keys and words say what they mean. */
  readonly root: SourceNode;
  /** Whether nothing was reported. */
  readonly clean: boolean;
}

type Plain = Readonly<Record<string, unknown>>;

/** The check proper, of a document that is probably wrong somewhere: finds each mistake, says it once, and mends what it can. */
export function examine(root: SourceNode, report: (report: Report) => void, isFirst: boolean): CheckedShape {
  return examineBy(root, report, (context) => checkDocument(root, toPlainData(root), { ...context, isFirst }));
}

/** The same for a configuration. */
export function examineConfig(root: SourceNode, report: (report: Report) => void): CheckedShape {
  return examineBy(root, report, (context) => checkConfig(root, toPlainData(root), context));
}

function examineBy(root: SourceNode, report: (report: Report) => void, check: (context: ShapeContext) => void): CheckedShape {
  let clean = true;
  const context: ShapeContext = {
    meant: new Map(),
    dropped: new Set(),
    replaced: new Map(),
    report: (finding) => {
      clean = false;
      report(finding);
    },
  };
  check(context);
  return { root: repaired(root, context), clean };
}

interface DocumentContext extends ShapeContext {
  readonly isFirst: boolean;
}

function checkDocument(root: SourceNode, data: unknown, context: DocumentContext): void {
  if (root.kind !== "mapping" || typeof data !== "object" || data === null) {
    if (root.kind !== "mapping" && !(root.kind === "scalar" && root.incomplete === true)) reportNoMapping(root, context);
    return;
  }
  if (!checkVersion(root, context)) return;
  const document = readKind(root, data as Plain, context);
  if (document !== undefined) checkMapping(document.construct, document.root, document.data, context);
}

function checkConfig(root: SourceNode, data: unknown, context: ShapeContext): void {
  if (root.kind === "mapping" && typeof data === "object" && data !== null) {
    const anchor = root.entries[0]?.key.span ?? root.span;
    checkMapping({ name: "config", anchor, renamed: NOT_RENAMED }, root, data as Plain, context);
  } else if (root.kind !== "mapping" && !(root.kind === "scalar" && root.incomplete === true)) {
    const { help } = WORDING.config;
    context.report({ code: "wrong-type", message: "A configuration is a mapping.", span: spotOf(root), help });
  }
}

function reportNoMapping(root: SourceNode, context: ShapeContext): void {
  context.report({
    code: "wrong-type",
    message: "A document is a mapping.",
    span: spotOf(root),
    help: 'Begin it with "apiVersion: wfspec/v1" and "kind: WfSpec".',
  });
}

/** Whether the document is written in a version of the language that we know; a version that is left out is the one that we know. */
function checkVersion(root: SourceMapping, context: DocumentContext): boolean {
  const entry = entryOf(root, "apiVersion");
  const known = SHAPES["api-version"].words;
  if (entry === undefined) {
    const misspelt = root.entries.some(({ key }) => closest(key.text, ["apiVersion"]) !== undefined);
    if (context.isFirst && !misspelt) {
      const span = (kindEntry(root) ?? root.entries[0])?.key.span ?? root.span;
      context.report({
        code: "missing-key",
        message: 'The first document of a file needs "apiVersion".',
        span,
        help: 'Write "apiVersion: wfspec/v1".',
      });
    }
    return true;
  }
  const { value } = entry;
  if (value.kind !== "scalar" || value.text === "" || value.incomplete === true || known.includes(value.text)) return true;
  // Another version is another language; a near miss is a slip.
  const meant = /^wfspec\/v[0-9]/.test(value.text) ? undefined : closest(value.text, known);
  const message = `"${shown(value.text)}" is no version of the language that this version of wfspec knows.`;
  const help = meant === undefined ? `It knows ${quotedList(known)}.` : `Did you mean "${meant}"?`;
  context.report({
    code: "unknown-api-version",
    message,
    span: value.span,
    help,
    ...(meant !== undefined && { fixes: replacement(value.span, meant) }),
  });
  if (meant !== undefined) readAs(value, meant, context);
  return meant !== undefined;
}
