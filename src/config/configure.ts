import type { Report } from "../diagnostics/collector.js";
import type { SourceFile } from "../source/source-file.js";
import type { ConfigCode } from "./codes.js";
import { CONFIG_NAME, isConfigPath, looksLikeConfigPath, type Config } from "./config.js";
import { readConfigFile } from "./read-config.js";
import { selects, selectsRequests } from "./selection.js";

/** A file, and whether the user named it, or it was looked for with the configuration at hand. */
interface ProjectFile {
  readonly file: SourceFile;
  readonly named: boolean;
  readonly chosen?: boolean | undefined;
}

/** A project's files without its configuration, and what that says. */
export interface Configured<F extends ProjectFile> {
  readonly files: readonly F[];
  /** Absent when there is none among the files. */
  readonly config: Config | undefined;
  /** Those of the configuration, and those that were given, which win. */
  readonly placeholders: ReadonlyMap<string, string> | undefined;
  /** Whether the configuration says that a file holds requests. */
  readonly hasRequests: (file: SourceFile) => boolean;
}

const NO_REQUESTS = (): boolean => false;

/**
 * Reads the configuration among the files, the first if there are several. What it leaves out is left out, unless it was named or chosen, or
 * its place can't be told from the paths.
 */
export function configure<F extends ProjectFile>(
  all: readonly F[],
  given: ReadonlyMap<string, string> | undefined,
  report: (report: Report) => void,
): Configured<F> {
  if (!all.some(({ file }) => looksLikeConfigPath(file.path))) {
    return { files: all, config: undefined, placeholders: given, hasRequests: NO_REQUESTS };
  }
  const own = all.find(({ file }) => isConfigPath(file.path))?.file;
  const files: F[] = [];
  for (const one of all) {
    if (!looksLikeConfigPath(one.file.path)) files.push(one);
    else if (one.file.path !== own?.path) report(unused(one.file));
  }
  if (own === undefined) return { files, config: undefined, placeholders: given, hasRequests: NO_REQUESTS };
  const config = readConfigFile(own, report, given);
  return {
    files: files.filter(({ file, named, chosen }) => named || chosen === true || selects(config, own.path, file.path)),
    config,
    placeholders: new Map([...config.placeholders, ...(given ?? [])]),
    hasRequests: ({ path }) => selectsRequests(config, own.path, path),
  };
}

function unused(file: SourceFile): Report {
  return {
    code: "unused-config" satisfies ConfigCode,
    severity: "warning",
    message: "This configuration is not used.",
    span: { file, start: 0, end: 0 },
    help: isConfigPath(file.path)
      ? "A project has one, in its folder."
      : `Name it "${CONFIG_NAME}", and put it into the folder of the project.`,
  };
}
