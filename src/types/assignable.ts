import { castability } from "./casts.js";
import { NEWEST, sameType, unmasked, type LhType, type ValueType } from "./lh-type.js";

/**
 * The places where the server judges a value, by three different rules: mutations with ASSIGN, struct fields and StructDef defaults;
 * arguments of tasks; arguments of threads and of child workflows.
 */
export type AssignPosition = "assignment" | "task-input" | "thread-input";

/** How a source that is not a primitive fares against a target of another kind or its own. */
type Verdict = "accepted" | "refused" | "same-name" | "same-definition" | "equal";

type SourceShape = "struct" | "array" | "map" | "empty-array" | "empty-map" | "null" | "unknown" | "void";

/** Verdict on a source of that shape for a target of its own kind, and for every other target. */
type ShapeRow = Readonly<Record<SourceShape, { readonly own: Verdict; readonly other: Verdict }>>;

const both = (verdict: Verdict) => ({ own: verdict, other: verdict });

/** Primitive into primitive is everywhere "same or automatic cast", primitive into anything else refused everywhere; these are the rest. */
const POSITIONS: Readonly<Record<AssignPosition, ShapeRow>> = {
  assignment: {
    struct: { own: "same-name", other: "refused" },
    array: { own: "same-definition", other: "refused" },
    map: { own: "same-definition", other: "refused" },
    "empty-array": { own: "accepted", other: "refused" },
    "empty-map": { own: "accepted", other: "refused" },
    null: both("accepted"),
    unknown: both("accepted"),
    void: both("accepted"),
  },
  // Only primitive parts are looked at.
  "task-input": {
    struct: both("accepted"),
    array: both("accepted"),
    map: both("accepted"),
    "empty-array": both("accepted"),
    "empty-map": both("accepted"),
    null: both("accepted"),
    unknown: both("accepted"),
    void: both("accepted"),
  },
  "thread-input": {
    struct: { own: "equal", other: "refused" },
    array: { own: "equal", other: "refused" },
    map: { own: "equal", other: "refused" },
    "empty-array": both("refused"),
    "empty-map": both("refused"),
    null: both("refused"),
    unknown: both("accepted"),
    void: both("accepted"),
  },
};

/**
 * Whether the *server* registers a value of type `source` in a place declared as `target`. In `thread-input` it never sees casts, paths,
 * JSON paths, node outputs or expressions: the caller passes the type that the server sees there (unknown for the last three).
 * Struct versions are compared as given, so both sides should have been pinned, or neither.
 */
export function isAssignable(target: LhType, source: ValueType, position: AssignPosition): boolean {
  if (source.kind === "primitive") {
    if (target.kind !== "primitive") return false;
    const cast = castability(source, target);
    return cast === "same" || cast === "automatic";
  }
  const own = target.kind === (OWN_KIND[source.kind] ?? source.kind);
  const row = POSITIONS[position][source.kind];
  return holds(own ? row.own : row.other, target, source);
}

const OWN_KIND: Readonly<Partial<Record<SourceShape, LhType["kind"]>>> = { "empty-array": "array", "empty-map": "map" };

function holds(verdict: Verdict, target: LhType, source: ValueType): boolean {
  switch (verdict) {
    case "accepted":
      return true;
    case "refused":
      return false;
    case "same-name":
      return target.kind === "struct" && source.kind === "struct" && target.name === source.name;
    case "same-definition":
      return sameType(unmasked(target), unmasked(source));
    case "equal":
      return sameType(target, source);
  }
}

/**
 * Whether a value of type `source` fits a place declared as `target` as a reader means it, in every position alike: the same type or one
 * that converts by itself, null and what is unknown; a struct only its namesake (and version, where both are pinned); arrays and maps of
 * exactly the same parts, or empty ones. What yields nothing fits nowhere. Whatever fits, the server takes in an assignment, if the
 * unpinned structs inside arrays and maps turn out to be of the same version.
 */
export function fits(target: LhType, source: ValueType): boolean {
  if (source.kind === "void") return false;
  // The server's rule for assignments is a reader's already, but for the versions of structs, at the top and inside arrays and maps.
  const versioned = source.kind === "struct" || source.kind === "array" || source.kind === "map";
  return versioned ? sameDefinition(unmasked(target), unmasked(source)) : isAssignable(target, source, "assignment");
}

/** Equality all the way down, in which an unpinned struct is any version. */
function sameDefinition(a: LhType, b: ValueType): boolean {
  if (a.kind !== b.kind || "masked" in a !== "masked" in b) return false;
  switch (a.kind) {
    case "primitive":
      return a.name === (b as typeof a).name;
    case "struct": {
      const other = b as typeof a;
      return a.name === other.name && (a.version === other.version || a.version === NEWEST || other.version === NEWEST);
    }
    case "array":
      return sameDefinition(a.element, (b as typeof a).element);
    case "map":
      return sameDefinition(a.key, (b as typeof a).key) && sameDefinition(a.value, (b as typeof a).value);
  }
}
