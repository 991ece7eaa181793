import type { Host } from "../host/host.js";
import type { ExitCode } from "./exit-codes.js";

/** An option of a command; one without `value` is a switch. */
export interface CommandOption {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help, such as `DIR`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly list?: true;
  readonly summary: string;
}

export interface CommandInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** A command as data: the fast lane, the full program and the docs read the same. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Its arguments in the notation of the help: `[paths...]`, `<workflow> [inputs...]`. */
  readonly args: string;
  readonly options: readonly CommandOption[];
  readonly run: (input: CommandInput, host: Host) => ExitCode | Promise<ExitCode>;
}

/** An option's text value. */
export function textOption(input: CommandInput, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === "string" ? value : undefined;
}
