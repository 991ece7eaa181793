import type { TypeUse } from "../../graph/definitions.js";
import { structAt } from "../../graph/versions.js";
import type { Span } from "../../source/span.js";
import { SIMPLE_SCALARS, isPrimitive, primitive, type LhType, type Primitive } from "../../types/lh-type.js";
import { quotedList } from "../../util/text.js";
import { boolIn, enumIn, has, int32In, messageIn, spanIn, textIn } from "./message/access.js";
import type { WireMessage } from "./message/decode.js";
import type { NamesOf } from "./message/enums.js";
import { referTo, type WireContext } from "./symbols.js";

const PRIMITIVE_OF: { readonly [N in NamesOf<"VariableType">]: Primitive } = {
  JSON_OBJ: "json_obj",
  JSON_ARR: "json_arr",
  DOUBLE: "double",
  BOOL: "bool",
  STR: "str",
  INT: "int",
  BYTES: "bytes",
  WF_RUN_ID: "wf_run_id",
  TIMESTAMP: "timestamp",
};

/** The primitive type of a wire name; an absent one is the wire's zero. */
export function primitiveOf(name: NamesOf<"VariableType"> = "JSON_OBJ"): LhType {
  return primitive(PRIMITIVE_OF[name]);
}

/** A type by its wire name alone. */
export function primitiveUse(name: NamesOf<"VariableType"> | undefined, span: Span): TypeUse {
  return { span, structs: [], type: primitiveOf(name) };
}

/** A `TypeDefinition`; an empty one is what the server makes of it, `json_obj`. */
export function readType(message: WireMessage<"TypeDefinition">, context: WireContext): TypeUse {
  const structs: TypeUse["structs"][number][] = [];
  const type = typeOf(message, context, structs);
  return { span: message.span, structs, type };
}

/** The type alone, where nothing refers to its structs. */
export function readBareType(message: WireMessage<"TypeDefinition">, context: WireContext): LhType | undefined {
  return typeOf(message, context, []);
}

function typeOf(message: WireMessage<"TypeDefinition">, context: WireContext, structs: TypeUse["structs"][number][]): LhType | undefined {
  const type = unmasked(message, context, structs);
  return type !== undefined && boolIn(message, "masked") === true ? { ...type, masked: true } : type;
}

function unmasked(message: WireMessage<"TypeDefinition">, context: WireContext, structs: TypeUse["structs"][number][]): LhType | undefined {
  const struct = messageIn(message, "structDefId");
  if (struct !== undefined) {
    if (!struct.whole) return undefined;
    const version = int32In(struct, "version") ?? 0;
    const reference = structAt(referTo(textIn(struct, "name"), "structDefs", context), version);
    structs.push({ ...reference, version });
    return { kind: "struct", name: reference.name, version };
  }
  const array = messageIn(message, "inlineArrayDef");
  if (array !== undefined) {
    const element = inner(messageIn(array, "arrayType"), array.whole, context, structs);
    return element && { kind: "array", element };
  }
  const map = messageIn(message, "inlineMapDef");
  if (map !== undefined) return mapType(map, context, structs);
  if (has(message, "inlineStructDef")) {
    context.report({
      code: "wire-dropped",
      message: "A type of its own fields is stored as json_obj.",
      span: spanIn(message, "inlineStructDef"),
      help: "Put a StructDef, and name it here.",
    });
  }
  if (!message.whole && !has(message, "inlineStructDef")) return undefined;
  return primitiveOf(enumIn(message, "primitiveType"));
}

/** The type in a place that may be empty; undefined where it may be what could not be read. */
function inner(
  message: WireMessage<"TypeDefinition"> | undefined,
  whole: boolean,
  context: WireContext,
  structs: TypeUse["structs"][number][],
): LhType | undefined {
  if (message !== undefined) return typeOf(message, context, structs);
  return whole ? primitiveOf() : undefined;
}

function mapType(map: WireMessage<"InlineMapDef">, context: WireContext, structs: TypeUse["structs"][number][]): LhType | undefined {
  const key = inner(messageIn(map, "keyType"), map.whole, context, structs);
  const value = inner(messageIn(map, "valueType"), map.whole, context, structs);
  return key && value && { kind: "map", key, value };
}

/** The type of a map that is put together from values. */
export function readMapType(message: WireMessage<"InlineMapDef">, context: WireContext): TypeUse {
  const structs: TypeUse["structs"][number][] = [];
  const type = mapType(message, context, structs);
  return { span: message.span, structs, type };
}

/** The types of a map literal's entries. */
export function readMapTypes(
  message: WireMessage<"InlineMapDef">,
  context: WireContext,
): { readonly key: LhType; readonly value: LhType } | undefined {
  const type = mapType(message, context, []);
  return type?.kind === "map" ? { key: type.key, value: type.value } : undefined;
}

/** What a `ReturnType` says: a type, or nothing. */
export function readReturnType(message: WireMessage<"ReturnType">, context: WireContext): TypeUse | undefined {
  const type = messageIn(message, "returnType");
  if (type !== undefined) return readType(type, context);
  return message.whole ? undefined : { span: message.span, structs: [], type: undefined };
}

/** The type of a variable, also where it is spelt in the old way (`type`, `maskedValue`). */
export function readVariableType(message: WireMessage<"VariableDef">, context: WireContext): TypeUse {
  const type = messageIn(message, "typeDef");
  if (type !== undefined) return readType(type, context);
  if (!message.whole) return { span: message.span, structs: [], type: undefined };
  const old = primitiveOf(enumIn(message, "type"));
  return { span: spanIn(message, "type"), structs: [], type: boolIn(message, "maskedValue") === true ? { ...old, masked: true } : old };
}

/** Reports a map in a declared type whose keys are of a type that keys can't have. The server looks at the types of variables only. */
export function withKeysChecked(use: TypeUse, { report }: WireContext, refusedBy: "server" | "wfspec"): TypeUse {
  const key = use.type && strangeKey(use.type);
  if (key !== undefined) {
    const message = `${typeInWords(key)} can't be the type of a map's keys.`;
    const help = `Keys are ${quotedList(SIMPLE_SCALARS, "or")}.`;
    report({ code: "wire-key", message, span: use.span, help, refusedBy });
  }
  return use;
}

/** The first type of keys that is none, at whatever depth. */
function strangeKey(type: LhType): LhType | undefined {
  switch (type.kind) {
    case "array":
      return strangeKey(type.element);
    case "map":
      return isPrimitive(type.key, ...SIMPLE_SCALARS) ? strangeKey(type.value) : type.key;
    default:
      return undefined;
  }
}

function typeInWords(type: LhType): string {
  return type.kind === "array" ? "An array" : type.kind === "map" ? "A map" : `"${type.name}"`;
}
