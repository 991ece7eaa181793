import type { Report } from "../../diagnostics/collector.js";
import type { SourceDocument, SourceMapping, SourceNode } from "../../source/tree.js";
import { entryOf } from "../../source/tree.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { readAs, replacement, shown, spotOf, type ShapeContext } from "./context.js";
import { kindEntry, readKind } from "./document-kind.js";
import { SHAPES } from "./generated/validators.js";
import { repaired } from "./repair.js";
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

type Plain = Readonly<Record<string, unknown>>;

/**
 * Checks that a document has the shape of its kind: the keys, what stands after them, and how names, types, durations and words are written.
 * Says each mistake once. `data` is the plain-data twin of the document's tree. Builders can read the root that comes back as long as they
 * leave out what has not the shape they want.
 */
export function checkShape(
  document: SourceDocument,
  data: unknown,
  report: (report: Report) => void,
  options: ShapeOptions = {},
): CheckedShape {
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
  checkDocument(document.root, data, { ...context, isFirst: options.isFirst === true });
  return { root: repaired(document.root, context), clean };
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
