import { NEWEST, type LhType } from "../types/lh-type.js";
import type { StructDef, TypeUse, UserTaskDef } from "./definitions.js";
import type { Reference } from "./reference.js";
import type { WorkflowGraph } from "./workflow.js";

/** A name with a version stands for the definition as it was then. Where a server was asked that has no such version, it is not exact. */
export function structAt(reference: Reference<StructDef>, version: number): Reference<StructDef> {
  const { target, exact } = reference;
  if (target?.versions === undefined || version === NEWEST) return reference;
  return { ...reference, target: target.versions[version] ?? target, exact: exact && target.versions[version] !== undefined };
}

/** The same for a form, whose earlier versions are not kept; without version it is the newest. */
export function formAt(reference: Reference<UserTaskDef>, version: number | undefined): Reference<UserTaskDef> {
  const { target, exact } = reference;
  if (target?.version === undefined || version === undefined) return reference;
  return { ...reference, exact: exact && version >= 0 && version <= target.version };
}

/** The same for a workflow by its major version: as it is run, in its newest revision, or as a parent, in its first. */
export function workflowAt(
  reference: Reference<WorkflowGraph>,
  major: number | undefined,
  revision: "newest" | "first",
): Reference<WorkflowGraph> {
  const { target, exact } = reference;
  if (target?.majors === undefined) return reference;
  const found = target.majors[major ?? target.majors.length - 1];
  return { ...reference, target: found?.[revision] ?? target, exact: exact && found !== undefined };
}

/** A declared type as a server stores it: structs in their newest version have its number, where the server's versions are known. */
export function pinnedType({ type, structs }: TypeUse): LhType | undefined {
  return type === undefined || structs.length === 0 ? type : pinned(type, structs);
}

function pinned(type: LhType, structs: TypeUse["structs"]): LhType {
  switch (type.kind) {
    case "struct": {
      if (type.version !== NEWEST) return type;
      const versions = structs.find(({ name, version }) => name === type.name && version === NEWEST)?.target?.versions;
      return versions === undefined ? type : { ...type, version: versions.length - 1 };
    }
    case "array":
      return { ...type, element: pinned(type.element, structs) };
    case "map":
      return { ...type, key: pinned(type.key, structs), value: pinned(type.value, structs) };
    case "primitive":
      return type;
  }
}

/** What is said of a name that is right and has no such version; nothing where the name itself is wrong. */
export function missingVersion(
  { name, target }: Reference<StructDef | UserTaskDef | WorkflowGraph>,
  version: number | undefined,
): { readonly message: string; readonly help: string } | undefined {
  if (target === undefined || target.name !== name) return undefined;
  const newest = newestOf(target);
  if (newest === undefined || version === undefined) return undefined;
  const what = target.kind === "WfSpec" ? "major version" : "version";
  const help = newest === 0 ? `There is only ${what} 0.` : `Its ${what}s are 0 to ${newest}.`;
  return { message: `There is no ${what} ${version} of ${target.kind} "${name}".`, help };
}

function newestOf(target: StructDef | UserTaskDef | WorkflowGraph): number | undefined {
  switch (target.kind) {
    case "StructDef":
      return target.versions && target.versions.length - 1;
    case "UserTaskDef":
      return target.version;
    case "WfSpec":
      return target.majors && target.majors.length - 1;
  }
}
