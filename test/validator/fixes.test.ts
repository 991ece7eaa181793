import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { fixFiles } from "../../src/cli/mend/fix-files.js";
import { applyFixes, check, type Diagnostic, type Fix, type SourceText } from "../../src/index.js";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");

/** Names that are mended show what nobody could see before: no fix is to be blamed for it, and `check --fix` leaves these alone. */
const UNCOVERS: readonly string[] = [
  "rules/form-field-type/invalid-forms.wf.yaml unknown-struct",
  "rules/inherited-variable/invalid-child.wf.yaml inherited-variable",
  "rules/masked-flow/invalid-given.wf.yaml masked-flow",
  "rules/unexpected-argument/invalid-computed.wf.yaml unknown-task",
  "rules/unknown-form/invalid-misspelt.wf.yaml unknown-form",
  "rules/unknown-handle/invalid-places.wf.yaml unknown-handle",
  "rules/unknown-thread/invalid-starts.wf.yaml unknown-thread",
  "mistakes/099-indent-input-out.wf.yaml unexpected-null",
  "mistakes/202-comment-in-text.wf.yaml cut-by-comment",
  "mistakes/232-parent-missing.wf.yaml inherited-variable",
];

const files = ["rules", "mistakes"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((name) => name.endsWith(".wf.yaml")),
);

function findingsOf(text: string, path: string): readonly Diagnostic[] {
  return check([{ path, text, named: true }]).diagnostics;
}

function errorsOf(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.filter(({ severity }) => severity === "error");
}

function counts(findings: readonly Diagnostic[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { code } of findings) found.set(code, (found.get(code) ?? 0) + 1);
  return found;
}

function mendedBy(text: string, path: string, fixes: readonly Fix[]): string {
  return applyFixes([{ path, text }], fixes).files[0]?.text ?? "";
}

/** Comments that stand alone, in order, without those that announce findings. */
function commentsOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => /^\s*#/.test(line));
}

/** Whether all of a list's texts are in the other one, in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at += 1;
  return at === some.length;
}

const MARKS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "with a byte order mark": (text) => `\uFEFF${text}`,
};

describe("fixes", () => {
  for (const [how, mark] of Object.entries(MARKS)) {
    it(`each mends its finding and makes no other, ${how}`, () => {
      const wrong: string[] = [];
      for (const name of files) {
        const text = mark(readFileSync(join(FIXTURES, name), "utf8"));
        const before = findingsOf(text, name);
        const had = counts(before);
        for (const finding of before) {
          const [fix] = finding.fixes;
          if (fix === undefined || UNCOVERS.includes(`${name} ${finding.code}`)) continue;
          const mended = mendedBy(text, name, [fix]);
          const has = counts(findingsOf(mended, name));
          const isGone = (has.get(finding.code) ?? 0) < (had.get(finding.code) ?? 0);
          const others = [...has].filter(([code, count]) => count > (had.get(code) ?? 0));
          const keepsComments = isWithin(commentsOf(mended), commentsOf(text));
          const keepsBreaks = how !== "with CRLF" || !/(?<!\r)\n/.test(mended);
          const keepsMark = text.startsWith("\uFEFF") === mended.startsWith("\uFEFF");
          if (!isGone || others.length > 0 || !keepsComments || !keepsBreaks || !keepsMark)
            wrong.push(`${name}:${finding.line} ${finding.code} ${fix.title} ${isGone ? "" : "not gone "}${others.join(" ")}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  it("all together leave no more errors than there were, and a second time changes nothing", () => {
    for (const name of files) {
      const text = readFileSync(join(FIXTURES, name), "utf8");
      const once = fixFiles([{ path: name, text, named: true }], {}, true);
      const had = counts(findingsOf(text, name));
      for (const [code, count] of counts(errorsOf(once.result.diagnostics)))
        expect(count, `${name} ${code}`).toBeLessThanOrEqual(had.get(code) ?? 0);
      const twice = fixFiles(once.files, {}, true);
      expect(
        twice.files.map((file) => file.text),
        name,
      ).toEqual(once.files.map((file) => file.text));
      expect(twice.mended, name).toEqual([]);
    }
  });

  it("mend JSON too, a file a document", () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const name of files) {
      const documents = inJson(readFileSync(join(FIXTURES, name), "utf8"), name);
      const { diagnostics } = check(documents);
      const had = counts(diagnostics);
      for (const { code, fixes } of diagnostics) {
        for (const fix of fixes) {
          if (UNCOVERS.includes(`${name} ${code}`)) continue;
          tried += 1;
          const has = counts(check(applyFixes(documents, [fix]).files).diagnostics);
          const others = [...has].filter(([other, count]) => count > (had.get(other) ?? 0));
          if (others.length > 0 || (has.get(code) ?? 0) >= (had.get(code) ?? 0))
            wrong.push(`${name} ${code} ${fix.title} ${others.join(" ")}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

/** The documents of a text in JSON, each in a file of its own; none when it is no YAML. */
function inJson(text: string, name: string): readonly SourceText[] {
  const documents = parseAllDocuments(text);
  if (/\*[a-z]/.test(text) || documents.some(({ errors }) => errors.length > 0)) return [];
  return [...documents].map((document, index) => ({
    path: name.replace(/yaml$/, `${index}.json`),
    text: JSON.stringify({ apiVersion: "wfspec/v1", ...(document.toJS() as object) }, undefined, 2),
    named: true,
  }));
}
