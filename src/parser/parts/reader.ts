import type { StepNode } from "../../ast/steps.js";
import type { Report } from "../../diagnostics/collector.js";
import type { Located } from "../../source/span.js";
import { entryOf, spanInScalar, type SourceEntry, type SourceMapping, type SourceNode, type SourceScalar } from "../../source/tree.js";
import { parseDuration } from "../../types/durations.js";
import type { ParserCode } from "../codes.js";

/** What all builders share. They are tolerant and silent about shape: the shape check has reported it. */
export interface BuildContext {
  readonly report: (report: Report) => void;
  /** Notes a node that has not the shape its place wants, so that it can never be lost without a finding. */
  readonly reject: (node: SourceNode) => void;
  /** Notes a definition that can't be read, by its name if it has one: what names it is not to be blamed. */
  readonly lose: (name: string | undefined) => void;
  /** Reads a list of steps. Steps nest, so every builder may need it, and none imports the registry. */
  readonly steps: (node: SourceNode | undefined) => readonly StepNode[];
}

/** The value under a key, or undefined. */
export function valueOf(mapping: SourceMapping, key: string): SourceNode | undefined {
  return entryOf(mapping, key)?.value;
}

export function asMapping(node: SourceNode | undefined, context: BuildContext): SourceMapping | undefined {
  if (node === undefined || node.kind === "mapping") return node;
  context.reject(node);
  return undefined;
}

/** The entries of a mapping whose keys are the author's names; none for anything else. */
export function entriesOf(node: SourceNode | undefined, context: BuildContext): readonly SourceEntry[] {
  return asMapping(node, context)?.entries ?? [];
}

export function itemsOf(node: SourceNode | undefined, context: BuildContext): readonly SourceNode[] {
  if (node === undefined) return [];
  if (node.kind === "sequence") return node.items;
  context.reject(node);
  return [];
}

/** A scalar that is all there: one that lacks a part has been reported, and says nothing. */
export function asScalar(node: SourceNode | undefined, context: BuildContext): SourceScalar | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return node.incomplete === true ? undefined : node;
  context.reject(node);
  return undefined;
}

/** A text for people: it can't hold expressions, and a warning says so. */
export function readProse(node: SourceNode | undefined, context: BuildContext): Located<string> | undefined {
  const text = readText(node, context);
  const at = text === undefined ? -1 : text.value.search(/(?<!\$)\$\{/);
  if (at >= 0 && node?.kind === "scalar") {
    context.report({
      code: "unevaluated-text" satisfies ParserCode,
      severity: "warning",
      message: "This text is not evaluated: people will read it as it is.",
      span: spanInScalar(node, at, at + 2),
      help: 'Write plain text; the values of a failure go into "content".',
    });
  }
  return text;
}

/** A scalar's text, whatever YAML would make of it. A place with nothing in it, which has been reported, has none. */
export function readText(node: SourceNode | undefined, context: BuildContext): Located<string> | undefined {
  const scalar = asScalar(node, context);
  if (scalar === undefined || (scalar.text === "" && scalar.style === "plain")) return undefined;
  return { value: scalar.text, span: scalar.span };
}

export function readBool(node: SourceNode | undefined, context: BuildContext): Located<boolean> | undefined {
  const scalar = asScalar(node, context);
  if (scalar === undefined) return undefined;
  if (scalar.style === "plain" && (scalar.text === "true" || scalar.text === "false"))
    return { value: scalar.text === "true", span: scalar.span };
  context.reject(scalar);
  return undefined;
}

/** A whole number within the safe range. */
export function readInteger(node: SourceNode | undefined, context: BuildContext): Located<number> | undefined {
  const number = readNumber(node, context);
  if (number === undefined || Number.isSafeInteger(number.value)) return number;
  context.reject(node as SourceNode);
  return undefined;
}

export function readNumber(node: SourceNode | undefined, context: BuildContext): Located<number> | undefined {
  const scalar = asScalar(node, context);
  if (scalar === undefined) return undefined;
  const value = scalar.style === "plain" && scalar.text !== "" ? Number(scalar.text) : Number.NaN;
  if (Number.isFinite(value)) return { value, span: scalar.span };
  context.reject(scalar);
  return undefined;
}

/** One of a few words. */
export function readWord<T extends string>(
  node: SourceNode | undefined,
  words: readonly T[],
  context: BuildContext,
): Located<T> | undefined {
  const scalar = asScalar(node, context);
  if (scalar === undefined) return undefined;
  const value = words.find((word) => word === scalar.text);
  if (value !== undefined) return { value, span: scalar.span };
  context.reject(scalar);
  return undefined;
}

/** A duration in milliseconds. */
export function readMilliseconds(node: SourceNode | undefined, context: BuildContext): Located<number> | undefined {
  const scalar = asScalar(node, context);
  if (scalar === undefined) return undefined;
  const duration = parseDuration(scalar.text);
  if (duration !== undefined) return { value: duration.milliseconds, span: scalar.span };
  context.reject(scalar);
  return undefined;
}

/** A duration where the wire counts seconds: a fraction of a second is an error. */
export function readSeconds(node: SourceNode | undefined, context: BuildContext): Located<number> | undefined {
  const duration = readMilliseconds(node, context);
  if (duration === undefined) return undefined;
  if (duration.value % 1000 === 0) return { value: duration.value / 1000, span: duration.span };
  context.report({
    code: "fractional-seconds" satisfies ParserCode,
    message: "LittleHorse counts this duration in whole seconds.",
    span: duration.span,
    help: `Write "${Math.max(1, Math.round(duration.value / 1000))}s".`,
  });
  return undefined;
}
