import { Command as CommanderCommand, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Host } from "../host/host.js";
import type { Command, CommandOption } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { EXIT, type ExitCode } from "./exit-codes.js";

/** The whole command line: help, versions, wrong usage, and every command. The fast lane has only what is right and common. */
export async function runProgram(argv: readonly string[], version: string, host: Host): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  const program = new CommanderCommand("wfspec")
    .description("Workflow files for LittleHorse: checked, compiled, with typed workers.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showSuggestionAfterError()
    .showHelpAfterError("(wfspec help shows all commands)")
    .configureOutput({ writeOut: (text) => host.out(text), writeErr: (text) => host.err(text) })
    .exitOverride();
  for (const command of COMMANDS) {
    program.addCommand(
      commanderOf(program, command, async (args, options) => {
        exit = await command.run({ args, options }, host);
      }),
    );
  }
  try {
    await program.parseAsync(helpWanted(argv) ?? argv, { from: "user" });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}

/** `help nope` is as wrong as `nope`, and is to be told so. */
function helpWanted([first, name, ...rest]: readonly string[]): readonly string[] | undefined {
  const isUnknown = first === "help" && name !== undefined && name !== "help" && COMMANDS.every((command) => command.name !== name);
  return isUnknown ? [name, ...rest] : undefined;
}

type Action = (args: readonly string[], options: Record<string, string | boolean | readonly string[] | undefined>) => Promise<void>;

function commanderOf(program: CommanderCommand, command: Command, action: Action): CommanderCommand {
  const made = new CommanderCommand(command.name)
    .copyInheritedSettings(program)
    .description(command.summary)
    .showHelpAfterError(`(wfspec help ${command.name} shows how it is used)`);
  for (const argument of command.args.split(" ").filter((text) => text !== "")) made.argument(argument);
  for (const option of command.options) made.addOption(optionOf(option));
  return made.action(async () => {
    const given = made.opts();
    await action(made.args, Object.fromEntries(command.options.map(({ name }) => [name, given[camelCase(name)]])));
  });
}

function optionOf({ name, short, value, choices, list, summary }: CommandOption): Option {
  const option = new Option(`${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`, summary);
  if (choices !== undefined) option.choices([...choices]);
  if (list === true) option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
  else if (choices === undefined && value !== undefined) option.argParser(notEmpty);
  return option;
}

/** An empty value comes from a shell variable that is not set, and means nothing good. */
function notEmpty(text: string): string {
  if (text === "") throw new InvalidArgumentError("It is empty.");
  return text;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
