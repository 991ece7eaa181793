import { nodeHost } from "../host/host.js";
import type { ExitCode } from "./exit-codes.js";
import { main } from "./main.js";

/** Runs the command line of this process. */
export function start(): Promise<ExitCode> {
  return main(process.argv.slice(2), nodeHost());
}
