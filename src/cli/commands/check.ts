import { check, type Format } from "../../index.js";
import { textOption, type Command } from "../command.js";
import { CONTEXT_OPTION, KIND_OPTION, readSettings } from "../config.js";
import { EXIT } from "../exit-codes.js";
import { load, nothingFound } from "../load.js";
import { printDiagnostics } from "../print.js";
import { SET_OPTION } from "../project.js";

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
    KIND_OPTION,
    SET_OPTION,
    CONTEXT_OPTION,
  ],
  run(input, host) {
    const settings = readSettings(input, host);
    if (typeof settings === "string") {
      host.err(`${settings}\n`);
      return EXIT.usage;
    }
    const { files, sources, namesConfig, problems, texts } = load(input.args, settings, host);
    const { diagnostics, project } = check(files, { placeholders: settings.placeholders });
    const all = [...problems, ...diagnostics];
    const nothing = all.length === 0 && project.definitions.length === 0 && !namesConfig;
    const format = (textOption(input, "format") ?? "text") as Format;
    if (all.length === 0 && !nothing && format === "text") {
      const said = `No findings in ${counted(project.definitions.length)}.`;
      host.err(`${said}\n`);
      const isAllNamed = !namesConfig && sources.every(({ named }) => named);
      if (isAllNamed && settings.isPlain) host.rememberClean?.(sources, said, settings.project?.source.text);
    }
    return printDiagnostics(nothing ? [nothingFound(input.args, sources)] : all, texts, format, host);
  },
};

function counted(definitions: number): string {
  return definitions === 1 ? "1 definition" : `${definitions} definitions`;
}
