import type { Diagnostic } from "../diagnostic.js";
import { formatJson } from "./json.js";
import { formatText, type Paint } from "./text.js";

/** The printers of findings by the names of `--format`. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
} as const satisfies Record<string, (diagnostics: readonly Diagnostic[], paint?: Paint) => string>;

export type Format = keyof typeof FORMATS;
