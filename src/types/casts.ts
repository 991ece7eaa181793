import { PRIMITIVES, sameType, unmasked, type LhType, type Primitive, type ValueType } from "./lh-type.js";

/** `same`: nothing happens; `automatic`: the server converts unasked; `explicit`: a cast is needed and legal; `refused`: no cast is legal. */
export type Castability = "same" | "automatic" | "explicit" | "refused";

/** From a primitive type to the others, as the server has it; what is not named is refused. */
const CASTS: Readonly<Record<Primitive, Readonly<Partial<Record<Primitive, "automatic" | "explicit">>>>> = {
  int: { double: "automatic", str: "automatic" },
  double: { int: "explicit", str: "automatic" },
  str: { int: "explicit", double: "explicit", bool: "explicit", bytes: "explicit", wf_run_id: "explicit" },
  bool: { str: "automatic" },
  bytes: { str: "automatic" },
  timestamp: {},
  wf_run_id: { str: "automatic" },
  json_obj: {},
  json_arr: {},
};

/**
 * What a cast from one type to another is to the server, masks ignored. Only casts of primitives are ever judged: structs, arrays, maps
 * and what is unknown may be "cast" to anything (`explicit`), though the value passes untouched — see `isIdleCast`. Null is of every type.
 * Where the server looks at all (task arguments, assignments), it refuses `refused` and nothing else.
 */
export function castability(from: ValueType, to: LhType): Castability {
  if (sameType(unmasked(from), unmasked(to))) return "same";
  if (from.kind === "null") return "automatic";
  if (from.kind !== "primitive") return "explicit";
  if (to.kind !== "primitive") return "refused";
  return CASTS[from.name][to.name] ?? "refused";
}

/** Whether the server takes this cast but does nothing at run time, so that the value keeps a type other than the one asked for. */
export function isIdleCast(from: ValueType, to: LhType): boolean {
  const whole = from.kind === "struct" || from.kind === "array" || from.kind === "map";
  const empty = (from.kind === "empty-array" && to.kind !== "array") || (from.kind === "empty-map" && to.kind !== "map");
  return empty || (whole && castability(from, to) !== "same");
}

/** The types that a value of this primitive type can be cast to, itself not among them. */
export function castsOf(from: Primitive): readonly Primitive[] {
  return PRIMITIVES.filter((to) => CASTS[from][to] !== undefined);
}
