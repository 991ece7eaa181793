import type { Rule } from "../rule.js";
import { unknownTask } from "./unknown-task.js";

/** All rules, in alphabetical order. */
export const RULES: readonly Rule[] = [unknownTask];
