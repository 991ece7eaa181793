/** LittleHorse's primitive types, in the language's lower-case spelling. */
export const PRIMITIVES = ["str", "int", "double", "bool", "bytes", "timestamp", "wf_run_id", "json_obj", "json_arr"] as const;
export type Primitive = (typeof PRIMITIVES)[number];

/** The server's simple scalars: what may be a map's key, and what most operators take on their right. */
export const SIMPLE_SCALARS = ["int", "double", "str", "bool", "timestamp", "wf_run_id"] as const satisfies readonly Primitive[];

/** The version of a struct reference that means "the newest one". */
export const NEWEST = -1;

/** A type as definitions declare it. `masked` is a flag beside the type; at every depth, as on the wire. */
export type LhType =
  | { readonly kind: "primitive"; readonly name: Primitive; readonly masked?: true }
  | { readonly kind: "struct"; readonly name: string; readonly version: number; readonly masked?: true }
  | { readonly kind: "array"; readonly element: LhType; readonly masked?: true }
  | { readonly kind: "map"; readonly key: LhType; readonly value: LhType; readonly masked?: true };

/**
 * What a value can turn out to have: a declared type, null's, nothing at all, one that cannot be told before the run, or that of an
 * empty array or map literal which does not say of what (the server's `Array<null>`, `Map<null, null>`).
 */
export type ValueType = LhType | { readonly kind: "unknown" | "null" | "void" | "empty-array" | "empty-map" };

export const UNKNOWN: ValueType = { kind: "unknown" };
export const NULL: ValueType = { kind: "null" };
export const VOID: ValueType = { kind: "void" };
export const EMPTY_ARRAY: ValueType = { kind: "empty-array" };
export const EMPTY_MAP: ValueType = { kind: "empty-map" };

const primitives = Object.fromEntries(PRIMITIVES.map((name) => [name, { kind: "primitive", name }])) as Record<
  Primitive,
  LhType & { kind: "primitive" }
>;

/** The unmasked primitive type of this name. */
export function primitive(name: Primitive): LhType & { kind: "primitive" } {
  return primitives[name];
}

export function isPrimitiveName(word: string): word is Primitive {
  return Object.hasOwn(primitives, word);
}

export function isPrimitive(type: ValueType, ...names: readonly Primitive[]): boolean {
  return type.kind === "primitive" && (names.length === 0 || names.includes(type.name));
}

/** JSON types hold anything, so their parts have no type. */
export function isJson(type: ValueType): boolean {
  return isPrimitive(type, "json_obj", "json_arr");
}

/** The same type without the flag at its top; parts keep theirs. */
export function unmasked<T extends ValueType>(type: T): T {
  if (!("masked" in type)) return type;
  const { masked: _, ...rest } = type;
  return rest as T;
}

/** The type as the language writes it: `str`, `array<order>`, `map<str, int>`, `order@3`; `null`, `nothing`, `unknown`, `empty array`, `empty map` for the rest. */
export function printType(type: ValueType): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "struct":
      return type.version === NEWEST ? type.name : `${type.name}@${type.version}`;
    case "array":
      return `array<${printType(type.element)}>`;
    case "map":
      return `map<${printType(type.key)}, ${printType(type.value)}>`;
    case "void":
      return "nothing";
    case "empty-array":
      return "empty array";
    case "empty-map":
      return "empty map";
    default:
      return type.kind;
  }
}

/** Equality as the server sees it: kind, name and version, masked flag, all the way down. */
export function sameType(a: ValueType, b: ValueType): boolean {
  if (a.kind !== b.kind) return false;
  if ("masked" in a !== "masked" in b) return false;
  switch (a.kind) {
    case "primitive":
      return a.name === (b as typeof a).name;
    case "struct":
      return a.name === (b as typeof a).name && a.version === (b as typeof a).version;
    case "array":
      return sameType(a.element, (b as typeof a).element);
    case "map":
      return sameType(a.key, (b as typeof a).key) && sameType(a.value, (b as typeof a).value);
    default:
      return true;
  }
}

/** Whether it is a type that a place can declare, and no more than that: not null, nothing, unknown or an empty literal's. */
export function isDeclarable(type: ValueType): type is LhType {
  return type.kind === "primitive" || type.kind === "struct" || type.kind === "array" || type.kind === "map";
}
