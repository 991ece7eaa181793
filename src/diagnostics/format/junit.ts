import { counted } from "../../util/text.js";
import type { Diagnostic } from "../diagnostic.js";
import { escapeLine, escapeText } from "../escape.js";
import { shown } from "../limits.js";
import { plainPath } from "./paths.js";
import { sayingOf, type ReportContext } from "./report.js";
import { formatFinding } from "./text.js";

/** A test of a suite: its element, and whether it has failed. */
interface TestCase {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

/**
 * Findings as tests that failed, in JUnit's XML: a suite a file, a test a finding; a file without findings is a test that passed. A note is
 * a test that passed, too, and has something to say.
 */
export function formatJunit(diagnostics: readonly Diagnostic[], { paths }: ReportContext): string {
  const { diagnostics: kept, hidden } = shown(diagnostics);
  const byPath = new Map<string, Diagnostic[]>(paths.map((path) => [path, []]));
  for (const diagnostic of kept) {
    const { path } = diagnostic.span.file;
    const others = byPath.get(path);
    if (others === undefined) byPath.set(path, [diagnostic]);
    else others.push(diagnostic);
  }
  const suites = [...byPath].map(([path, findings]) => ({ name: escapeLine(plainPath(path)), cases: casesOf(path, findings) }));
  if (hidden > 0) suites.push({ name: "wfspec", cases: [failedCase("wfspec", "hidden", `${counted(hidden, "finding")} more.`)] });
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wfspec" ${countsOf(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${inAttribute(name)}" ${countsOf(cases)}>`,
      ...cases.flatMap(({ lines }) => lines),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function casesOf(path: string, findings: readonly Diagnostic[]): readonly TestCase[] {
  const name = escapeLine(plainPath(path));
  if (findings.length === 0) return [{ lines: [`    <testcase ${namesOf(name, "no findings")}/>`], failed: false }];
  return findings.map((finding) => {
    const { code, severity, span } = finding;
    const { line, column } = span.file.positionAt(span.start);
    const names = namesOf(name, `${code} ${line}:${column}`);
    const text = inText(formatFinding(finding));
    if (severity === "info")
      return { lines: [`    <testcase ${names}>`, `      <system-out>${text}</system-out>`, "    </testcase>"], failed: false };
    return {
      lines: [
        `    <testcase ${names}>`,
        `      <failure type="${severity}" message="${inAttribute(sayingOf(finding))}">${text}</failure>`,
        "    </testcase>",
      ],
      failed: true,
    };
  });
}

function failedCase(file: string, name: string, message: string): TestCase {
  const lines = [
    `    <testcase ${namesOf(file, name)}>`,
    `      <failure type="error" message="${inAttribute(message)}"/>`,
    "    </testcase>",
  ];
  return { lines, failed: true };
}

function namesOf(file: string, name: string): string {
  return `name="${inAttribute(name)}" classname="${inAttribute(file)}" time="0"`;
}

function countsOf(cases: readonly TestCase[]): string {
  return `tests="${cases.length}" failures="${cases.filter(({ failed }) => failed).length}" errors="0" time="0"`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text in an element. What XML has no characters for is escaped as it is for terminals. */
function inText(text: string): string {
  return escapeText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Text in an attribute, where a parser takes line breaks and tabs for spaces. */
function inAttribute(text: string): string {
  return inText(text).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
