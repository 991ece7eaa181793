import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { FORMAT_NAMES, formatDiagnostics, type Diagnostic, type Format, type SourceText } from "../../src/index.js";
import { readXml } from "./xml.js";

/** What a terminal would obey, or a reader not see. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;

const URI_REFERENCE = /^(?:[a-z][a-z0-9+.-]*:)?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})*$/;

/** OASIS's schema. Its draft, the fourth, differs in what a schema is called by, and in nothing else that it uses. */
const {
  id: _,
  $schema: __,
  ...sarifSchema
}: Record<string, unknown> = JSON.parse(readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8"));
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: /^[a-z]+:\S+$/, "uri-reference": URI_REFERENCE, "date-time": true },
}).compile(sarifSchema);

/** The published schema of the format "json". */
export const FINDINGS_SCHEMA = JSON.parse(readFileSync("schema/wfspec-findings.schema.json", "utf8")) as object;
const isReport = new Ajv2020({ strict: true }).compile(FINDINGS_SCHEMA);
/** The same, with no other keys: the schema names all that there are. */
const isWholeReport = new Ajv2020({ strict: true }).compile(closed(FINDINGS_SCHEMA) as object);

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return { ...Object.fromEntries(entries), ...("properties" in schema && "required" in schema && { additionalProperties: false }) };
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string } };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly fullDescription?: object }[] } };
  readonly results: readonly SarifResult[];
  readonly properties: { readonly hidden: number };
}

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** A report in each format, each read as strictly as whoever it is for reads it. */
export function reportsOf(diagnostics: readonly Diagnostic[], files: readonly SourceText[]) {
  const printed = Object.fromEntries(FORMAT_NAMES.map((format) => [format, formatDiagnostics(diagnostics, files, format)]));
  for (const text of Object.values(printed)) expect(text).not.toMatch(OBEYED);
  const outputOf = (format: Format): string => printed[format] ?? "";
  const [json, sarif] = [outputOf("json"), outputOf("sarif")].map((text): unknown => JSON.parse(text));
  isReport(json);
  expect(isReport.errors).toBeNull();
  isWholeReport(json);
  expect(isWholeReport.errors).toBeNull();
  isSarif(sarif);
  expect(isSarif.errors).toBeNull();
  const [run] = (sarif as { readonly runs: readonly SarifRun[] }).runs;
  if (run === undefined) throw new Error("There is no run.");
  const { rules } = run.tool.driver;
  expect(run.results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(run.results.map(({ ruleId }) => ruleId));
  return {
    run,
    issues: JSON.parse(outputOf("gitlab")) as readonly Issue[],
    suites: readXml(outputOf("junit")),
    annotations: outputOf("github").split("\n").slice(0, -1).map(readCommand),
  };
}

/** A command as GitHub's runner reads it. */
function readCommand(line: string) {
  const [, command, properties = "", message = ""] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
  const undo = (text: string) =>
    text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
  const pairs = properties.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), undo(pair.slice(pair.indexOf("=") + 1))] as const);
  return { command, message: undo(message), ...Object.fromEntries(pairs) };
}
