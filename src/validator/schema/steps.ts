import type { Span } from "../../source/span.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { knownStepKeys, stepSynonymOf } from "./words/belonging.js";
import { readAs, replacement, shown, type ShapeContext } from "./context.js";
import type { MappingName, StepShape } from "./generated/shapes.js";
import { NOT_RENAMED, type Renamed } from "./keys.js";
import { NOUNS } from "./words/wording.js";

/** The construct that a mapping turned out to be. */
export interface Construct {
  readonly name: MappingName;
  /** Where a finding stands that something is missing. */
  readonly anchor: Span;
  readonly renamed: Renamed;
}

/** The kind of a step or node; undefined, and reported, if it has none that can be checked. */
export function kindOfStep(shape: StepShape, node: SourceMapping, context: ShapeContext): Construct | undefined {
  let found: SourceEntry | undefined;
  for (const entry of node.entries) {
    if (!shape.kinds.has(entry.key.text)) continue;
    if (found !== undefined) return reportTwoKinds(shape, found, entry, context);
    found = entry;
  }
  if (found === undefined) return guessKind(shape, node, context);
  const name = shape.kinds.get(found.key.text);
  return name && { name, anchor: found.key.span, renamed: NOT_RENAMED };
}

function reportTwoKinds({ name }: StepShape, first: SourceEntry, second: SourceEntry, context: ShapeContext): undefined {
  if (first.key.text === second.key.text) return undefined;
  context.report({
    code: "ambiguous-step",
    message: `A ${name} has one kind, but this one is "${first.key.text}" and "${second.key.text}".`,
    span: second.key.span,
    related: [{ span: first.key.span, message: `The ${name} begins as "${first.key.text}".` }],
    help:
      name === "step"
        ? `Write "- " before "${second.key.text}" to make it a step of its own.`
        : `Make "${second.key.text}" a node of its own, under a name of its own.`,
  });
}

function guessKind(shape: StepShape, node: SourceMapping, context: ShapeContext): Construct | undefined {
  const strangers = node.entries.filter(({ key }) => !knownStepKeys().has(key.text) && !key.text.startsWith("x-"));
  if (strangers.some(({ key }) => key.incomplete === true)) return undefined;
  for (const entry of strangers) {
    const meant = stepSynonymOf(entry.key.text) ?? closest(entry.key.text, shape.kinds.keys());
    if (meant !== undefined && (shape.name === "step" || shape.kinds.has(meant))) return reportMisspelt(shape, entry, meant, context);
  }
  reportNoKind(shape, node, strangers[0] ?? node.entries[0], context);
  return undefined;
}

function reportMisspelt({ name, kinds }: StepShape, entry: SourceEntry, meant: string, context: ShapeContext): Construct | undefined {
  const { key } = entry;
  context.report({
    code: "unknown-step",
    message: `"${shown(key.text)}" is no kind of ${name}.`,
    span: key.span,
    help: `Did you mean "${meant}"?`,
    fixes: replacement(key.span, meant),
  });
  readAs(key, meant, context);
  const construct = kinds.get(meant);
  return construct && { name: construct, anchor: key.span, renamed: new Map([[entry, meant]]) };
}

function reportNoKind({ name, kinds }: StepShape, node: SourceMapping, entry: SourceEntry | undefined, context: ShapeContext): void {
  const owner = entry && knownStepKeys().get(entry.key.text);
  const message =
    entry === undefined || owner !== undefined
      ? `This ${name} has no key that says its kind.`
      : `"${shown(entry.key.text)}" is no kind of ${name}.`;
  const help =
    owner !== undefined && entry !== undefined
      ? `"${entry.key.text}" belongs to ${NOUNS[owner]}: write it without "- ", below the key that says the kind.`
      : `A ${name} has one of the keys ${quotedList([...kinds.keys()], "or")}.`;
  context.report({ code: "unknown-step", message, span: entry?.key.span ?? node.span, help });
}
