import type { DefaultsNode } from "../ast/documents.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import type { Target } from "../types/target.js";
import type { Glob } from "../util/globs.js";

/** The name of a project's configuration; the folder that it stands in is the project. */
export const CONFIG_NAME = "wfspec.config.yaml";

/** How severe the findings of a rule are; `off` keeps them to itself. */
export type ChosenSeverity = Severity | "off";

/** What a configuration says. What it doesn't say, or says wrongly, is not there. */
export interface Config {
  /** Absent: every file. */
  readonly include?: readonly Glob[] | undefined;
  readonly exclude: readonly Glob[];
  /** The files of requests that are read below a folder. Absent: none. */
  readonly requests?: readonly Glob[] | undefined;
  readonly target?: Target | undefined;
  readonly defaults: DefaultsNode;
  readonly severities: ReadonlyMap<string, ChosenSeverity>;
  readonly placeholders: ReadonlyMap<string, string>;
  readonly contexts: ReadonlyMap<string, Context>;
  /** The folder of generated workers, from that of the configuration. */
  readonly output?: string | undefined;
  /** Some placeholders could not be read, which has been reported: a workflow that lacks one is not to be blamed. */
  readonly lacksPlaceholders: boolean;
}

/** A server, and what is different for it. */
export interface Context {
  /** From the folder of the configuration, or from `~/`. */
  readonly configFile?: string | undefined;
  readonly tenant?: string | undefined;
  readonly placeholders: ReadonlyMap<string, string>;
}

/** Whether a path is that of a configuration. */
export function isConfigPath(path: string): boolean {
  return nameOf(path) === CONFIG_NAME;
}

/** Whether a path is that of a file which its author may take for a configuration. */
export function looksLikeConfigPath(path: string): boolean {
  return /^\.?wfspec\.config\.(?:ya?ml|json)$/.test(nameOf(path));
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
