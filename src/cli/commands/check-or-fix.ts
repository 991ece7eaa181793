import path from "node:path";
import type { Format } from "../../index.js";
import { writeFiles } from "../../host/write-files.js";
import type { Host } from "../../host/host.js";
import { textOption, type Command, type CommandInput } from "../command.js";
import { readSettings } from "../config.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { fixFiles, type FixResult, type Mended } from "../mend/fix-files.js";
import { load, nothingFound } from "../load.js";
import { printDiagnostics } from "../print.js";
import { checkCommand } from "./check.js";

/** `wfspec check`, as the whole program has it: it can mend what it finds too. */
export const checkOrFixCommand: Command = {
  name: checkCommand.name,
  summary: checkCommand.summary,
  args: checkCommand.args,
  options: [
    ...checkCommand.options,
    { name: "fix", summary: "mend what can be mended safely, write the files (standard input goes to stdout), and check what is left" },
    {
      name: "fix-unsafe",
      summary: "mend also what has to be looked at afterwards: names that were probably meant, what is deleted or added",
    },
  ],
  run(input, host) {
    const unsafe = input.options["fix-unsafe"] === true;
    return unsafe || input.options["fix"] === true ? checkAndFix(input, unsafe, host) : checkCommand.run(input, host);
  },
};

function checkAndFix(input: CommandInput, unsafe: boolean, host: Host): ExitCode {
  const settings = readSettings(input, host);
  if (typeof settings === "string") {
    host.err(`${settings}\n`);
    return EXIT.usage;
  }
  const format = (textOption(input, "format") ?? "text") as Format;
  if (input.args.includes("-") && format !== "text") {
    host.err("The text of standard input, mended, goes to stdout, so that findings can only be printed as text.\n");
    return EXIT.usage;
  }
  const { files, sources, namesConfig, problems, texts } = load(input.args, settings, host);
  const fixed = fixFiles(files, settings.placeholders, unsafe);
  const refusal = write(files, fixed, host);
  if (refusal !== undefined) {
    host.err(`${refusal}\n`);
    return EXIT.failure;
  }
  tell(fixed.mended, host);
  const { diagnostics, project } = fixed.result;
  const all = [...problems, ...diagnostics];
  const isEmpty = project.definitions.length === 0 && project.tests.length === 0;
  const nothing = all.length === 0 && isEmpty && !namesConfig;
  if (all.length === 0 && !nothing && format === "text") host.err("No findings are left.\n");
  const now = new Map(fixed.files.map((file) => [file.path, file]));
  const shown = texts.map((text) => now.get(text.path) ?? text);
  return printDiagnostics(nothing ? [nothingFound(input.args, sources)] : all, shown, format, host);
}

/** Writes what has changed, each file whole; what is wrong if that can't be done. */
function write(before: FixResult["files"], { files }: FixResult, host: Host): string | undefined {
  const old = new Map(before.map((file) => [file.path, file.text]));
  for (const { path: file, text } of files) {
    if (file === "<stdin>") host.out(text);
    else if (old.get(file) !== text) {
      const written = writeFiles(path.dirname(file), [{ path: path.basename(file), content: text }]);
      if (!written.ok) return written.message;
    }
  }
  return undefined;
}

function tell(mended: readonly Mended[], host: Host): void {
  for (const { finding, fix } of mended) host.err(`${finding.span.path}:${finding.line}:${finding.column} ${finding.code}: ${fix.title}\n`);
  host.err(`${mended.length === 1 ? "1 finding was" : `${mended.length} findings were`} mended.\n`);
}
