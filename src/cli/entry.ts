import type { CleanTexts } from "../host/clean-texts.js";
import { nodeHost } from "../host/host.js";
import type { ExitCode } from "./exit-codes.js";
import { main } from "./main.js";

/** Runs the command line of this process; what is found clean is remembered in `clean`. */
export function start(clean: CleanTexts | undefined): Promise<ExitCode> {
  return main(process.argv.slice(2), nodeHost(clean));
}
