import type { Located, Span } from "../../../source/span.js";
import { mapDefined } from "../../../util/lists.js";
import type { WireMessage, WireValue } from "./decode.js";
import type { EnumName, NamesOf } from "./enums.js";
import type { FieldsOf, MessageName } from "./messages.js";

/** The fields of a message that hold one of some things. */
export type Holding<T extends MessageName, H> = { [F in keyof FieldsOf<T>]: FieldsOf<T>[F] extends H ? F : never }[keyof FieldsOf<T>] &
  string;
type Held<
  T extends MessageName,
  F extends keyof FieldsOf<T>,
  Before extends string = "",
> = FieldsOf<T>[F] extends `${Before}${infer M extends MessageName}` ? WireMessage<M> : never;

/** Where a message stands, and the key above it. */
export interface Entry<M extends MessageName> {
  readonly key: string;
  readonly keySpan: Span;
  /** Absent when it could not be read. */
  readonly message?: WireMessage<M> | undefined;
}

/** Whether a field is given, readable or not. */
export function has<T extends MessageName>({ fields }: WireMessage<T>, field: keyof FieldsOf<T> & string): boolean {
  return fields.has(field);
}

/** Whether a field is given that can't be read, or may be. */
export function isUnread<T extends MessageName>({ fields, whole }: WireMessage<T>, field: keyof FieldsOf<T> & string): boolean {
  const value = fields.get(field)?.value;
  return value === undefined ? !whole : value.kind === "unread";
}

/** Where the field's value stands; the whole message where it is absent. */
export function spanIn<T extends MessageName>({ fields, span }: WireMessage<T>, field: keyof FieldsOf<T> & string): Span {
  return fields.get(field)?.value.span ?? span;
}

/** The message in a field. */
export function messageIn<T extends MessageName, F extends Holding<T, MessageName>>(
  { fields }: WireMessage<T>,
  field: F,
): Held<T, F> | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "message" ? (value as Held<T, F>) : undefined;
}

/** The messages of a list; those that can't be read are left out. */
export function messagesIn<T extends MessageName, F extends Holding<T, `list ${MessageName}`>>(
  { fields }: WireMessage<T>,
  field: F,
): readonly Held<T, F, "list ">[] {
  const value = fields.get(field)?.value;
  if (value?.kind !== "list") return [];
  return mapDefined(value.items, (item: WireValue) => (item.kind === "message" ? (item as Held<T, F, "list ">) : undefined));
}

/** Whether a list has items that can't be read, or can't be read at all; or may be given, and can't. */
export function hasUnread<T extends MessageName>({ fields, whole }: WireMessage<T>, field: keyof FieldsOf<T> & string): boolean {
  const value = fields.get(field)?.value;
  if (value === undefined) return !whole;
  if (value?.kind === "list") return value.items.some((item) => item.kind === "unread");
  if (value?.kind === "map") return value.entries.some((entry) => entry.value.kind === "unread");
  return value?.kind === "unread";
}

/** The entries of a map, in the order of the text. */
export function entriesIn<T extends MessageName, F extends Holding<T, `map ${MessageName}`>>(
  { fields }: WireMessage<T>,
  field: F,
): readonly (Held<T, F, "map "> extends WireMessage<infer M> ? Entry<M> : never)[] {
  const value = fields.get(field)?.value;
  const entries = value?.kind === "map" ? value.entries : [];
  return entries.map((entry) => ({
    key: entry.key,
    keySpan: entry.keySpan,
    message: entry.value.kind === "message" ? entry.value : undefined,
  })) as never;
}

/** The text in a field; absent reads as empty, and then stands at the message. */
export function textIn<T extends MessageName>(
  message: WireMessage<T>,
  field: Holding<T, "string" | "bytes" | "Timestamp">,
): Located<string> {
  const value = message.fields.get(field)?.value;
  return { value: value?.kind === "text" ? value.value : "", span: value?.span ?? message.span };
}

/** The text in a field, or undefined where it is absent. */
export function optionalText<T extends MessageName>(message: WireMessage<T>, field: Holding<T, "string">): string | undefined {
  const value = message.fields.get(field)?.value;
  return value?.kind === "text" ? value.value : undefined;
}

/** The integer in a field, or undefined where it is absent. */
export function intIn<T extends MessageName>({ fields }: WireMessage<T>, field: Holding<T, "int32" | "int64">): bigint | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "int" ? value.value : undefined;
}

/** The 32-bit integer in a field, or undefined where it is absent. */
export function int32In<T extends MessageName>({ fields }: WireMessage<T>, field: Holding<T, "int32">): number | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "int" ? Number(value.value) : undefined;
}

/** The number in a field, or undefined where it is absent. */
export function numberIn<T extends MessageName>({ fields }: WireMessage<T>, field: Holding<T, "double" | "float">): number | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "number" ? value.value : undefined;
}

export function boolIn<T extends MessageName>({ fields }: WireMessage<T>, field: Holding<T, "bool">): boolean | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "bool" ? value.value : undefined;
}

/** The name in a field of an enum, or undefined where it is absent. */
export function enumIn<T extends MessageName, F extends Holding<T, EnumName>>(
  { fields }: WireMessage<T>,
  field: F,
): (FieldsOf<T>[F] extends EnumName ? NamesOf<FieldsOf<T>[F]> : never) | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "enum" ? (value.name as never) : undefined;
}
