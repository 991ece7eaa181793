import { UNKNOWN, isJson, type ValueType } from "./lh-type.js";

/** One step into a value: the wire's `LHPath` selectors. */
export type PartSelector =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "dynamic" };

/** The fields of a StructDef with their types, unknown ones too; undefined where it is not known. `version` may be `NEWEST`. */
export type StructFields = (name: string, version: number) => ReadonlyMap<string, ValueType> | undefined;

/**
 * The type of the part that one selector takes out of a value of this type; undefined where there is no such part (a field that the
 * struct has not, a key of an array, an index of a map or struct, anything of a scalar, of null or of nothing). Parts of JSON, of what is
 * unknown and of a struct that `structs` does not know are unknown. A part is masked if its own type is.
 *
 * Not judged: indexes out of range, which crash a run (negative ones fail), and keys of a map whose keys are no texts, which are never found.
 */
export function partOf(type: ValueType, selector: PartSelector, structs: StructFields): ValueType | undefined {
  if (type.kind === "unknown" || isJson(type)) return UNKNOWN;
  switch (type.kind) {
    case "struct": {
      const fields = structs(type.name, type.version);
      if (fields === undefined) return UNKNOWN;
      if (selector.kind === "dynamic") return UNKNOWN;
      return selector.kind === "key" ? fields.get(selector.key) : undefined;
    }
    case "array":
      return selector.kind === "key" ? undefined : type.element;
    case "map":
      return selector.kind === "index" ? undefined : type.value;
    default:
      return undefined;
  }
}
