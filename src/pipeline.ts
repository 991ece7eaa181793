import type { DefinitionNode } from "./ast/documents.js";
import type { GeneratedFile } from "./codegen/generated-file.js";
import { generateWorkers } from "./codegen/generate.js";
import { emitDefinition, emitProject } from "./compiler/compile.js";
import { isComplete } from "./compiler/complete.js";
import { lowerProject } from "./compiler/lower/project.js";
import type { SourceMap, SourcePlace } from "./compiler/source-map.js";
import { configure } from "./config/configure.js";
import { withDefaults } from "./config/defaults.js";
import { tellWith } from "./config/severities.js";
import { DiagnosticCollector } from "./diagnostics/collector.js";
import type { CheckedProject, Project, ProjectDefinition } from "./graph/project.js";
import { readProject, type ReadProject, type WireDefinition } from "./importer/read-wire/read-project.js";
import { unresolvedNames } from "./importer/unresolved.js";
import { withKnownFindings, type KnownFinding } from "./importer/suppress.js";
import { writeProject, type Recompiled, type WriteOptions, type WrittenFile } from "./importer/write-project.js";
import { buildDefinitions } from "./parser/parse.js";
import { looksLikeOurs } from "./parser/tree/is-ours.js";
import { parseTree } from "./parser/tree/parse-tree.js";
import { SourceFile } from "./source/source-file.js";
import { RULES } from "./validator/rules/index.js";
import { checkShape } from "./validator/schema/check-shape.js";
import { suppressionsIn } from "./validator/suppressions/suppressions.js";
import { asChecked, validate } from "./validator/validate.js";
import type { Definition } from "./wire/definition.js";
import { concatMap } from "./util/lists.js";

/** A file, and whether the user named it: then it is an error when it is none of ours, and else it is left alone. */
export interface PipelineFile {
  readonly file: SourceFile;
  readonly named: boolean;
  /** It belongs to the project whatever the configuration says. */
  readonly chosen?: boolean | undefined;
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
export function checkFiles(all: readonly PipelineFile[], options: PipelineOptions, diagnostics: DiagnosticCollector): CheckedFiles {
  const { files, config, placeholders } = configure(all, options.placeholders, (report) => diagnostics.report(report));
  const lost = new Set<string | undefined>();
  const reading = { placeholders, lacksSome: config?.lacksPlaceholders === true };
  const written = concatMap(files, (file) => parseFile(file, reading, lost, diagnostics));
  const nodes = config === undefined ? written : written.map((node) => withDefaults(node, config.defaults));
  const understood = !diagnostics.hasErrors;
  const project = lowerProject(nodes, options.base, lost);
  const suppressions = suppressionsIn(
    files.map(({ file }) => file),
    RULES.map(({ name }) => name),
  );
  const teller = tellWith(config?.severities, suppressions.covers, (report) => diagnostics.report(report));
  validate(project, RULES, teller.report);
  const unfit = () => project.definitions.filter((definition) => !isComplete(definition)).map(({ origin }) => origin);
  teller.finish(unfit, () => diagnostics.hasErrors);
  if (understood) suppressions.finish((report) => diagnostics.report(report));
  return { project, checked: asChecked(project, diagnostics.hasErrors), understood };
}

/** Request → graph → findings. Each request's tree stands in a file of its own. */
export function checkRequests(
  requests: readonly WireDefinition[],
  { base }: Pick<PipelineOptions, "base">,
  diagnostics: DiagnosticCollector,
): ReadProject {
  const read = readProject(requests, (report) => diagnostics.report(report), base);
  validate(read.project, RULES, (report) => diagnostics.report(report));
  return read;
}

/** Request → graph → AST → text. What is written is compiled again: steps stand where they give the same graph, nodes elsewhere. */
export function importRequests(
  requests: readonly WireDefinition[],
  { base, ...options }: WriteOptions & Pick<PipelineOptions, "base">,
  diagnostics: DiagnosticCollector,
): readonly WrittenFile[] {
  const { project } = readProject(requests, (report) => diagnostics.report(report), base);
  const unresolved = unresolvedNames(project);
  const compiled = (text: string) => recompiled(text, project, unresolved);
  const files = writeProject(project, { requestOf, compiled }, options, (report) => diagnostics.report(report));
  return tellingKnownFindings(files, base);
}

/** Files in which a comment stands above each error that the definitions had already, for they are to be compiled as they are. */
function tellingKnownFindings(files: readonly WrittenFile[], base: Project | undefined): readonly WrittenFile[] {
  const errors = errorsIn(files, base);
  const marked = files.map((file) => ({ path: file.path, text: withKnownFindings(file.text, errors.get(file.path) ?? []) }));
  // Inside a text of several lines a comment is none: then the file stays as it was.
  const left = errorsIn(marked, base);
  const isBroken = ({ path }: WrittenFile): boolean => {
    const known = new Set(errors.get(path)?.map(({ code }) => code));
    return (left.get(path) ?? []).some(({ code }) => !known.has(code));
  };
  return marked.map((file, index) => (isBroken(file) ? (files[index] ?? file) : file));
}

function errorsIn(files: readonly WrittenFile[], base: Project | undefined): ReadonlyMap<string, readonly KnownFinding[]> {
  const found = new DiagnosticCollector();
  checkFiles(
    files.map(({ path, text }) => ({ file: new SourceFile(path, text), named: true })),
    { base },
    found,
  );
  const errors = new Map<string, KnownFinding[]>();
  for (const { severity, code, span } of found.sorted()) {
    if (severity !== "error") continue;
    const { line } = span.file.positionAt(span.start);
    errors.set(span.file.path, [...(errors.get(span.file.path) ?? []), { code, line }]);
  }
  return errors;
}

/** What the first definition of a text becomes; why nothing, where a part of it has no meaning. */
function recompiled(text: string, base: Project, unresolved: ReadonlySet<string>): Recompiled {
  const found = new DiagnosticCollector();
  const lost = new Set<string | undefined>(unresolved);
  const nodes = parseFile({ file: new SourceFile("imported.wf.yaml", text), named: true }, {}, lost, found);
  const project = lowerProject(nodes, base, lost);
  const [definition] = found.hasErrors ? [] : project.definitions;
  const request = definition && requestOf(definition);
  if (request !== undefined) return { request };
  validate(project, RULES, (report) => found.report(report));
  return { problem: found.sorted().find(({ severity }) => severity === "error")?.message };
}

function requestOf(definition: ProjectDefinition): unknown {
  return isComplete(definition) ? emitDefinition(definition).request : undefined;
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

interface Reading {
  readonly placeholders?: ReadonlyMap<string, string> | undefined;
  /** A value that is missing may be among those that could not be read, which has been reported. */
  readonly lacksSome?: boolean;
}

/** Text → AST. A text that is not to be trusted, or none of ours, has no definitions. */
function parseFile(
  { file, named }: PipelineFile,
  { placeholders, lacksSome = false }: Reading,
  lost: Set<string | undefined>,
  diagnostics: DiagnosticCollector,
): readonly DefinitionNode[] {
  if (!named && !looksLikeOurs(file.path, file.text)) return [];
  let clean = true;
  const report = (finding: Parameters<DiagnosticCollector["report"]>[0]): void => {
    clean = false;
    if (!lacksSome || finding.code !== "unfilled-placeholder") diagnostics.report(finding);
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
