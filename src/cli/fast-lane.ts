import type { Command, CommandInput } from "./command.js";

/**
 * Reads the arguments of a command when they are plain and right: options with separate or attached values, then paths. Undefined for
 * anything else, help included: then the whole program is loaded, which knows what to say.
 */
export function readPlainArguments(command: Command, argv: readonly string[]): CommandInput | undefined {
  const args: string[] = [];
  const options: Record<string, string | readonly string[]> = {};
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word === "-" || !word.startsWith("-")) {
      args.push(word);
      continue;
    }
    const [name = "", attached] = split(word);
    const option = command.options.find((candidate) => name === `--${candidate.name}`);
    const value = attached ?? argv[++index];
    if (option?.value === undefined || value === undefined) return undefined;
    if (option.choices !== undefined && !option.choices.includes(value)) return undefined;
    const before = options[option.name];
    options[option.name] = option.list === true ? [...(Array.isArray(before) ? before : []), value] : value;
  }
  return { args, options };
}

function split(word: string): readonly [string, string?] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
