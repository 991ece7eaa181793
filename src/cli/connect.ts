import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { connect, readConfiguration, RpcError, type Connection } from "../server/index.js";
import type { Host } from "../host/host.js";
import { textOption, type CommandInput, type CommandOption } from "./command.js";
import { EXIT, type ExitCode } from "./exit-codes.js";

/** The options of every command that talks to a server. */
export const SERVER_OPTIONS: readonly CommandOption[] = [
  {
    name: "config-file",
    value: "FILE",
    summary: "properties file with LHC_ settings; without it ~/.config/littlehorse.config where that exists, else the environment",
  },
  { name: "tenant", value: "TENANT", summary: "the tenant to work in" },
];

/** Connects as `lhctl` would, lets `work` use it, and closes. Failures of the server are messages with exit code 3. */
export async function withServer(input: CommandInput, host: Host, work: (connection: Connection) => Promise<ExitCode>): Promise<ExitCode> {
  const file = configurationFile(input, host);
  if ("problem" in file) {
    host.err(`${file.problem}\n`);
    return EXIT.usage;
  }
  const tenant = textOption(input, "tenant");
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

/** The file that is named must be there; the default one may be missing. */
function configurationFile(input: CommandInput, host: Host): ConfigurationFile {
  const named = textOption(input, "config-file");
  const file = named ?? path.join(host.environment["HOME"] ?? os.homedir(), ".config", "littlehorse.config");
  try {
    return { path: file, text: fs.readFileSync(file, "utf8") };
  } catch (error) {
    if (named === undefined && (error as NodeJS.ErrnoException).code === "ENOENT") return {};
    return { problem: `The configuration file "${file}" can't be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).` };
  }
}
