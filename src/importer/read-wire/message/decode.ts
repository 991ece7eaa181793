import type { Report } from "../../../diagnostics/collector.js";
import type { Span } from "../../../source/span.js";
import type { SourceEntry, SourceMapping, SourceNode } from "../../../source/tree.js";
import { closest, didYouMean } from "../../../util/did-you-mean.js";
import { quotedList } from "../../../util/text.js";
import type { WireCode } from "../codes.js";
import { ENUMS, type EnumName } from "./enums.js";
import { NEWER, ONE_OF } from "./contract.js";
import { MESSAGES, type MessageName, type ScalarName } from "./messages.js";
import { readEnum, readScalar, type WireScalar } from "./scalars.js";

/** A message as it stands in a text: fields that are absent or null are not there, those that can't be read are `unread`. */
export interface WireMessage<T extends MessageName = MessageName> {
  readonly kind: "message";
  readonly type: T;
  readonly span: Span;
  /** By their JSON names. */
  readonly fields: ReadonlyMap<string, WireField>;
  /** Whether all of it was understood, so that what is absent is absent indeed. */
  readonly whole: boolean;
}

export interface WireField {
  readonly keySpan: Span;
  readonly value: WireValue;
}

export interface WireEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: WireValue;
}

export type WireValue =
  | WireMessage
  | WireScalar
  | { readonly kind: "list"; readonly span: Span; readonly items: readonly WireValue[] }
  | { readonly kind: "map"; readonly span: Span; readonly entries: readonly WireEntry[] }
  /** Something else than its place wants, which has been reported. */
  | { readonly kind: "unread"; readonly span: Span };

export type ReportWire = (report: Report & { readonly code: WireCode }) => void;

/** How deep messages may stand in the one that is sent, which is 0. An entry of a map is a message too. */
const DEEPEST = 99;

/** What a request is read with. */
interface Decoding {
  readonly report: ReportWire;
  depth: number;
  tooDeep: boolean;
}

/** Reads a tree as a message of a type. Every mistake is reported, and leaves the rest readable; a field misspelt within reach is read as what was meant. */
export function decodeMessage<T extends MessageName>(node: SourceNode, type: T, report: ReportWire): WireMessage<T> {
  if (node.kind !== "mapping") {
    report(misfit(node, "A message"));
    return { kind: "message", type, span: node.span, fields: new Map(), whole: false };
  }
  return decodeFields(node, type, { report, depth: 0, tooDeep: false });
}

function decodeFields<T extends MessageName>(node: SourceMapping, type: T, decoding: Decoding): WireMessage<T> {
  const { report } = decoding;
  const known: Readonly<Record<string, string>> = MESSAGES[type];
  const newer: object | undefined = NEWER[type];
  const fields = new Map<string, WireField>();
  const strange: SourceEntry[] = [];
  for (const entry of node.entries) {
    const name = jsonName(entry.key.text, known);
    const holds = name === undefined ? undefined : known[name];
    if (name === undefined || holds === undefined) {
      strange.push(entry);
      report(unknownField(entry, type, Object.keys(known)));
    } else if (!isNull(entry.value)) {
      if (newer !== undefined && Object.hasOwn(newer, name)) report(newerField(entry, type));
      const first = fields.get(name);
      if (first !== undefined) report(twice(entry, name, first));
      else fields.set(name, { keySpan: entry.key.span, value: decodeField(entry.value, holds, decoding) });
    }
  }
  for (const group of ONE_OF[type] ?? []) dropAllButOne(group, fields, report);
  const isMeant = strange.map((entry) => decodeMeant(entry, type, fields, decoding));
  const whole = isMeant.every(Boolean) && [...fields.values()].every(({ value }) => value.kind !== "unread");
  return { kind: "message", type, span: node.span, fields, whole };
}

/** Reads an entry that is misspelt within reach as the field that was meant; whether it could be. */
function decodeMeant({ key, value }: SourceEntry, type: MessageName, fields: Map<string, WireField>, decoding: Decoding): boolean {
  const known: Readonly<Record<string, string>> = MESSAGES[type];
  const meant = meantField(key.text, type, fields);
  const holds = meant === undefined ? undefined : known[meant];
  if (meant === undefined || holds === undefined) return false;
  if (!isNull(value)) fields.set(meant, { keySpan: key.span, value: decodeField(value, holds, decoding) });
  return true;
}

/** The field that was meant by a name that no field has: the nearest one that is not given, and excluded by none that is. */
function meantField(key: string, type: MessageName, fields: ReadonlyMap<string, WireField>): string | undefined {
  const isFree = (name: string): boolean =>
    !fields.has(name) && (ONE_OF[type] ?? []).every((group) => !group.includes(name) || !group.some((other) => fields.has(other)));
  const meant = closest(key, Object.keys(MESSAGES[type]));
  return meant !== undefined && isFree(meant) ? meant : undefined;
}

/** The JSON name of a key, which may be written as in the `.proto` file. */
function jsonName(key: string, known: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(known, key)) return key;
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(key)) return undefined;
  const name = key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return Object.hasOwn(known, name) ? name : undefined;
}

function decodeField(node: SourceNode, holds: string, decoding: Decoding): WireValue {
  if (holds.startsWith("list ")) return decodeList(node, holds.slice(5), decoding);
  if (holds.startsWith("map ")) return decodeMap(node, holds.slice(4), decoding);
  return decodeOne(node, holds, decoding);
}

function decodeOne(node: SourceNode, holds: string, decoding: Decoding): WireValue {
  const { report } = decoding;
  if (Object.hasOwn(MESSAGES, holds)) {
    if (node.kind !== "mapping") return unread(node, "A message", report);
    return inside(node, decoding, () => decodeFields(node, holds as MessageName, decoding));
  }
  const isEnum = Object.hasOwn(ENUMS, holds);
  const value =
    node.kind !== "scalar"
      ? { expected: isEnum ? "A name" : (EXPECTED[holds] ?? "A value") }
      : isEnum
        ? readEnum(node, holds as EnumName)
        : readScalar(node, holds as ScalarName);
  return "expected" in value ? unread(node, value.expected, report, value) : value;
}

/** Reads what is one message deeper; the first that is too deep is reported. */
function inside<T>(node: SourceNode, decoding: Decoding, read: () => T): T {
  decoding.depth += 1;
  if (decoding.depth > DEEPEST && !decoding.tooDeep) {
    decoding.tooDeep = true;
    const message = `Messages stand more than ${DEEPEST} deep here.`;
    const help = "Put the value together in steps, in variables of its own.";
    decoding.report({ code: "wire-depth", message, span: node.span, help, refusedBy: "server" });
  }
  const value = read();
  decoding.depth -= 1;
  return value;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "A text",
  bytes: "A text",
  Timestamp: "A text",
  bool: "true or false",
  double: "A number",
  float: "A number",
  int32: "A number",
  int64: "A number",
};

function decodeList(node: SourceNode, holds: string, decoding: Decoding): WireValue {
  if (node.kind !== "sequence") return unread(node, "A list", decoding.report);
  return { kind: "list", span: node.span, items: node.items.map((item) => decodeOne(item, holds, decoding)) };
}

function decodeMap(node: SourceNode, holds: string, decoding: Decoding): WireValue {
  if (node.kind !== "mapping") return unread(node, "An object", decoding.report);
  const read = ({ key, value }: SourceEntry): WireEntry => ({
    key: key.text,
    keySpan: key.span,
    value: decodeOne(value, holds, decoding),
  });
  const entries = inside(node, decoding, () => node.entries.map(read));
  return { kind: "map", span: node.span, entries };
}

function isNull(node: SourceNode): boolean {
  return node.kind === "scalar" && node.style === "plain" && node.text === "null";
}

function unread(node: SourceNode, expected: string, report: ReportWire, more: { readonly help?: string | undefined } = {}): WireValue {
  report(misfit(node, expected, more.help));
  return { kind: "unread", span: node.span };
}

function misfit(node: SourceNode, expected: string, help?: string): Parameters<ReportWire>[0] {
  const message = `${expected} is expected here, and this is ${described(node)}.`;
  return { code: "wire-value", message, span: node.span, refusedBy: "server", ...(help !== undefined && { help }) };
}

function described(node: SourceNode): string {
  if (node.kind === "sequence") return "a list";
  if (node.kind === "mapping") return "an object";
  const shown = node.text.length > 40 ? `${node.text.slice(0, 39)}…` : node.text;
  return node.style === "plain" ? shown : `"${shown}"`;
}

function unknownField({ key }: SourceEntry, type: MessageName, known: readonly string[]): Parameters<ReportWire>[0] {
  const help = didYouMean(key.text, known) ?? (known.length === 0 ? "It has no fields." : `Its fields are ${quotedList(known)}.`);
  return { code: "wire-field", message: `${type} has no field "${key.text}".`, span: key.span, help };
}

function newerField({ key }: SourceEntry, type: MessageName): Parameters<ReportWire>[0] {
  return {
    code: "wire-target",
    message: `The field "${key.text}" of ${type} is new in LittleHorse 1.3, and a server 1.2 is asked about.`,
    span: key.span,
    help: "Leave it out, or ask about the target 1.3.",
  };
}

function twice({ key }: SourceEntry, name: string, first: WireField): Parameters<ReportWire>[0] {
  return {
    code: "wire-field",
    message: `The field "${name}" is given already.`,
    span: key.span,
    help: "Delete one of the two.",
    related: [{ span: first.keySpan, message: "The first one, which counts." }],
  };
}

function dropAllButOne(group: readonly string[], fields: Map<string, WireField>, report: ReportWire): void {
  let first: readonly [string, WireField] | undefined;
  for (const [name, field] of fields) {
    if (!group.includes(name)) continue;
    if (first === undefined) first = [name, field];
    else {
      fields.delete(name);
      report({
        code: "wire-choice",
        message: `"${name}" and "${first[0]}" exclude one another.`,
        span: field.keySpan,
        help: "Delete one of the two.",
        related: [{ span: first[1].keySpan, message: "The first one, which counts." }],
        refusedBy: "server",
      });
    }
  }
}
