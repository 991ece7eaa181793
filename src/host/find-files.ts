import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FileProblem } from "./problem.js";
import { explain } from "./read-text.js";

/** The most files of one run. */
export const MAX_FILES = 20_000;

/** A file to be read: `named` when the user gave this very path, and not a folder above it. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

/** What is looked at below a folder. */
export interface PathFilter {
  readonly takesFile: (path: string) => boolean;
  readonly entersFolder: (path: string) => boolean;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly FileProblem[];
}

/**
 * The files that paths mean: files as they are, folders with all YAML and JSON files below them, in the order of their names. Folders
 * that begin with a dot and `node_modules` are passed over, and links to folders are not followed. Below a folder a filter may say what
 * is looked at.
 */
export function findFiles(paths: readonly string[], filterFor?: (folder: string) => PathFilter): Found {
  const files = new Map<string, FoundFile>();
  const problems: FileProblem[] = [];
  for (const given of paths) {
    try {
      const stat = statSync(given);
      if (stat.isDirectory()) walk(given, filterFor?.(given), files, problems);
      else files.set(resolve(given), { path: given, named: true });
    } catch (error) {
      const [code, message, help] = explain(error);
      problems.push({ code, path: given, message, ...(help !== undefined && { help }) });
    }
  }
  return { files: [...files.values()], problems };
}

function walk(root: string, filter: PathFilter | undefined, files: Map<string, FoundFile>, problems: FileProblem[]): void {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const below: string[] = [];
    for (const entry of entriesOf(folder, problems)) {
      const full = folder === "." ? entry.name : join(folder, entry.name);
      if (entry.isDirectory()) {
        const isPassedOver = entry.name.startsWith(".") || entry.name === "node_modules";
        if (!isPassedOver && filter?.entersFolder(full) !== false) below.push(full);
      } else if (/\.(ya?ml|json)$/.test(entry.name) && filter?.takesFile(full) !== false) {
        const key = resolve(full);
        if (!files.has(key)) files.set(key, { path: full, named: false });
      }
    }
    folders.push(...below.reverse());
    if (files.size > MAX_FILES) {
      problems.push({
        code: "no-workflow-files",
        path: root,
        message: `There are more than ${MAX_FILES} files below this folder.`,
        help: "Name the folders that hold workflow files.",
      });
      return;
    }
  }
}

function entriesOf(folder: string, problems: FileProblem[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const [code, message, help] = explain(error);
    problems.push({ code, path: folder, message, ...(help !== undefined && { help }) });
    return [];
  }
}
