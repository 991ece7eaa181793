import type { Diagnostic } from "../index.js";
import type { Host } from "../host/host.js";
import { textOption, type CommandInput, type CommandOption } from "./command.js";
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
  | { readonly ready: true; readonly loaded: Loaded; readonly result: T }
  | { readonly ready: false; readonly exit: ExitCode };

/** Loads files and runs a stage over them; prints what was found, notes excepted, and goes on only when there is no error. */
export function prepare<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  input: CommandInput,
  host: Host,
  stage: (loaded: Loaded, placeholders: Readonly<Record<string, string>>) => T,
  isEmpty: (result: T, loaded: Loaded) => boolean,
): Ready<T> {
  const placeholders = placeholdersOf(input);
  if (typeof placeholders === "string") {
    host.err(`${placeholders}\n`);
    return { ready: false, exit: EXIT.usage };
  }
  const loaded = load(input.args, host);
  const result = stage(loaded, placeholders);
  const all = [...loaded.problems, ...result.diagnostics];
  const missing = all.length === 0 && isEmpty(result, loaded) ? [nothingFound(input.args, loaded.files)] : [];
  const serious = all.filter(({ severity }) => severity !== "info");
  const exit = printDiagnostics([...serious, ...missing], loaded.texts, "text", host);
  return exit === EXIT.ok ? { ready: true, loaded, result } : { ready: false, exit };
}

/** The placeholders of `--set`, or what is wrong with them. */
export function placeholdersOf(input: CommandInput): Readonly<Record<string, string>> | string {
  const given = input.options["set"];
  const placeholders: Record<string, string> = {};
  for (const pair of Array.isArray(given) ? given : []) {
    const at = pair.indexOf("=");
    if (at < 1) return `--set wants NAME=VALUE, and not "${pair}".`;
    Object.defineProperty(placeholders, pair.slice(0, at), { value: pair.slice(at + 1), enumerable: true, configurable: true });
  }
  return placeholders;
}

/** The option that names a folder to write to. */
export function outputFolder(input: CommandInput): string | undefined {
  return textOption(input, "output");
}
