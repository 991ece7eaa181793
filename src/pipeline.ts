import type { DefinitionNode } from "./ast/documents.js";
import type { GeneratedFile } from "./codegen/generated-file.js";
import { generateWorkers } from "./codegen/generate.js";
import { emitProject } from "./compiler/compile.js";
import { isComplete } from "./compiler/complete.js";
import { lowerProject } from "./compiler/lower/project.js";
import type { SourceMap, SourcePlace } from "./compiler/source-map.js";
import type { DiagnosticCollector } from "./diagnostics/collector.js";
import type { CheckedProject, Project } from "./graph/project.js";
import { buildDefinitions } from "./parser/parse.js";
import { looksLikeOurs } from "./parser/tree/is-ours.js";
import { parseTree } from "./parser/tree/parse-tree.js";
import type { SourceFile } from "./source/source-file.js";
import { RULES } from "./validator/rules/index.js";
import { checkShape } from "./validator/schema/check-shape.js";
import { asChecked, validate } from "./validator/validate.js";
import type { Definition } from "./wire/definition.js";
import { concatMap } from "./util/lists.js";

/** A file, and whether the user named it: then it is an error when it is none of ours, and else it is left alone. */
export interface PipelineFile {
  readonly file: SourceFile;
  readonly named: boolean;
}

export interface PipelineOptions {
  readonly base?: Project | undefined;
  readonly placeholders?: ReadonlyMap<string, string> | undefined;
}

/** A project with what may be done with it. */
export interface CheckedFiles {
  readonly project: Project;
  /** Present when there is no error. */
  readonly checked: CheckedProject | undefined;
  /** Everything was understood; what is wrong is wrong in meaning only. */
  readonly understood: boolean;
}

/** The picture in code: text → tree → AST → graph → findings, and the checked project when there is no error. */
export function checkFiles(files: readonly PipelineFile[], options: PipelineOptions, diagnostics: DiagnosticCollector): CheckedFiles {
  const lost = new Set<string | undefined>();
  const nodes = concatMap(files, (file) => parseFile(file, options, lost, diagnostics));
  const understood = !diagnostics.hasErrors;
  const project = lowerProject(nodes, options.base, lost);
  validate(project, RULES, (report) => diagnostics.report(report));
  return { project, checked: asChecked(project, diagnostics.hasErrors), understood };
}

/** Requests and source maps. */
export interface Compiled {
  readonly definitions: readonly Definition[];
  /** Where the name of each definition stands, in their order. */
  readonly places: readonly SourcePlace[];
  readonly sourceMaps: readonly SourceMap[];
}

/** Checked project → requests. */
export function compileProject(project: CheckedProject): Compiled {
  return emitProject(project);
}

/** The same in spite of the errors of a project; a definition with unknown parts is left out. */
export function compileForced(project: Project): Compiled {
  const complete = { ...project, definitions: project.definitions.filter(isComplete) };
  const checked = asChecked(complete, false);
  return checked === undefined ? { definitions: [], places: [], sourceMaps: [] } : emitProject(checked);
}

/** Checked project → TypeScript. */
export function generateFiles(
  project: CheckedProject,
  hash: (text: string) => string,
  diagnostics: DiagnosticCollector,
): readonly GeneratedFile[] {
  const { reports, files } = generateWorkers(project, { hash });
  for (const report of reports) diagnostics.report(report);
  return files;
}

/** Text → AST. A text that is not to be trusted, or none of ours, has no definitions. */
function parseFile(
  { file, named }: PipelineFile,
  { placeholders }: PipelineOptions,
  lost: Set<string | undefined>,
  diagnostics: DiagnosticCollector,
): readonly DefinitionNode[] {
  if (!named && !looksLikeOurs(file.path, file.text)) return [];
  let clean = true;
  const report = (finding: Parameters<DiagnosticCollector["report"]>[0]): void => {
    clean = false;
    diagnostics.report(finding);
  };
  const documents = parseTree(file, report, placeholders && { placeholders });
  if (documents === undefined) lost.add(undefined);
  return concatMap((documents ?? []).entries(), ([index, { root }]) => {
    const shape = checkShape({ root }, report, { isFirst: index === 0 });
    const accepted = clean;
    const { definitions, rejected, lost: names } = buildDefinitions(shape.root, report);
    for (const name of names) lost.add(name);
    if (accepted)
      for (const node of rejected)
        report({ code: "wrong-type", message: "This has not the shape that is expected here.", span: node.span });
    return definitions;
  });
}
