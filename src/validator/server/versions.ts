import type { StructDef } from "../../graph/definitions.js";
import type { Project } from "../../graph/project.js";
import { NEWEST, type LhType, type ValueType } from "../../types/lh-type.js";

/** The version of a struct that is built, or a constant, for which none is written: the server gives declared types a number, and these none. */
export const UNPINNED = -2;

/** A struct in a version; undefined where there is none of that name or number. */
export function structIn(name: string, version: number, structDefs: Project["structDefs"]): StructDef | undefined {
  const newest = structDefs.get(name);
  return version < 0 || newest?.versions === undefined ? newest : newest.versions[version];
}

/** The type of a constant or of what is built, as it is sent. */
export function asSent<T extends ValueType>(type: T): T {
  return withVersions(type, (_name, version) => (version === NEWEST ? UNPINNED : version));
}

/** A type to be compared with another: where the number of the newest is not known it may be that of the other. */
export function comparable(type: ValueType, other: ValueType): ValueType {
  if (type.kind === "struct" && other.kind === "struct") {
    const isEither = type.name === other.name && type.version !== UNPINNED && other.version !== UNPINNED;
    return isEither && (type.version === NEWEST || other.version === NEWEST) ? { ...type, version: other.version } : type;
  }
  if (type.kind === "array" && other.kind === "array") return { ...type, element: comparable(type.element, other.element) as LhType };
  if (type.kind !== "map" || other.kind !== "map") return type;
  return { ...type, key: comparable(type.key, other.key) as LhType, value: comparable(type.value, other.value) as LhType };
}

function withVersions<T extends ValueType>(type: T, versionOf: (name: string, version: number) => number): T {
  const inside = (one: LhType): LhType => withVersions(one, versionOf);
  switch (type.kind) {
    case "struct":
      return { ...type, version: versionOf(type.name, type.version) };
    case "array":
      return { ...type, element: inside(type.element) };
    case "map":
      return { ...type, key: inside(type.key), value: inside(type.value) };
    default:
      return type;
  }
}
