import type { TypeNode, VariableNode } from "../../../ast/documents.js";
import type { TypeUse } from "../../../graph/definitions.js";
import type { Variable } from "../../../graph/workflow.js";
import { primitive, unmasked, type LhType } from "../../../types/lh-type.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Assignment } from "../../../graph/assignment.js";
import { literalName } from "../values/expressions.js";
import { constantOf } from "../values/literals.js";
import { located, optional, type Writing } from "../values/writing.js";

type Place = Pick<Writing, "at" | "cannot">;

/** A type; one that could not be read is written as JSON, and that is noted. */
export function writeType({ type }: Pick<TypeUse, "type">, { at, cannot }: Place): TypeNode {
  if (type === undefined) {
    cannot("a type that could not be read");
    return { span: at, type: primitive("json_obj"), structs: [] };
  }
  if (isMaskedInside(type)) cannot("a masked type inside another one");
  return { span: at, type: unmasked(type), structs: [], masked: type.masked === true };
}

function isMaskedInside(type: LhType): boolean {
  const parts = type.kind === "array" ? [type.element] : type.kind === "map" ? [type.key, type.value] : [];
  return parts.some((part) => part.masked === true || isMaskedInside(part));
}

/** A default; one that has no notation is left out, and that is noted. */
export function writeDefault(value: Assignment | undefined, { type }: Pick<TypeUse, "type">, { at, cannot }: Place): ValueNode | undefined {
  if (value === undefined) return undefined;
  const constant = value.kind === "literal" && value.value.kind !== "null" ? constantOf(value.value, type, at) : undefined;
  if (constant === undefined)
    cannot(value.kind === "literal" ? `${literalName(value.value)} as a default of another type` : "a default that could not be read");
  return constant;
}

/** A declared variable. */
export function writeVariable(variable: Variable, place: Place): VariableNode {
  return {
    span: place.at,
    name: located(variable.name, place),
    type: writeType(variable.type, place),
    default: writeDefault(variable.default, variable.type, place),
    required: optional(variable.required ? true : undefined, place),
    searchable: optional(variable.searchable ? true : undefined, place),
    searchableOn: variable.searchableOn.map(({ path, type }) => ({ path: located(path, place), type: writeType(type, place) })),
    access: optional(variable.access === "private" ? undefined : variable.access, place),
  };
}
