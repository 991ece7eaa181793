import os from "node:os";
import path from "node:path";
import {
  CONFIG_NAME,
  readConfig,
  REQUEST_MESSAGES,
  type Diagnostic,
  type ProjectConfig,
  type ProjectContext,
  type RequestMessage,
  type SourceText,
} from "../index.js";
import { findConfig } from "../host/find-config.js";
import type { FoundFile, PathFilter } from "../host/find-files.js";
import type { Host } from "../host/host.js";
import { readText } from "../host/read-text.js";
import { textOption, type CommandInput, type CommandOption } from "./command.js";
import { fileFinding } from "./print.js";

/** `--context NAME`, for all commands that read workflow files or talk to a server. */
export const CONTEXT_OPTION: CommandOption = {
  name: "context",
  value: "NAME",
  summary: `the context of ${CONFIG_NAME} to work in: its placeholders, and its server`,
};

/** `--kind MESSAGE`, for all commands that read requests. */
export const KIND_OPTION: CommandOption = {
  name: "kind",
  value: "MESSAGE",
  choices: REQUEST_MESSAGES,
  summary: "what the requests in JSON files are, where their keys don't tell",
};

/** The project that the command runs in. */
export interface OpenProject {
  readonly source: SourceText;
  /** Its folder, absolute. */
  readonly folder: string;
  readonly config: ProjectConfig;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the configuration and the command line say together. */
export interface Settings {
  /** Absent without a configuration, and with one that can't be read. */
  readonly project: OpenProject | undefined;
  readonly problems: readonly Diagnostic[];
  readonly context: ProjectContext | undefined;
  /** Those of the context and of `--set`; those of the configuration itself are added by who reads it. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** What `--kind` says of requests. */
  readonly message: RequestMessage | undefined;
  /** The command line says nothing that changes a verdict. */
  readonly isPlain: boolean;
}

/** Reads the configuration, or says how the command was used wrongly. */
export function readSettings(input: CommandInput, host: Host): Settings | string {
  const given = placeholdersOf(input);
  if (typeof given === "string") return given;
  const name = textOption(input, "context");
  const message = textOption(input, KIND_OPTION.name) as RequestMessage | undefined;
  const isPlain = name === undefined && message === undefined && Object.keys(given).length === 0;
  const said = { placeholders: given, message, isPlain };
  const file = findConfig(host.environment);
  if (file === undefined) {
    if (name !== undefined) return `There is no ${CONFIG_NAME} here, and so no context "${name}".`;
    return { project: undefined, problems: [], context: undefined, ...said };
  }
  const read = readText(file, path.dirname(file));
  if ("problem" in read) return { project: undefined, problems: [fileFinding(read.problem)], context: undefined, ...said };
  const source = { path: file, text: read.text };
  const folder = path.resolve(path.dirname(file));
  const open = (placeholders: Settings["placeholders"]): OpenProject => ({ source, folder, ...readConfig(source, { placeholders }) });
  const first = open(given);
  if (name === undefined) return { project: first, problems: [], context: undefined, ...said };
  const chosen = contextOf(name, first);
  if (typeof chosen === "string") return chosen;
  // A context's placeholders are filled in where the configuration has them too.
  const placeholders = { ...chosen?.placeholders, ...given };
  const project = open(placeholders);
  return { project, problems: [], context: chosen && project.config.contexts[name], placeholders, message, isPlain };
}

/** A context that is missing from a configuration with errors may be one of them. */
function contextOf(name: string, { source, config, diagnostics }: OpenProject): ProjectContext | string | undefined {
  if (Object.hasOwn(config.contexts, name)) return config.contexts[name];
  if (diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const names = Object.keys(config.contexts).map((other) => `"${other}"`);
  return `${source.path} has no context "${name}"${names.length === 0 ? "" : `, but ${names.join(", ")}`}.`;
}

/** The placeholders of `--set`, or what is wrong with them. */
function placeholdersOf(input: CommandInput): Readonly<Record<string, string>> | string {
  const given = input.options["set"];
  const placeholders: Record<string, string> = {};
  for (const pair of Array.isArray(given) ? given : []) {
    const at = pair.indexOf("=");
    if (at < 1) return `--set wants NAME=VALUE, and not "${pair}".`;
    Object.defineProperty(placeholders, pair.slice(0, at), { value: pair.slice(at + 1), enumerable: true, configurable: true });
  }
  return placeholders;
}

/** What is looked at below a folder that was named. */
export function filterFor({ folder, config }: OpenProject, named: string): PathFilter {
  const selection = config.below(placeIn(folder, named) ?? "");
  return {
    takesFile: (file) => {
      const place = placeIn(folder, file);
      return place === undefined || selection.hasFile(place);
    },
    entersFolder: (below) => {
      const place = placeIn(folder, below);
      return place === undefined || place === "" || selection.entersFolder(place);
    },
  };
}

/** Whether the configuration says that a file holds requests. */
export function hasRequests({ folder, config }: OpenProject, file: string): boolean {
  const place = file.endsWith(".json") ? placeIn(folder, file) : undefined;
  return place !== undefined && config.below("").hasRequests(place);
}

/** A path from a folder, with "/" between its parts; undefined if it leads out of it. */
function placeIn(folder: string, file: string): string | undefined {
  const place = path.relative(folder, path.resolve(file)).split(path.sep);
  return place[0] === ".." || path.isAbsolute(place.join(path.sep)) ? undefined : place.join("/");
}

/** What is said about a file that is named as a configuration is, or nearly so; undefined for any other file. */
export function judgeConfigFile({ path: file, named }: FoundFile, project: OpenProject | undefined): readonly Diagnostic[] | undefined {
  if (!/^\.?wfspec\.config\.(?:ya?ml|json)$/.test(path.basename(file))) return undefined;
  if (project !== undefined && path.resolve(file) === path.resolve(project.source.path)) return [];
  const isConfig = path.basename(file) === CONFIG_NAME;
  if (isConfig && named) {
    const read = readText(file, path.dirname(file));
    return "text" in read ? readConfig({ path: file, text: read.text }).diagnostics : [fileFinding(read.problem)];
  }
  const help = isConfig
    ? "It is used by commands that run in its folder, or below it."
    : `Name it "${CONFIG_NAME}", and put it into the folder of the project.`;
  return [{ ...fileFinding({ code: "unused-config", path: file, message: "This configuration is not used.", help }), severity: "warning" }];
}

/** The file of a context that says how its server is reached. */
export function contextFile({ configFile }: ProjectContext, { folder }: OpenProject, host: Host): string | undefined {
  if (configFile === undefined) return undefined;
  const home = host.environment["HOME"] ?? os.homedir();
  return configFile.startsWith("~/") ? path.join(home, configFile.slice(2)) : path.relative("", path.resolve(folder, configFile));
}
