import path from "node:path";
import { generate } from "../../index.js";
import { writeGenerated, type WriteReport } from "../../host/generated-folder.js";
import type { Host } from "../../host/host.js";
import type { Command, CommandInput } from "../command.js";
import { CONTEXT_OPTION, KIND_OPTION, readSettings, type Settings } from "../config.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { outputFolder, prepare, SET_OPTION } from "../project.js";

/** `wfspec generate [paths...] -o DIR` */
export const generateCommand: Command = {
  name: "generate",
  summary: "Generate typed TypeScript task workers from the TaskDefs.",
  args: "[paths...]",
  options: [
    { name: "output", short: "o", value: "DIR", summary: "the folder of the workers; without it that of the configuration" },
    { name: "check", summary: "write nothing; exit with 1 when a generated file is stale" },
    { name: "force", summary: "overwrite generated files that were edited by hand" },
    KIND_OPTION,
    SET_OPTION,
    CONTEXT_OPTION,
  ],
  async run(input, host) {
    const settings = readSettings(input, host);
    if (typeof settings !== "string" && folderOf(input, settings) === undefined && !isBroken(settings)) return noFolder(host);
    const prepared = prepare(
      input,
      host,
      (loaded, placeholders) => generate(loaded.files, { placeholders }),
      (_, loaded) => loaded.sources.every(({ text }) => text.trim() === ""),
    );
    if (!prepared.ready) return prepared.exit;
    const folder = folderOf(input, prepared.settings);
    if (folder === undefined) return noFolder(host);
    if (prepared.result.files.length === 0) {
      host.err("There is no TaskDef here, and so no worker to generate.\n");
      return EXIT.findings;
    }
    const check = input.options["check"] === true;
    try {
      const report = await writeGenerated(folder, prepared.result.files, { check, force: input.options["force"] === true });
      return printReport(inFolder(report, folder), check, host);
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === undefined || syscall === undefined) throw error;
      host.err(`${folder} can't be written: ${code}.\n`);
      return EXIT.failure;
    }
  },
};

/** The folder of the workers: that of the command line, else that of the configuration. */
function folderOf(input: CommandInput, { project }: Settings): string | undefined {
  const named = outputFolder(input);
  if (named !== undefined || project?.config.output === undefined) return named;
  return path.relative("", path.join(project.folder, project.config.output)) || ".";
}

/** Whether the configuration may say more than could be read. */
function isBroken({ project, problems }: Settings): boolean {
  return problems.length > 0 || project?.diagnostics.some(({ severity }) => severity === "error") === true;
}

function noFolder(host: Host): ExitCode {
  host.err("Name the folder of the workers with -o DIR.\n");
  return EXIT.usage;
}

/** The report with paths as the user would write them. */
function inFolder(report: WriteReport, folder: string): WriteReport {
  const full = (name: string): string => path.join(folder, name);
  const { created, updated, unchanged, removed, kept, stale, obsolete, conflicts } = report;
  return {
    created: created.map(full),
    updated: updated.map(full),
    unchanged: unchanged.map(full),
    removed: removed.map(full),
    kept: kept.map(full),
    stale: stale.map(full),
    obsolete: obsolete.map(full),
    conflicts: conflicts.map((conflict) => ({ path: full(conflict.path), reason: conflict.reason })),
  };
}

function printReport(report: WriteReport, check: boolean, host: Host): ExitCode {
  if (check) {
    for (const path of report.stale) host.err(`stale     ${path}\n`);
    for (const { path, reason } of report.conflicts) host.err(`conflict  ${path}: ${reason}\n`);
    if (report.stale.length + report.conflicts.length > 0) return EXIT.findings;
    host.err("Everything generated is up to date.\n");
    return EXIT.ok;
  }
  for (const path of report.created) host.err(`created   ${path}\n`);
  for (const path of report.updated) host.err(`updated   ${path}\n`);
  for (const path of report.removed) host.err(`removed   ${path}\n`);
  for (const path of report.kept) host.err(`yours     ${path}\n`);
  for (const path of report.obsolete) host.err(`obsolete  ${path}: nothing needs it any more; it is yours to delete\n`);
  for (const { path, reason } of report.conflicts) host.err(`conflict  ${path}: ${reason}\n`);
  host.err(`${report.created.length} created, ${report.updated.length} updated, ${report.unchanged.length} unchanged.\n`);
  return report.conflicts.length === 0 ? EXIT.ok : EXIT.findings;
}
