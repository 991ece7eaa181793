import type { Host } from "../host/host.js";
import { checkCommand } from "./commands/check.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { readPlainArguments } from "./fast-lane.js";

declare const WFSPEC_VERSION: string;

/** Runs the command line. `check` with plain arguments loads nothing but the checker; everything else loads the whole program. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const [name, ...rest] = argv;
    const plain = name === checkCommand.name ? readPlainArguments(checkCommand, rest) : undefined;
    if (plain !== undefined) return await checkCommand.run(plain, host);
    const { runProgram } = await import("./program.js");
    return await runProgram(argv.length === 0 ? ["--help"] : argv, WFSPEC_VERSION, host);
  } catch (error) {
    host.err(
      `This is a bug in wfspec ${WFSPEC_VERSION}; please report it with the following lines.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return EXIT.failure;
  }
}
