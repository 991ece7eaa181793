import { check, type Format } from "../../index.js";
import { textOption, type Command } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { load, nothingFound } from "../load.js";
import { printDiagnostics } from "../print.js";
import { placeholdersOf, SET_OPTION } from "../project.js";

/** `wfspec check [paths...]` */
export const checkCommand: Command = {
  name: "check",
  summary: "Check workflow files completely, without a server.",
  args: "[paths...]",
  options: [
    {
      name: "format",
      value: "FORMAT",
      choices: ["text", "json"],
      summary: "how findings are printed: text (to stderr) or json (to stdout)",
    },
    SET_OPTION,
  ],
  run(input, host) {
    const placeholders = placeholdersOf(input);
    if (typeof placeholders === "string") {
      host.err(`${placeholders}\n`);
      return EXIT.usage;
    }
    const { files, problems, texts } = load(input.args, host);
    const { diagnostics, project } = check(files, { placeholders });
    const all = [...problems, ...diagnostics];
    const nothing = all.length === 0 && project.definitions.length === 0;
    const format = (textOption(input, "format") ?? "text") as Format;
    if (all.length === 0 && !nothing && format === "text") {
      const said = `No findings in ${counted(project.definitions.length)}.`;
      host.err(`${said}\n`);
      if (files.every(({ named }) => named) && Object.keys(placeholders).length === 0) host.rememberClean?.(files, said);
    }
    return printDiagnostics(nothing ? [nothingFound(input.args, files)] : all, texts, format, host);
  },
};

function counted(definitions: number): string {
  return definitions === 1 ? "1 definition" : `${definitions} definitions`;
}
