import type { StructDef, StructField, TypeUse } from "../graph/definitions.js";
import { literalType } from "../graph/infer.js";
import { pinnedType } from "../graph/versions.js";
import { isAssignable } from "../types/assignable.js";
import { NEWEST, unmasked, type LhType, type ValueType } from "../types/lh-type.js";
import type { Literal } from "../types/literal.js";
import { named } from "./misfit.js";
import { settledType } from "./soundness.js";

/** Why a server takes a constant for no default of a field, and what to do. */
export interface DefaultFault {
  readonly message: string;
  readonly help: string;
}

/**
 * What a server has against the default of a struct's field. A struct needs the fields of the version that the field is of, whatever its own
 * is; lists and maps must be of exactly the field's type, and the structs in them of the very version, but nobody looks into those.
 */
export function defaultFault({ name, type, nullable, default: value }: StructField): DefaultFault | undefined {
  if (value?.kind !== "literal" || settledType(type) === undefined) return undefined;
  return faultIn(value.value, type, nullable, `field "${name}"`);
}

function faultIn(value: Literal, use: TypeUse, nullable: boolean, place: string): DefaultFault | undefined {
  if (value.kind === "null") {
    if (nullable) return undefined;
    return {
      message: `The default of ${place} is null, and the field is not nullable.`,
      help: "Give a value, or make the field nullable.",
    };
  }
  const target = pinnedType(use);
  if (target === undefined || holds(target, value)) {
    const definition = value.kind === "struct" ? definitionOf(target, use) : undefined;
    return definition === undefined || value.kind !== "struct" ? undefined : faultInFields(value, definition, place);
  }
  if (holdsUnpinned(value) && holds(target, value, "any-version")) {
    const message = `The default of ${place} holds structs without a version, and the server gives them none.`;
    return { message, help: 'Write the version in the type, as in "order@0".' };
  }
  const type = literalType(value);
  const given = holds(target, value, "first-item") ? "has values of other types" : `is of type ${named(type)}`;
  return {
    message: `The default of ${place} ${given}, but the field is of type ${named(target)}.`,
    help: `Give a value of type ${named(target)}.`,
  };
}

function faultInFields(value: Extract<Literal, { kind: "struct" }>, { name, fields }: StructDef, place: string): DefaultFault | undefined {
  for (const field of fields) {
    const given = value.fields.get(field.name);
    const inside = `"${field.name}" in ${place}`;
    if (given === undefined) {
      if (field.nullable || field.default !== undefined) continue;
      const help = "Give a value; a field is only left out if it is nullable or has a default.";
      return { message: `The default of ${place} lacks "${field.name}", which struct "${name}" needs.`, help };
    }
    const fault = settledType(field.type) && faultIn(given, field.type, field.nullable, inside);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The definition of the struct that a type is. */
function definitionOf(target: LhType | undefined, { structs }: TypeUse): StructDef | undefined {
  return target?.kind === "struct" ? structs.find(({ name }) => name === target.name)?.target : undefined;
}

/** How closely it is looked: as the server does, not at versions, or not at items behind the first. */
type Look = "server" | "any-version" | "first-item";

function holds(target: LhType, value: Literal, look: Look = "server"): boolean {
  switch (value.kind) {
    case "null":
      return true;
    case "struct":
      return target.kind === "struct" && target.name === value.name;
    case "array":
      if (target.kind !== "array" || !isOfType(target, literalType(value), look)) return false;
      return look === "first-item" || value.items.every((item) => holdsItem(target.element, item, look));
    case "map":
      if (target.kind !== "map" || !isOfType(target, literalType(value), look)) return false;
      return (
        look === "first-item" ||
        value.entries.every((entry) => holdsItem(target.key, entry.key, look) && holdsItem(target.value, entry.value, look))
      );
    default:
      return isAssignable(target, literalType(value), "assignment");
  }
}

function holdsItem(target: LhType, item: Literal, look: Look): boolean {
  return item.kind === "struct" ? isSame(target, literalType(item), look) : holds(target, item, look);
}

/** Whether it is the very type. A list that is empty or begins with null is of any, and so is a map, if keys and values are null. */
function isOfType(target: LhType, source: ValueType, look: Look): boolean {
  if (source.kind === "empty-array" || source.kind === "empty-map") return true;
  if (source.kind === "array" && isNull(source.element)) return true;
  if (source.kind === "map" && isNull(source.key) && isNull(source.value)) return true;
  return isSame(target, source, look);
}

/** A literal of null is no type, but may be what a list of it is said to be of. */
function isNull(type: ValueType): boolean {
  return type.kind === "null";
}

/** A struct has the version that was written, and the newest is none. */
function isSame(target: LhType, source: ValueType, look: Look): boolean {
  const [a, b] = [unmasked(target), unmasked(source)];
  switch (a.kind) {
    case "primitive":
      return b.kind === "primitive" && a.name === b.name;
    case "struct":
      if (b.kind !== "struct" || a.name !== b.name) return false;
      return look === "any-version" || (b.version !== NEWEST && (a.version === NEWEST || a.version === b.version));
    case "array":
      return b.kind === "array" && isSamePart(a.element, b.element, look);
    case "map":
      return b.kind === "map" && isSamePart(a.key, b.key, look) && isSamePart(a.value, b.value, look);
  }
}

function isSamePart(target: LhType, source: LhType, look: Look): boolean {
  return "masked" in target === "masked" in source && isSame(target, source, look);
}

function holdsUnpinned(value: Literal): boolean {
  if (value.kind === "array") return value.items.some((item) => holdsUnpinned(item)) || isUnpinned(value.elementType);
  if (value.kind === "map") return value.entries.some((entry) => holdsUnpinned(entry.value)) || isUnpinned(value.types?.value);
  return value.kind === "struct" && value.version === NEWEST;
}

function isUnpinned(type: LhType | undefined): boolean {
  return type?.kind === "struct" && type.version === NEWEST;
}
