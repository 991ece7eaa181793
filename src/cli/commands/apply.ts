import { compile, type CompileResult } from "../../index.js";
import { applyDefinitions, type Applied } from "../../server/index.js";
import type { Host } from "../../host/host.js";
import type { Command } from "../command.js";
import { KIND_OPTION } from "../config.js";
import { SERVER_OPTIONS, withServer } from "../connect.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { Loaded } from "../load.js";
import { printDiagnostics } from "../print.js";
import { prepare, SET_OPTION } from "../project.js";
import { KIND_NAMES, refusalDiagnostic } from "../refusal.js";

/** `wfspec apply [paths...]` */
export const applyCommand: Command = {
  name: "apply",
  summary: "Put the definitions of workflow files on a LittleHorse server, in the order of their dependencies.",
  args: "[paths...]",
  options: [...SERVER_OPTIONS, KIND_OPTION, SET_OPTION],
  async run(input, host) {
    const prepared = prepare(
      input,
      host,
      (loaded, placeholders) => compile(loaded.files, { placeholders }),
      (result) => result.definitions.length === 0,
    );
    if (!prepared.ready) return prepared.exit;
    const { loaded, result } = prepared;
    return withServer(input, host, async (connection) => {
      const applied = await applyDefinitions(connection, result.definitions, (one) => host.out(lineOf(one)));
      return printRefusals(applied, result, loaded, host);
    });
  },
};

function lineOf({ status, kind, name, version }: Applied): string {
  return `${status.padEnd(9)} ${KIND_NAMES[kind]} ${name}${version === undefined ? "" : ` ${version}`}\n`;
}

/** Refusals at their source lines where they can be found there, else as lines. */
function printRefusals(applied: readonly Applied[], compiled: CompileResult, loaded: Loaded, host: Host): ExitCode {
  const bad = applied.filter(({ status }) => status === "refused" || status === "skipped");
  const findings = bad.map((one) => [one, refusalDiagnostic(one, compiled)] as const);
  const located = findings.flatMap(([, finding]) => finding ?? []);
  if (located.length > 0) printDiagnostics(located, loaded.texts, "text", host);
  for (const [one, finding] of findings) {
    if (finding === undefined) host.err(`${KIND_NAMES[one.kind]} ${one.name}: ${one.error?.message ?? "refused"}\n`);
  }
  return bad.length === 0 ? EXIT.ok : EXIT.findings;
}
