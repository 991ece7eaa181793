import { globCovers, globMatches, globReaches } from "../util/globs.js";
import type { Config } from "./config.js";

type Globs = Pick<Config, "include" | "exclude">;

/** Which files below a folder belong to a project. Paths count from the folder of the configuration, with "/" between their parts. */
export interface Selection {
  readonly hasFile: (path: string) => boolean;
  /** Whether a file of the project may be in this folder. */
  readonly entersFolder: (path: string) => boolean;
}

/**
 * What belongs to the project below a folder that was asked for; "" is the project itself. A folder that does not belong to it was asked
 * for all the same, so what leaves it out counts for nothing in it.
 */
export function selectionBelow({ include, exclude }: Globs, folder: string): Selection {
  const excluded = exclude.filter((glob) => folder === "" || !globMatches(glob, folder));
  const included = include?.some((glob) => folder === "" || globReaches(glob, folder)) === true ? include : undefined;
  return {
    hasFile: (path) => has({ include: included, exclude: excluded }, path),
    entersFolder: (path) =>
      !excluded.some((glob) => globCovers(glob, path)) && (included === undefined || included.some((glob) => globReaches(glob, path))),
  };
}

/** Whether a file belongs to a project, as far as its path and that of the configuration can say. */
export function selects(globs: Globs, configPath: string, path: string): boolean {
  const inside = below(partsOf(configPath).slice(0, -1), partsOf(path));
  return inside === undefined || has(globs, inside);
}

function has({ include, exclude }: Globs, path: string): boolean {
  return (include === undefined || include.some((glob) => globMatches(glob, path))) && !exclude.some((glob) => globMatches(glob, path));
}

/** A path from the folder that it is in; undefined when it is not in it, or may not be. */
function below(folder: readonly string[], path: readonly string[]): string | undefined {
  const inside = path.slice(folder.length);
  const isBelow = inside.length > 0 && folder.every((part, index) => part === path[index]);
  // What leads up from there, or is absolute where the folder is not.
  return isBelow && !/^(?:\.\.|[A-Za-z]:|)$/.test(inside[0] ?? "") ? inside.join("/") : undefined;
}

/** The parts of a path without detours; an absolute one begins with an empty part. */
function partsOf(path: string): readonly string[] {
  const parts: string[] = [];
  for (const [index, part] of path.split(/[\\/]/).entries()) {
    if (part === "." || (part === "" && index > 0)) continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts;
}
