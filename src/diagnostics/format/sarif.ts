import type { Span } from "../../source/span.js";
import type { Diagnostic, Fix, Severity } from "../diagnostic.js";
import { escapeText } from "../escape.js";
import { shown } from "../limits.js";
import { fingerprintsOf } from "./fingerprints.js";
import { uriOf, wellFormed } from "./paths.js";
import { asciiJson, sayingOf, type ReportContext } from "./report.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** Findings as a log of SARIF 2.1.0 with one run. Its rules are the codes that were found; paths are relative to where the command ran. */
export function formatSarif(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const { diagnostics: kept, hidden } = shown(diagnostics);
  const codes = [...new Set(kept.map(({ code }) => code))].sort();
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const fingerprints = fingerprintsOf(kept, context.hash);
  return asciiJson({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "wfspec", version: context.version, rules: codes.map((code) => ruleOf(code, context)) } },
        columnKind: "utf16CodeUnits",
        results: kept.map((diagnostic, index) => ({
          ruleId: diagnostic.code,
          ruleIndex: ruleIndex.get(diagnostic.code),
          level: levels[diagnostic.severity],
          ...resultOf(diagnostic),
          partialFingerprints: { "wfspecFinding/v1": fingerprints[index] },
          properties: { refusedBy: diagnostic.refusedBy },
        })),
        properties: { hidden },
      },
    ],
  });
}

function ruleOf(code: string, { describe }: ReportContext) {
  const description = describe(code);
  if (description === undefined) return { id: code };
  return {
    id: code,
    shortDescription: messageOf(description.summary),
    fullDescription: messageOf(description.why),
    help: messageOf(description.why),
    defaultConfiguration: { level: levels[description.severity] },
  };
}

function resultOf(diagnostic: Diagnostic) {
  const { span, related = [], fixes = [] } = diagnostic;
  return {
    message: messageOf(sayingOf(diagnostic)),
    locations: [{ physicalLocation: placeOf(span) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({ id, physicalLocation: placeOf(place.span), message: messageOf(place.message) })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map(fixOf) }),
  };
}

function fixOf({ title, safe, edits }: Fix) {
  const paths = [...new Set(edits.map(({ span }) => span.file.path))];
  return {
    description: messageOf(title),
    artifactChanges: paths.map((path) => ({
      artifactLocation: fileOf(path),
      replacements: edits
        .filter(({ span }) => span.file.path === path)
        .map(({ span, text }) => ({ deletedRegion: regionOf(span), insertedContent: { text: wellFormed(text) } })),
    })),
    properties: { safe },
  };
}

function placeOf(span: Span) {
  return { artifactLocation: fileOf(span.file.path), region: regionOf(span) };
}

/** A relative path counts from the root of the sources, which is for the reader to know. */
function fileOf(path: string) {
  const uri = uriOf(path);
  return uri.startsWith("file:") ? { uri } : { uri, uriBaseId: "%SRCROOT%" };
}

/** The end is exclusive, as it is with us. */
function regionOf({ file, start, end }: Span) {
  const [from, to] = [file.positionAt(start), file.positionAt(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/**
 * A plain text in which nothing is a placeholder for an argument, `{0}`, or a link, `[text](target)`. Most readers show braces as they
 * are, so that they are doubled only where there would be a placeholder.
 */
function messageOf(text: string): { readonly text: string } {
  const escaped = escapeText(text).replaceAll("](", "\\](");
  return { text: /(?<!\\u)\{\d+\}/.test(escaped) ? escaped.replace(/[{}]/g, "$&$&") : escaped };
}
