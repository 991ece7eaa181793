import type { InvalidAssignment, LiteralValue } from "../../graph/assignment.js";
import type { Located } from "../../source/span.js";
import type { Literal } from "../../types/literal.js";
import type { LhType } from "../../types/lh-type.js";
import {
  boolIn,
  entriesIn,
  has,
  hasUnread,
  int32In,
  intIn,
  isUnread,
  messageIn,
  messagesIn,
  numberIn,
  spanIn,
  textIn,
} from "./message/access.js";
import type { WireMessage } from "./message/decode.js";
import type { WireContext } from "./symbols.js";
import { readBareType, readMapTypes } from "./types.js";

/** A `VariableValue` where a value stands. What can't be read has been reported. */
export function readLiteral(message: WireMessage<"VariableValue">, context: WireContext): LiteralValue | InvalidAssignment {
  const value = literalOf(message, context);
  return value === undefined ? { kind: "invalid", origin: message.span } : { kind: "literal", origin: message.span, value };
}

/** The default of a variable, an input or a field; undefined where there is none. */
export function readDefault(
  message: WireMessage<"VariableDef"> | WireMessage<"StructFieldDef">,
  context: WireContext,
): LiteralValue | InvalidAssignment | undefined {
  const value = messageIn(message, "defaultValue");
  if (value !== undefined) return readLiteral(value, context);
  return isUnread(message, "defaultValue") ? { kind: "invalid", origin: spanIn(message, "defaultValue") } : undefined;
}

type Arm = Exclude<Parameters<typeof has<"VariableValue">>[1], never>;
type Read = (message: WireMessage<"VariableValue">, context: WireContext) => Literal | undefined;

const readers: { readonly [A in Arm]: Read } = {
  str: (message) => ({ kind: "str", value: textIn(message, "str").value }),
  int: (message) => ({ kind: "int", value: intIn(message, "int") ?? 0n }),
  double: (message) => ({ kind: "double", value: numberIn(message, "double") ?? 0 }),
  bool: (message) => ({ kind: "bool", value: boolIn(message, "bool") === true }),
  bytes: (message) => ({ kind: "bytes", base64: textIn(message, "bytes").value }),
  utcTimestamp: (message) => ({ kind: "timestamp", text: textIn(message, "utcTimestamp").value }),
  jsonObj: (message, context) => readJson("json_obj", textIn(message, "jsonObj"), context),
  jsonArr: (message, context) => readJson("json_arr", textIn(message, "jsonArr"), context),
  wfRunId: (message, context) => {
    const id = messageIn(message, "wfRunId");
    const text = id && wfRunIdText(id, context);
    return text === undefined ? undefined : { kind: "wf_run_id", text };
  },
  array: (message, context) => {
    const array = messageIn(message, "array");
    return array && readArray(array, context);
  },
  map: (message, context) => {
    const map = messageIn(message, "map");
    return map && readMap(map, context);
  },
  struct: (message, context) => {
    const struct = messageIn(message, "struct");
    return struct && readStruct(struct, context);
  },
};

const ARMS = Object.keys(readers) as readonly Arm[];

/** The value without its place; undefined where a part of it can't be read. */
export function literalOf(message: WireMessage<"VariableValue">, context: WireContext): Literal | undefined {
  if (!message.whole) return undefined;
  const arm = ARMS.find((name) => has(message, name));
  return arm === undefined ? { kind: "null" } : readers[arm](message, context);
}

/** Ids joined with `_`, root first; undefined when one of them can't be told from two. */
export function wfRunIdText(message: WireMessage<"WfRunId">, context: WireContext): string | undefined {
  const { value, span } = textIn(message, "id");
  if (value.includes("_")) {
    context.report({ code: "wire-unsupported", message: `"${value}" is no id: "_" stands between a parent's and a child's.`, span });
    return undefined;
  }
  const above = messageIn(message, "parentWfRunId");
  if (!message.whole) return undefined;
  if (above === undefined) return value;
  const parent = wfRunIdText(above, context);
  return parent === undefined ? undefined : `${parent}_${value}`;
}

/** JSON of no value is stored as null. */
function readJson(kind: "json_obj" | "json_arr", { value: json, span }: Located<string>, { report }: WireContext): Literal {
  if (!/^\s*(?:null\s*)?$/.test(json)) return { kind, json };
  const help = "Leave the literalValue empty if null is meant.";
  report({ code: "wire-dropped", message: "The server stores null for this text.", span, help });
  return { kind: "null" };
}

function readArray(message: WireMessage<"Array">, context: WireContext): Literal | undefined {
  const items = allOf(messagesIn(message, "items").map((item) => literalOf(item, context)));
  const type = messageIn(message, "elementType");
  const elementType = type && readBareType(type, context);
  if (items === undefined || !message.whole || hasUnread(message, "items") || (type !== undefined && elementType === undefined))
    return undefined;
  return elementType === undefined ? { kind: "array", items } : { kind: "array", items, elementType };
}

function readMap(message: WireMessage<"Map">, context: WireContext): Literal | undefined {
  const entries = allOf(messagesIn(message, "entries").map((entry) => mapEntry(entry, context)));
  const type = messageIn(message, "mapType");
  const types: { readonly key: LhType; readonly value: LhType } | undefined = type && readMapTypes(type, context);
  if (entries === undefined || !message.whole || hasUnread(message, "entries") || (type !== undefined && types === undefined))
    return undefined;
  return types === undefined ? { kind: "map", entries } : { kind: "map", entries, types };
}

function mapEntry(message: WireMessage<"Map.Entry">, context: WireContext): { readonly key: Literal; readonly value: Literal } | undefined {
  const key = part(messageIn(message, "key"), message, context);
  const value = part(messageIn(message, "value"), message, context);
  return key && value && { key, value };
}

/** A value inside another; an absent one is null. */
function part(value: WireMessage<"VariableValue"> | undefined, whole: WireMessage, context: WireContext): Literal | undefined {
  if (value !== undefined) return literalOf(value, context);
  return whole.whole ? { kind: "null" } : undefined;
}

function readStruct(message: WireMessage<"Struct">, context: WireContext): Literal | undefined {
  const id = messageIn(message, "structDefId");
  const inline = messageIn(message, "struct");
  const fields = new Map<string, Literal>();
  for (const { key, message: field } of inline === undefined ? [] : entriesIn(inline, "fields")) {
    const value = field && part(messageIn(field, "value"), field, context);
    if (field === undefined || value === undefined) return undefined;
    if (boolIn(field, "masked") === true) {
      const help = "Mask the field in its StructDef, or leave the flag out.";
      const span = spanIn(field, "masked");
      context.report({ code: "wire-dropped", message: `The server stores "*****" in place of the value of "${key}".`, span, help });
    }
    fields.set(key, value);
  }
  if (!message.whole || inline?.whole === false || id?.whole === false) return undefined;
  return { kind: "struct", name: id === undefined ? "" : textIn(id, "name").value, version: (id && int32In(id, "version")) ?? 0, fields };
}

function allOf<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const all: T[] = [];
  for (const item of items) {
    if (item === undefined) return undefined;
    all.push(item);
  }
  return all;
}
