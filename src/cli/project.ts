import type { Diagnostic } from "../index.js";
import type { Host } from "../host/host.js";
import { textOption, type CommandInput, type CommandOption } from "./command.js";
import { readSettings, type Settings } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { load, nothingFound, type Loaded } from "./load.js";
import { printDiagnostics } from "./print.js";

/** `--set name=value`, for all commands that read workflow files. */
export const SET_OPTION: CommandOption = {
  name: "set",
  value: "NAME=VALUE",
  list: true,
  summary: "the value of a placeholder $(name); may be given again",
};

/** What a command that needs a clean project goes on with. */
export type Ready<T> =
  | { readonly ready: true; readonly loaded: Loaded; readonly settings: Settings; readonly result: T }
  | { readonly ready: false; readonly exit: ExitCode };

/** Loads files and runs a stage over them; prints what was found, notes excepted, and goes on only when there is no error. */
export function prepare<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  input: CommandInput,
  host: Host,
  stage: (loaded: Loaded, placeholders: Settings["placeholders"]) => T,
  isEmpty: (result: T, loaded: Loaded) => boolean,
): Ready<T> {
  const settings = readSettings(input, host);
  if (typeof settings === "string") {
    host.err(`${settings}\n`);
    return { ready: false, exit: EXIT.usage };
  }
  const loaded = load(input.args, settings, host);
  const result = stage(loaded, settings.placeholders);
  const all = [...loaded.problems, ...result.diagnostics];
  const missing = all.length === 0 && isEmpty(result, loaded) ? [nothingFound(input.args, loaded.sources)] : [];
  const serious = all.filter(({ severity }) => severity !== "info");
  const exit = printDiagnostics([...serious, ...missing], loaded.texts, "text", host);
  return exit === EXIT.ok ? { ready: true, loaded, settings, result } : { ready: false, exit };
}

/** The option that names a folder to write to. */
export function outputFolder(input: CommandInput): string | undefined {
  return textOption(input, "output");
}
