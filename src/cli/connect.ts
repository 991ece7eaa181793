import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { connect, readConfiguration, RpcError, type Connection } from "../server/index.js";
import type { Host } from "../host/host.js";
import { textOption, type CommandInput, type CommandOption } from "./command.js";
import { CONTEXT_OPTION, contextFile, readSettings } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printDiagnostics } from "./print.js";

/** The options of every command that talks to a server. */
export const SERVER_OPTIONS: readonly CommandOption[] = [
  {
    name: "config-file",
    value: "FILE",
    summary: "properties file with LHC_ settings; without it ~/.config/littlehorse.config where that exists, else the environment",
  },
  { name: "tenant", value: "TENANT", summary: "the tenant to work in" },
  CONTEXT_OPTION,
];

/** Connects as `lhctl` would, lets `work` use it, and closes. Failures of the server are messages with exit code 3. */
export async function withServer(input: CommandInput, host: Host, work: (connection: Connection) => Promise<ExitCode>): Promise<ExitCode> {
  const context = serverContext(input, host);
  if (typeof context === "number") return context;
  const file = configurationFile(textOption(input, "config-file") ?? context.file, host);
  if ("problem" in file) {
    host.err(`${file.problem}\n`);
    return EXIT.usage;
  }
  const tenant = textOption(input, "tenant") ?? context.tenant;
  const result = readConfiguration({
    environment: host.environment,
    ...(file.text !== undefined && { propertiesText: file.text }),
    ...(tenant !== undefined && { overrides: { LHC_TENANT_ID: tenant } }),
  });
  if (!result.ok) {
    for (const { message } of result.problems) host.err(`${file.path ?? "environment"}: ${message}\n`);
    return EXIT.usage;
  }
  const connection = connect(result.configuration);
  try {
    return await work(connection);
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    host.err(`${error.message}\n`);
    return EXIT.failure;
  } finally {
    connection.close();
  }
}

type ConfigurationFile = { readonly path?: string; readonly text?: string } | { readonly problem: string };

/** The server of `--context`; its configuration is looked at for nothing else. */
function serverContext(
  input: CommandInput,
  host: Host,
): { readonly file?: string | undefined; readonly tenant?: string | undefined } | ExitCode {
  if (textOption(input, "context") === undefined) return {};
  const settings = readSettings(input, host);
  if (typeof settings === "string") {
    host.err(`${settings}\n`);
    return EXIT.usage;
  }
  const { project, context, problems } = settings;
  const findings = [...problems, ...(project?.diagnostics ?? [])].filter(({ severity }) => severity === "error");
  if (project === undefined || context === undefined || findings.length > 0)
    return printDiagnostics(findings, project === undefined ? [] : [project.source], "text", host);
  return { file: contextFile(context, project, host), tenant: context.tenant };
}

/** The file that is named must be there; the default one may be missing. */
function configurationFile(named: string | undefined, host: Host): ConfigurationFile {
  const file = named ?? path.join(host.environment["HOME"] ?? os.homedir(), ".config", "littlehorse.config");
  try {
    return { path: file, text: fs.readFileSync(file, "utf8") };
  } catch (error) {
    if (named === undefined && (error as NodeJS.ErrnoException).code === "ENOENT") return {};
    return { problem: `The configuration file "${file}" can't be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).` };
  }
}
