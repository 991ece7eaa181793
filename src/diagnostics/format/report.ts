import type { CodeDescription } from "../code.js";
import type { Diagnostic, Severity } from "../diagnostic.js";
import { escapeText } from "../escape.js";

/** What is said about a code wherever it is explained, and how serious it is where nobody says otherwise. */
export type Described = Pick<CodeDescription, "summary" | "why"> & { readonly severity: Severity };

/** What a report says beside the findings. */
export interface ReportContext {
  /** The files that were looked at, in their order. */
  readonly paths: readonly string[];
  readonly describe: (code: string) => Described | undefined;
  /** Of wfspec; unknown where it was not built. */
  readonly version: string | undefined;
  readonly hash: (text: string) => string;
}

/** Findings in the words of another program. */
export type Report = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;

/** What is wrong and what to do, harmless where it is shown. */
export function sayingOf({ message, help }: Pick<Diagnostic, "message" | "help">, between = " "): string {
  return escapeText(help === undefined ? message : `${message}${between}${help}`);
}

/** Data as JSON in ASCII: nothing in it can be obeyed by a terminal or a log. */
export function asciiJson(data: unknown): string {
  const json = JSON.stringify(data, undefined, 2);
  return `${json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
