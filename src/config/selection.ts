import { globCovers, globMatches, globReaches } from "../util/globs.js";
import type { Config } from "./config.js";

type Globs = Pick<Config, "include" | "exclude" | "requests">;

/** Which files below a folder belong to a project. Paths count from the folder of the configuration, with "/" between their parts. */
export interface Selection {
  readonly hasFile: (path: string) => boolean;
  /** Whether requests are read from this file of the project, if it holds such. */
  readonly hasRequests: (path: string) => boolean;
  /** Whether a file of the project may be in this folder. */
  readonly entersFolder: (path: string) => boolean;
}

/**
 * What belongs to the project below a folder that was asked for; "" is the project itself. A folder that does not belong to it was asked
 * for all the same, so what leaves it out counts for nothing in it.
 */
export function selectionBelow({ include, exclude, requests = [] }: Globs, folder: string): Selection {
  const excluded = exclude.filter((glob) => folder === "" || !globMatches(glob, folder));
  const included = include?.some((glob) => folder === "" || globReaches(glob, folder)) === true ? include : undefined;
  const globs = { include: included, exclude: excluded, requests };
  const ways = included && [...included, ...requests];
  return {
    hasFile: (path) => has(globs, path),
    hasRequests: (path) => hasRequests(globs, path),
    entersFolder: (path) =>
      !excluded.some((glob) => globCovers(glob, path)) && (ways === undefined || ways.some((glob) => globReaches(glob, path))),
  };
}

/** Whether a file belongs to a project, as far as its path and that of the configuration can say. */
export function selects(globs: Globs, configPath: string, path: string): boolean {
  const inside = placeOf(configPath, path);
  return inside === undefined || has(globs, inside);
}

/** Whether requests are read from a file, as far as its path and that of the configuration can say. */
export function selectsRequests(globs: Globs, configPath: string, path: string): boolean {
  const inside = placeOf(configPath, path);
  return inside !== undefined && hasRequests(globs, inside);
}

function placeOf(configPath: string, path: string): string | undefined {
  return below(partsOf(configPath).slice(0, -1), partsOf(path));
}

function has(globs: Globs, path: string): boolean {
  const { include, exclude } = globs;
  const isIncluded = include === undefined || include.some((glob) => globMatches(glob, path));
  return hasRequests(globs, path) || (isIncluded && !exclude.some((glob) => globMatches(glob, path)));
}

function hasRequests({ exclude, requests }: Globs, path: string): boolean {
  return requests?.some((glob) => globMatches(glob, path)) === true && !exclude.some((glob) => globMatches(glob, path));
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
