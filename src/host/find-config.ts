import { lstatSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** The file that makes a folder a project. */
const NAME = "wfspec.config.yaml";

/**
 * The configuration of the folder that the command runs in: there, or in the nearest folder above it, up to the root of the repository
 * or the user's home. Outside of both only the folder itself counts, for anybody may write above it. The path is relative.
 */
export function findConfig(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  if (exists(NAME)) return NAME;
  const home = realHome(environment["HOME"] ?? environment["USERPROFILE"]);
  let found: string | undefined;
  let up = "";
  for (let folder = process.cwd(); ; folder = dirname(folder), up = join("..", up)) {
    if (found === undefined && exists(join(up, NAME))) found = join(up, NAME);
    if (folder === home || exists(join(up, ".git"))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function realHome(home: string | undefined): string | undefined {
  try {
    return home === undefined || home === "" ? undefined : realpathSync(home);
  } catch {
    return undefined; // There is none.
  }
}
