import type { DefinitionNode } from "./ast/documents.js";
import type { GeneratedFile } from "./codegen/generated-file.js";
import { generateWorkers } from "./codegen/generate.js";
import { emitProject } from "./compiler/compile.js";
import { isComplete } from "./compiler/complete.js";
import { lowerProject, type ForeignDefinition } from "./compiler/lower/project.js";
import type { SourceMap, SourcePlace } from "./compiler/source-map.js";
import { configure } from "./config/configure.js";
import { withDefaults } from "./config/defaults.js";
import { tellWith } from "./config/severities.js";
import type { DiagnosticCollector, Report } from "./diagnostics/collector.js";
import type { CheckedProject, Project } from "./graph/project.js";
import type { RequestMessage } from "./importer/requests/messages.js";
import { readRequests, type Requests } from "./importer/requests/read-requests.js";
import { buildDefinitions } from "./parser/parse.js";
import { looksLikeOurs, mayBeForeignJson } from "./parser/tree/is-ours.js";
import { parseJson, parseTree } from "./parser/tree/parse-tree.js";
import type { SourceFile } from "./source/source-file.js";
import type { SourceNode } from "./source/tree.js";
import { addFixes } from "./validator/fixes/add-fixes.js";
import { oneForEachDeclaration } from "./validator/alike/declared-amiss.js";
import { RULES } from "./validator/rules/index.js";
import { checkShape } from "./validator/schema/check-shape.js";
import { suppressionsIn } from "./validator/suppressions/suppressions.js";
import { asChecked, validate } from "./validator/validate.js";
import { DEFAULT_TARGET, type Target } from "./types/target.js";
import type { Definition } from "./wire/definition.js";
import { concatMap } from "./util/lists.js";

/** A file, and whether the user named it: then it is an error when it is none of ours, and else it is left alone. */
export interface PipelineFile {
  readonly file: SourceFile;
  readonly named: boolean;
  /** It belongs to the project whatever the configuration says. */
  readonly chosen?: boolean | undefined;
  /** Whether requests in proto-JSON are read, if it holds such; absent: if it is unmistakable that it does, or it is named. */
  readonly requests?: boolean | undefined;
  /** The message that it holds, where that can't be told from the requests themselves. */
  readonly message?: RequestMessage | undefined;
}

export interface PipelineOptions {
  readonly base?: Project | undefined;
  readonly placeholders?: ReadonlyMap<string, string> | undefined;
  /** The LittleHorse version that is meant where nothing else says one. */
  readonly target?: Target | undefined;
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
  const { files, config, placeholders, hasRequests } = configure(all, options.placeholders, (report) => diagnostics.report(report));
  const lost = new Set<string | undefined>();
  const target = options.target ?? config?.target;
  const report = reportFor(target, diagnostics);
  const trees = new Map<SourceFile, readonly SourceNode[]>();
  const reading = { placeholders, lacksSome: config?.lacksPlaceholders === true, trees };
  const written = concatMap<PipelineFile, DefinitionNode | ForeignDefinition>(
    files,
    (one) => parseRequests(one, hasRequests, lost, report) ?? parseFile(one, reading, lost, diagnostics),
  );
  const defaults = { defaults: config?.defaults ?? {}, target };
  const isPlain = config === undefined && target === undefined;
  const nodes = isPlain ? written : written.map((node) => (typeof node === "function" ? node : withDefaults(node, defaults)));
  const project = lowerProject(nodes, options.base, lost);
  const understood = !diagnostics.hasErrors;
  const suppressions = suppressionsIn(
    files.map(({ file }) => file),
    RULES.map(({ name }) => name),
  );
  const told: Report[] = [];
  const teller = tellWith(config?.severities, suppressions.covers, (report) => told.push(report));
  validate(project, RULES, teller.report);
  const unfit = () => project.definitions.filter((definition) => !isComplete(definition)).map(({ origin }) => origin);
  teller.finish(unfit, () => diagnostics.hasErrors || told.some(({ severity }) => severity === "error"));
  for (const report of oneForEachDeclaration(told, new Set(files.map(({ file }) => file)))) diagnostics.report(report);
  if (understood) suppressions.finish((report) => diagnostics.report(report));
  diagnostics.amend(addFixes(trees));
  return { project, checked: asChecked(project, diagnostics.hasErrors), understood };
}

/** What a request has beyond an old server is right for a newer one. */
export function reportFor(target: Target | undefined, diagnostics: DiagnosticCollector): (report: Report) => void {
  return (report) => {
    if (report.code !== "wire-target" || (target ?? DEFAULT_TARGET) === DEFAULT_TARGET) diagnostics.report(report);
  };
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
  /** Gets what was read. */
  readonly trees?: Map<SourceFile, readonly SourceNode[]>;
}

/** Requests among the files become definitions of the same project. Undefined for a file that holds none: it is read as a document then, and faulted as such. */
function parseRequests(
  { file, named, requests, message }: PipelineFile,
  hasRequests: (file: SourceFile) => boolean,
  lost: Set<string | undefined>,
  report: (report: Report) => void,
): readonly ForeignDefinition[] | undefined {
  if (requests === false || !mayBeForeignJson(file.path, file.text)) return undefined;
  const reports: Report[] = [];
  const documents = parseJson(file, (finding) => reports.push(finding));
  const isMeant = requests === true || hasRequests(file);
  if (documents === undefined && (named || !isMeant)) return undefined;
  const hints = { path: file.path, told: message };
  const found = documents === undefined ? BROKEN : readRequests(documents, hints, named || isMeant ? "likely" : "unmistakable", report);
  if (found === undefined) return undefined;
  reports.forEach(report);
  for (const name of found.lost) lost.add(name);
  return found.definitions;
}

/** What a text has that is not to be trusted. */
const BROKEN: Requests = { definitions: [], lost: [undefined] };

/** Text → AST. A text that is not to be trusted, or none of ours, has no definitions. */
export function parseFile(
  { file, named }: PipelineFile,
  { placeholders, lacksSome = false, trees }: Reading,
  lost: Set<string | undefined>,
  diagnostics: DiagnosticCollector,
): readonly DefinitionNode[] {
  if (!named && !looksLikeOurs(file.path, file.text)) return [];
  let clean = true;
  const report = (finding: Parameters<DiagnosticCollector["report"]>[0]): void => {
    clean = false;
    // What bears no name, or none of a kind, may be meant by any.
    if (finding.code === "invalid-name" || finding.code === "unknown-kind") lost.add(undefined);
    if (!lacksSome || finding.code !== "unfilled-placeholder") diagnostics.report(finding);
  };
  const documents = parseTree(file, report, placeholders && { placeholders });
  if (documents === undefined) lost.add(undefined);
  trees?.set(
    file,
    (documents ?? []).map(({ root }) => root),
  );
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
