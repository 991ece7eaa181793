import type { Diagnostic } from "../diagnostic.js";
import { formatJson } from "./json.js";
import type { REPORTS } from "./reports.js";
import { formatText, type Paint } from "./text.js";

/** The printers of findings that are always at hand, by the names of `--format`. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
} as const satisfies Record<string, (diagnostics: readonly Diagnostic[], paint?: Paint) => string>;

/** The formats that other programs prescribe. */
export type ReportFormat = keyof typeof REPORTS;

export type Format = keyof typeof FORMATS | ReportFormat;

/** All formats, in the order of the help. */
export const FORMAT_NAMES = ["text", "json", "sarif", "github", "gitlab", "junit"] as const satisfies readonly Format[];
