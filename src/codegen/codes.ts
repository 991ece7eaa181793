import type { CodeTable } from "../diagnostics/code.js";

/** What code generation can report. A project that was checked has only the first one left to say. */
export const GENERATE_CODES = {
  "name-collision": {
    summary: "Two names become the same name in the generated TypeScript.",
    why: "Names of tasks, structs and exceptions become TypeScript names and file names, where `charge-card` and `chargeCard` cannot be told apart (nor can files that differ in case alone on macOS and Windows). Inputs that collide keep their exact names instead.",
  },
  "ungenerated-struct": {
    summary: "A task uses a struct that is not among the files.",
    why: "Without the StructDef nobody knows its fields, so no type can be written for the worker that receives it.",
  },
} as const satisfies CodeTable;
