import { GENERATE_CODES } from "./codegen/codes.js";
import { CONFIG_CODES } from "./config/codes.js";
import type { CodeTable } from "./diagnostics/code.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { ReportFormat } from "./diagnostics/format/index.js";
import type { Described } from "./diagnostics/format/report.js";
import { REPORTS } from "./diagnostics/format/reports.js";
import { EXPRESSION_CODES } from "./expressions/codes.js";
import { hash } from "./hash.js";
import { HOST_CODES } from "./host/codes.js";
import { IMPORT_CODES } from "./importer/codes.js";
import { WIRE_CODES } from "./importer/read-wire/codes.js";
import { PARSER_CODES } from "./parser/codes.js";
import { TREE_CODES } from "./parser/tree/codes.js";
import { REGISTRY_CODES } from "./registry/codes.js";
import type { Rule } from "./validator/rule.js";
import { SHAPE_CODES } from "./validator/schema/codes.js";
import { SUPPRESSION_CODES } from "./validator/suppressions/codes.js";

declare const WFSPEC_VERSION: string | undefined;

/** The codes of all stages but the command line, which has its own. */
export const CODE_TABLES: readonly CodeTable[] = [
  TREE_CODES,
  EXPRESSION_CODES,
  SHAPE_CODES,
  PARSER_CODES,
  WIRE_CODES,
  IMPORT_CODES,
  REGISTRY_CODES,
  SUPPRESSION_CODES,
  CONFIG_CODES,
  GENERATE_CODES,
  HOST_CODES,
];

/** What a report is made from beside the findings: the paths that were looked at, and the rules, which the caller has loaded anyway. */
export interface ReportSources {
  readonly paths: readonly string[];
  readonly rules: readonly Rule[];
}

/** Findings in the words of another program, with what is said about their codes. The command line loads this file when it is asked for one. */
export function formatReport(format: ReportFormat, diagnostics: readonly Diagnostic[], { paths, rules }: ReportSources): string {
  return REPORTS[format](diagnostics, {
    paths,
    describe: (code) => describe(code, rules),
    version: typeof WFSPEC_VERSION === "string" ? WFSPEC_VERSION : undefined,
    hash,
  });
}

/** A code that both a stage and a rule report is described by the rule. */
function describe(code: string, rules: readonly Rule[]): Described | undefined {
  const rule = rules.find(({ name }) => name === code);
  if (rule !== undefined) return rule;
  const found = CODE_TABLES.find((table) => Object.hasOwn(table, code))?.[code];
  return found && { summary: found.summary, why: found.why, severity: found.severity ?? "error" };
}
