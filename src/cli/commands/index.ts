import type { Command } from "../command.js";
import { applyCommand } from "./apply.js";
import { checkOrFixCommand } from "./check-or-fix.js";
import { compileCommand } from "./compile.js";
import { explainCommand } from "./explain.js";
import { generateCommand } from "./generate.js";
import { importCommand } from "./import.js";
import { runCommand } from "./run.js";

/** All commands, in the order of the help: as a user comes to need them. */
export const COMMANDS: readonly Command[] = [
  checkOrFixCommand,
  explainCommand,
  compileCommand,
  generateCommand,
  importCommand,
  applyCommand,
  runCommand,
];
