import type { Host } from "../../src/host/host.js";
import { main } from "../../src/cli/main.js";

export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly colours?: boolean;
  /** The folder that the command runs in. */
  readonly folder?: string;
}

// What the build puts in for the version.
Object.assign(globalThis, { WFSPEC_VERSION: "0.0.0-test" });

/** Runs a command line in this process. */
export async function wfspec(
  argv: readonly string[],
  { stdin = "", environment = {}, colours = false, folder }: Surroundings = {},
): Promise<Finished> {
  let out = "";
  let err = "";
  const host: Host = {
    environment,
    colours,
    stdin: () => (typeof stdin === "string" ? Buffer.from(stdin) : stdin),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  };
  const before = process.cwd();
  if (folder !== undefined) process.chdir(folder);
  try {
    const code = await main(argv, host);
    return { code, out, err };
  } finally {
    process.chdir(before);
  }
}
