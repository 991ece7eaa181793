import type { LhType, Primitive } from "../types/lh-type.js";
import { invariant } from "../util/invariant.js";
import { layOutAlias, layOutGeneric, WIDTH, type Code, type Member, type Place } from "./text/layout.js";
import { shapeName, type Plan } from "./plan.js";
import { identifier, literal } from "./text/quote.js";

const TYPES = {
  str: "string",
  int: "bigint",
  double: "number",
  bool: "boolean",
  bytes: "Uint8Array",
  timestamp: "wf.Timestamp",
  wf_run_id: "wf.WfRunId",
  json_obj: "wf.JsonObject",
  json_arr: "wf.JsonArray",
} as const satisfies Record<Primitive, string>;

/** Where generated code finds the names of structs. */
export interface StructNames {
  /** `structs.` outside the module of the structs, nothing in it. */
  readonly prefix: string;
  /** The type of a struct, unprefixed. */
  typeOf(struct: string): string;
  /** The shape is not there yet where this code runs: it must be asked for later. */
  isLater(shape: string): boolean;
}

/** The names of a plan's structs, as another module than theirs writes them. */
export function importedStructs(plan: Plan): StructNames {
  const types = new Map(plan.structs.map(({ struct, typeName }) => [struct.name, typeName]));
  return {
    prefix: "structs.",
    typeOf(struct) {
      const type = types.get(struct);
      invariant(type !== undefined, `the struct ${JSON.stringify(struct)} is planned`);
      return type;
    },
    isLater: () => false,
  };
}

/** The TypeScript type of values of this type, on one line. */
export function tsType(type: LhType, names: StructNames): string {
  switch (type.kind) {
    case "primitive":
      return TYPES[type.name];
    case "struct":
      return names.prefix + identifier(names.typeOf(type.name));
    case "array":
      return arrayOf(tsType(type.element, names));
    case "map":
      return `ReadonlyMap<${tsType(type.key, names)}, ${tsType(type.value, names)}>`;
  }
}

/** A property of an interface, laid out as prettier would. `key` is code. */
export function property(key: string, use: { readonly type: LhType; readonly nullable: boolean }, names: StructNames): string {
  const head = `  readonly ${key}: `;
  if (!use.nullable) return `${head}${fitType(use.type, names, { indent: 2, before: head.length, after: 1 })};\n`;
  const none = " | null;";
  const flat = tsType(use.type, names);
  if (use.type.kind === "map" || head.length + flat.length + none.length <= WIDTH) {
    return `${head}${fitType(use.type, names, { indent: 2, before: head.length, after: none.length })}${none}\n`;
  }
  return `${head.trimEnd()}\n    | ${fitType(use.type, names, { indent: 6, before: 6, after: 0 })}\n    | null;\n`;
}

/** `export type Name = …;`, laid out as prettier would. */
export function typeAlias(name: string, type: LhType, names: StructNames): string {
  return layOutAlias(`export type ${identifier(name)}`, (place) => fitType(type, names, place));
}

/** The shape of this type, for the run time. */
export function shapeOf(type: LhType, names: StructNames): Code {
  switch (type.kind) {
    case "primitive":
      return literal(type.name);
    case "struct": {
      const shape = identifier(shapeName(names.typeOf(type.name), type.version));
      return names.isLater(shape) ? { getter: shape } : { object: [{ key: "struct", value: names.prefix + shape }] };
    }
    case "array":
      return { object: [{ key: "array", value: shapeOf(type.element, names) }] };
    case "map":
      return { object: [{ key: "map", value: { array: [shapeOf(type.key, names), shapeOf(type.value, names)] } }] };
  }
}

/** The members of a field's shape. */
export function fieldShape(type: LhType, nullable: boolean, names: StructNames): readonly Member[] {
  return [
    { key: "type", value: shapeOf(type, names) },
    ...(nullable ? [{ key: "nullable", value: "true" }] : []),
    ...(type.masked === true ? [{ key: "masked", value: "true" }] : []),
  ];
}

/**
 * The code as it must be written under this key: TypeScript takes `toString` and its like for those of every object, not for keys of a
 * record, and then reads `"str"` as any text.
 */
export function underKey(key: string, code: Code, type: string): Code {
  return Object.hasOwn(Object.prototype, key) ? { of: code, as: type } : code;
}

function arrayOf(element: string): string {
  return element.startsWith("readonly ") ? `readonly (${element})[]` : `readonly ${element}[]`;
}

function fitType(type: LhType, names: StructNames, place: Place): string {
  const flat = tsType(type, names);
  if (place.before + flat.length + place.after <= WIDTH) return flat;
  if (type.kind === "array")
    return arrayOf(fitType(type.element, names, { ...place, before: place.before + "readonly ".length, after: place.after + "[]".length }));
  if (type.kind !== "map") return flat;
  return layOutGeneric(
    "ReadonlyMap",
    [type.key, type.value].map((part) => (inner) => fitType(part, names, inner)),
    place,
  );
}
