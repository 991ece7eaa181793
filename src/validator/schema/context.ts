import type { Report } from "../../diagnostics/collector.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source/span.js";
import type { SourceEntry, SourceNode, SourceScalar } from "../../source/tree.js";
import type { ShapeCode } from "./codes.js";

/** What one check of a document carries along. */
export interface ShapeContext {
  readonly report: (report: Report & { readonly code: ShapeCode }) => void;
  /** The scalars that are read as something else than they say, for they are misspelt. */
  readonly meant: Map<SourceScalar, SourceScalar>;
  /** The entries that are read as if they were not there: the rest of a text that YAML has cut in two, a default that is null. */
  readonly dropped: Set<SourceEntry>;
  /** The nodes that are read as others, for some of what is in them was indented wrongly or left out. */
  readonly replaced: Map<SourceNode, SourceNode>;
}

/** From here on the scalar is read as if it said this. */
export function readAs(scalar: SourceScalar, text: string, context: ShapeContext, style: SourceScalar["style"] = scalar.style): void {
  const { kind, span, textStart } = scalar;
  context.meant.set(scalar, { kind, span, text, style, textStart });
}

/** From here on the scalar says nothing: it is wrong, and nobody can tell what was meant. */
export function disregard(scalar: SourceScalar, context: ShapeContext): void {
  context.meant.set(scalar, { ...scalar, incomplete: true });
}

/** The fix that writes this in place of what stands there. */
export function replacement(span: Span, text: string, safe = false): readonly Fix[] {
  return [{ title: `Write "${text}".`, safe, edits: [{ span, text }] }];
}

/** A text as it stands in a message: a long one is cut. */
export function shown(text: string): string {
  const line = text.trimEnd();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether nothing is written there. */
export function isEmpty(node: SourceNode): boolean {
  return node.kind === "scalar" && node.style === "plain" && node.text === "";
}

/** Whether YAML reads null there although something is written. */
export function isNull(node: SourceNode): boolean {
  return node.kind === "scalar" && node.style === "plain" && /^(?:null|Null|NULL|~)$/.test(node.text);
}

/** The place of a finding about a node that is of the wrong kind: the first key of a mapping that is spread over lines, else all of it. */
export function spotOf(node: SourceNode): Span {
  const key = node.kind === "mapping" ? node.entries[0]?.key.span : undefined;
  return key !== undefined && key.start === node.span.start ? key : node.span;
}
