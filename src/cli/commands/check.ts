import { check, FORMAT_NAMES, type Format, type CheckResult, type SourceText } from "../../index.js";
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
      choices: FORMAT_NAMES,
      summary: "how findings are printed: text (to stderr), or for programs (to stdout) json, sarif, github, gitlab or junit",
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
    const findings = nothing ? [nothingFound(input.args, sources)] : all;
    return printDiagnostics(findings, format === "junit" ? lookedAt(texts, findings, project) : texts, format, host);
  },
};

/** The files that something was said about or could have been: those without a definition and a finding are not ours. */
function lookedAt(
  texts: readonly SourceText[],
  findings: CheckResult["diagnostics"],
  { definitions, tests }: CheckResult["project"],
): readonly SourceText[] {
  const paths = new Set([...definitions, ...tests].map(({ origin }) => origin.file.path));
  for (const { span, related } of findings) for (const each of [span, ...related.map((place) => place.span)]) paths.add(each.path);
  return texts.filter(({ path }) => paths.has(path));
}

function counted(definitions: number): string {
  return definitions === 1 ? "1 definition" : `${definitions} definitions`;
}
