import type { Report } from "../diagnostics/collector.js";
import type { StructDef, TaskDef, TypeUse } from "../graph/definitions.js";
import type { Project } from "../graph/project.js";
import type { LhType } from "../types/lh-type.js";
import { compareText } from "../util/text.js";

/** A struct that is used, and the versions by which it is. */
export interface UsedStruct {
  readonly struct: StructDef;
  readonly versions: ReadonlySet<number>;
}

/** The structs that tasks use, directly or through others, each after those that it uses itself (cycles aside). */
export function structsOf(
  tasks: readonly TaskDef[],
  project: Project,
): { readonly used: readonly UsedStruct[]; readonly reports: readonly Report[] } {
  const found = new Map<string, { readonly struct: StructDef; readonly versions: Set<number> }>();
  const missing = new Map<string, Report>();
  const ordered: UsedStruct[] = [];

  const visit = (use: TypeUse): void => {
    const uses = use.type === undefined ? [] : structUses(use.type).toSorted((a, b) => compareText(a.name, b.name));
    for (const { name, version } of uses) {
      const known = found.get(name);
      known?.versions.add(version);
      if (known !== undefined) continue;
      const struct = use.structs.find((reference) => reference.name === name)?.target ?? project.structDefs.get(name);
      if (struct === undefined) missing.set(name, missing.get(name) ?? missingStruct(name, use));
      else enter(struct, version);
    }
  };
  const enter = (struct: StructDef, version: number): void => {
    const used = { struct, versions: new Set([version]) };
    found.set(struct.name, used);
    for (const field of struct.fields) visit(field.type);
    ordered.push(used);
  };

  for (const task of tasks) for (const use of usesOf(task)) visit(use);
  return { used: ordered, reports: [...missing.values()] };
}

/** Every type that a task names: of its inputs, its output and what it throws. */
export function usesOf(task: TaskDef): readonly TypeUse[] {
  return [...task.inputs.map((input) => input.type), task.output, ...(task.throws ?? []).map((thrown) => thrown.content)].filter(
    (use) => use !== undefined,
  );
}

/** The structs that a type names, at any depth. */
export function structUses(type: LhType): readonly { readonly name: string; readonly version: number }[] {
  switch (type.kind) {
    case "primitive":
      return [];
    case "struct":
      return [type];
    case "array":
      return structUses(type.element);
    case "map":
      return [...structUses(type.key), ...structUses(type.value)];
  }
}

function missingStruct(name: string, use: TypeUse): Report {
  return {
    code: "ungenerated-struct",
    message: `The struct "${name}" is not among the files, so no type can be written for it.`,
    span: use.structs.find((reference) => reference.name === name)?.span ?? use.span,
    help: "Generate from all the files together, the ones with the StructDefs included.",
  };
}
