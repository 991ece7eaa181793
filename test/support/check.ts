import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { DiagnosticCollector } from "../../src/diagnostics/collector.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Project } from "../../src/graph/project.js";
import { checkFiles } from "../../src/pipeline.js";
import { SourceFile } from "../../src/source/source-file.js";
import type { Rule } from "../../src/validator/rule.js";
import { validate } from "../../src/validator/validate.js";

/** A text that was checked as a file of its own. */
export interface CheckedText {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a text with all rules. */
export function checkText(text: string, path = "test.wf.yaml"): CheckedText {
  const collector = new DiagnosticCollector();
  const { project } = checkFiles([{ file: new SourceFile(path, text), named: true }], {}, collector);
  return { project, diagnostics: collector.sorted() };
}

/** Checks a file, under its last name alone. */
export function checkFixture(path: string): CheckedText {
  return checkText(readFileSync(path, "utf8"), basename(path));
}

/** What one rule alone has to say about a project. */
export function findingsOf(rule: Rule, project: Project): readonly Diagnostic[] {
  const collector = new DiagnosticCollector();
  validate(project, [rule], (report) => collector.report(report));
  return collector.sorted();
}
