import type { SourceEntry, SourceMapping, SourceNode, SourceScalar } from "../../source/tree.js";
import { entryOf } from "../../source/tree.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { isEmpty, readAs, replacement, shown, type ShapeContext } from "./context.js";
import { explainNode } from "./explain.js";
import { DOCUMENTS, SHAPES, type MappingName } from "./generated/shapes.js";
import { NOT_RENAMED } from "./keys.js";
import type { Construct } from "./steps.js";

type Plain = Readonly<Record<string, unknown>>;

/** A document whose kind is known: what it is, and the document with a key that says so. */
export interface KnownDocument {
  readonly construct: Construct;
  readonly root: SourceMapping;
  readonly data: Plain;
}

const KINDS: readonly string[] = [...DOCUMENTS.keys()];

/** The entry that says the kind of a document, perhaps with a misspelt key. */
export function kindEntry(root: SourceMapping): SourceEntry | undefined {
  return entryOf(root, "kind") ?? root.entries.find(({ key }) => closest(key.text, ["kind"]) !== undefined);
}

/** Reads the kind of a document; one that doesn't say it, which is reported, is what its keys belong to. Undefined if that can't be told. */
export function readKind(root: SourceMapping, data: Plain, context: ShapeContext): KnownDocument | undefined {
  const entry = kindEntry(root);
  const guess = guessKind(root);
  if (entry === undefined) {
    const span = root.entries[0]?.key.span ?? root.span;
    context.report({ code: "missing-key", message: 'A document needs "kind".', span, help: kindHelp(guess) });
    return guess === undefined ? undefined : withKind(root, data, guess, context);
  }
  const { key, value } = entry;
  const misspelt = key.text !== "kind";
  if (misspelt) reportKindKey(entry, context);
  if (value.kind !== "scalar" || isEmpty(value)) {
    explainNode("kind", value, { key: "kind", required: true }, context);
    return guess === undefined ? undefined : withKind(root, data, guess, context);
  }
  const kind = DOCUMENTS.has(value.text) ? value.text : readWord(value, guess, context);
  const name = kind === undefined ? undefined : DOCUMENTS.get(kind);
  if (kind === undefined || name === undefined) return undefined;
  const isRight = kind === value.text && !misspelt;
  return { construct: { name, anchor: key.span, renamed: isRight ? NOT_RENAMED : new Map([[entry, "kind"]]) }, root, data };
}

function kindHelp(guess: string | undefined): string {
  return `Write ${quotedList(guess === undefined ? [...DOCUMENTS.keys()].map((kind) => `kind: ${kind}`) : [`kind: ${guess}`], "or")}.`;
}

function reportKindKey({ key }: SourceEntry, context: ShapeContext): void {
  const message = `A document has no key "${shown(key.text)}".`;
  context.report({ code: "unknown-key", message, span: key.span, help: 'Did you mean "kind"?', fixes: replacement(key.span, "kind") });
  readAs(key, "kind", context);
}

/** The kind that a word that is no kind we can compile stands for. */
function readWord(value: SourceScalar, guess: string | undefined, context: ShapeContext): string | undefined {
  if (value.incomplete === true) return undefined;
  const near = closest(value.text, KINDS) ?? KINDS.find((kind) => kind.toLowerCase() === `${value.text.toLowerCase()}def`);
  const help =
    near === undefined
      ? guess === undefined
        ? `Write ${quotedList([...DOCUMENTS.keys()], "or")}.`
        : `Write "${guess}".`
      : `Did you mean "${near}"?`;
  const meant = near ?? guess;
  context.report({
    code: "unknown-kind",
    message: `"${shown(value.text)}" is no kind of document.`,
    span: value.span,
    help,
    ...(meant !== undefined && { fixes: replacement(value.span, meant) }),
  });
  if (meant !== undefined) readAs(value, meant, context);
  return meant;
}

/** The kind that most keys of a document belong to, if there is one. */
function guessKind(root: SourceMapping): string | undefined {
  let best: string | undefined;
  let most = 0;
  let isSole = false;
  for (const [kind, name] of DOCUMENTS) {
    const count = root.entries.filter(({ key }) => isOwnKey(name, key.text)).length;
    if (count < most || count === 0) continue;
    isSole = count > most;
    most = count;
    best = kind;
  }
  return isSole ? best : undefined;
}

function isOwnKey(name: MappingName, key: string): boolean {
  return SHAPES[name].keys.has(key) && key !== "apiVersion" && key !== "kind" && key !== "description";
}

/** The document with an entry that says its kind. */
function withKind(root: SourceMapping, data: Plain, kind: string, context: ShapeContext): KnownDocument | undefined {
  const name = DOCUMENTS.get(kind);
  const said = kindEntry(root);
  const span = (said ?? root.entries[0])?.key.span;
  if (name === undefined || span === undefined) return undefined;
  const scalar = (text: string): SourceScalar => ({ kind: "scalar", span, text, style: "plain", textStart: span.start });
  const entry: SourceEntry = { key: scalar("kind"), value: scalar(kind) };
  const meant: SourceMapping = { ...root, entries: [entry, ...root.entries.filter((other) => other !== said)] };
  context.replaced.set(root satisfies SourceNode, meant);
  const { [said?.key.text ?? "kind"]: _, ...rest } = data;
  return { construct: { name, anchor: span, renamed: NOT_RENAMED }, root: meant, data: { ...rest, kind } };
}
