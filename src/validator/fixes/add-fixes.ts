import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../source/source-file.js";
import type { Span } from "../../source/span.js";
import type { SourceNode } from "../../source/tree.js";
import { ADDITIONS } from "./additions.js";
import { pathTo } from "./locate.js";
import { REMOVALS } from "./removals.js";
import { inJson, isJson } from "./text.js";
import { writeMeant, writeOffer, type Patient, type RootsOf } from "./rewrite.js";

/** What was read of files: the documents of each. */
export type Trees = ReadonlyMap<SourceFile, readonly SourceNode[]>;

/**
 * Findings with the changes that mend them, where these can be made from the text: a name that was probably meant, an expression that the
 * help offers, what can be left out, what has to be added. What a stage has given a fix itself is left as it is.
 */
export function addFixes(trees: Trees): (finding: Diagnostic) => Diagnostic {
  const rootsOf: RootsOf = (file) => trees.get(file) ?? [];
  return (finding) => {
    if (!trees.has(finding.span.file)) return finding;
    const { fixes = [] } = finding;
    const fix = fixes.length > 0 ? undefined : fixFor(finding, rootsOf);
    if (fixes.length === 0 && fix === undefined) return finding;
    const all = fix === undefined ? fixes : [fix];
    return { ...finding, fixes: isJson(finding.span.file) ? all.map(asJson) : all };
  };
}

function fixFor(finding: Diagnostic, rootsOf: RootsOf): Fix | undefined {
  const patient = patientOf(finding, rootsOf);
  const { code } = finding;
  for (const mender of [writeMeant, writeOffer, ...(REMOVALS[code] ?? []), ...(ADDITIONS[code] ?? [])]) {
    const fix = typeof mender === "function" ? mender(patient) : mender.survey(rootsOf)(patient);
    if (fix !== undefined) return fix;
  }
  return undefined;
}

/** What could not be read has no tree, and is mended by its text alone. */
function patientOf(finding: Diagnostic, rootsOf: RootsOf): Patient {
  const { file, start } = finding.span;
  const roots = rootsOf(file);
  const root = roots.find(({ span }) => span.start <= start && start <= span.end) ?? roots.find(({ span }) => span.end >= start);
  return { finding, path: root === undefined ? [] : pathTo(root, start) };
}

/** The same fix in JSON: a text in place of one in quotes is in quotes too. */
function asJson(fix: Fix): Fix {
  return {
    title: fix.title,
    safe: fix.safe,
    edits: fix.edits.map(({ span, text }) => ({ span, text: isQuoted(span) ? inJson(text) : text })),
  };
}

function isQuoted({ file: { text }, start, end }: Span): boolean {
  return end - start > 1 && text[start] === '"' && text[end - 1] === '"' && !text.slice(start + 1, end - 1).includes('"');
}
