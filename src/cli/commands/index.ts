import type { Command } from "../command.js";
import { applyCommand } from "./apply.js";
import { checkCommand } from "./check.js";
import { compileCommand } from "./compile.js";
import { generateCommand } from "./generate.js";
import { importCommand } from "./import.js";
import { runCommand } from "./run.js";

/** All commands, in the order of the help: as a user comes to need them. */
export const COMMANDS: readonly Command[] = [checkCommand, compileCommand, generateCommand, importCommand, applyCommand, runCommand];
