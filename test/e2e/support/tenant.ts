import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { inject } from "vitest";
import { connect, type Connection } from "../../../src/connection/connection.js";
import { readConfiguration } from "../../../src/connection/configuration.js";

const server = inject("littlehorse");

/** Why there is no server, where there is none. */
export const missing = "missing" in server ? server.missing : undefined;

/** What a command said and answered. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A tenant of its own on the server, and the command line and workers in it. */
export interface Tenant {
  readonly connection: Connection;
  readonly wfspec: (...args: readonly string[]) => Promise<Ran>;
  readonly environment: Readonly<Record<string, string>>;
  /** Bundles a generated folder's `main.ts` and runs it as a process; ready when it asks for tasks. */
  readonly startWorkers: (folder: string) => Promise<Workers>;
  readonly close: () => void;
}

export interface Workers {
  /** Asks the process to end, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

let made = 0;

export async function makeTenant(): Promise<Tenant> {
  if ("missing" in server) throw new Error(server.missing);
  const tenant = `t${process.pid}-${Date.now().toString(36)}-${made++}`;
  const environment = {
    PATH: process.env["PATH"] ?? "",
    HOME: mkdtempSync(join(tmpdir(), "wfspec-home-")),
    LHC_API_HOST: server.host,
    LHC_API_PORT: String(server.port),
    LHC_TENANT_ID: tenant,
  };
  const connection = connectTo(environment);
  await connectTo({ ...environment, LHC_TENANT_ID: "default" }).unary("PutTenant", { id: tenant });
  await visible(connection);
  return {
    connection,
    environment,
    wfspec: (...args) => runCommand(args, environment),
    startWorkers: (folder) => startWorkers(folder, environment),
    close: () => connection.close(),
  };
}

function connectTo(environment: Readonly<Record<string, string>>): Connection {
  const result = readConfiguration({ environment });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join(" "));
  return connect(result.configuration);
}

/** A new tenant is known everywhere a moment after it is put. */
async function visible(connection: Connection): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      await connection.unary("SearchTaskDef", {});
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

export function runCommand(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve("dist/cli.cjs"), ...args], { env: environment, encoding: "utf8" }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

async function startWorkers(folder: string, environment: Readonly<Record<string, string>>): Promise<Workers> {
  const outfile = join(mkdtempSync(join(tmpdir(), "wfspec-workers-")), "main.mjs");
  await build({
    entryPoints: [join(folder, "main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outfile,
    alias: { "wfspec/worker": resolve("src/worker/index.ts") },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  });
  const child = spawn(process.execPath, [outfile], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  await untilServing(child);
  return {
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      child.kill("SIGTERM");
      const [code] = (await once(child, "exit")) as [number | null];
      return code;
    },
  };
}

async function untilServing(child: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((done, fail) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      if (/are served|is served/.test(said)) done();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => fail(new Error(`The workers ended with ${code}: ${said}`)));
  });
}
