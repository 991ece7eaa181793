import { readConfigFile } from "./config/read-config.js";
import { selectionBelow, type Selection } from "./config/selection.js";
import { DiagnosticCollector } from "./diagnostics/collector.js";
import { FORMATS, type Format } from "./diagnostics/format/index.js";
import type { Paint } from "./diagnostics/format/text.js";
import { fromPublic, toPublic, type PublicDiagnostic } from "./diagnostics/public.js";
import type { GeneratedFile } from "./codegen/generated-file.js";
import type { SourceMap, SourcePlace } from "./compiler/source-map.js";
import type { Project } from "./graph/project.js";
import { hash } from "./hash.js";
import { jsonSource } from "./importer/read-wire/json-source.js";
import type { WireDefinition } from "./importer/read-wire/read-project.js";
import type { RequestMessage } from "./importer/requests/messages.js";
import { outcomesOf, putAll, type Outcome } from "./outcomes.js";
import { importRequests } from "./import-pipeline.js";
import { checkFiles, compileForced, compileProject, generateFiles, type PipelineOptions } from "./pipeline.js";
import { formatReport } from "./reports.js";
import { SourceFile } from "./source/source-file.js";
import type { Target } from "./types/target.js";
import { RULES } from "./validator/rules/index.js";
import type { Definition } from "./wire/definition.js";

export type { PublicDiagnostic as Diagnostic, PublicFix as Fix, PublicSpan as Span } from "./diagnostics/public.js";
export { applyFixes } from "./diagnostics/apply-fixes.js";
export { closest as nearestWord } from "./util/did-you-mean.js";
export { CONFIG_NAME } from "./config/config.js";
export type { Selection } from "./config/selection.js";
export type { Severity } from "./diagnostics/diagnostic.js";
export type { GeneratedFile } from "./codegen/generated-file.js";
export type { SourceMap, SourcePlace } from "./compiler/source-map.js";
export type { Definition, Json, JsonObject, PutRequest } from "./wire/definition.js";
export type { Project } from "./graph/project.js";
export type { Outcome } from "./outcomes.js";
export { FORMAT_NAMES, type Format } from "./diagnostics/format/index.js";
export { REQUEST_FOLDERS, REQUEST_MESSAGES, type RequestMessage } from "./importer/requests/messages.js";
export { guessMessage, isSourceMap, type Guess, type Hints, type Outline } from "./importer/requests/guess.js";

/** A file's text, of the language or, in JSON, of requests. `path` is only shown, and tells YAML from JSON by its ending. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The user asked for this very file: it is an error when it is no wfspec file, and holds no requests. Other files that are none of ours are left alone. */
  readonly named?: boolean;
  /** It belongs to the project whatever the configuration says: who looked for it has asked that before. */
  readonly chosen?: boolean;
  /**
   * Whether requests in proto-JSON are read: messages as `lhctl` takes and prints them, lists of them, or `{ kind, request }`. They are
   * unless this is false; a file that is not named must be unmistakably one, unless this is true.
   */
  readonly requests?: boolean;
  /** The message that it holds, where that can't be told from the requests themselves. */
  readonly message?: RequestMessage;
}

export interface CheckOptions {
  /** The LittleHorse version that is meant where a workflow doesn't say one. It wins over the configuration's; 1.2 without both. */
  readonly target?: Target;
  /** A checked project that the definitions are added to. */
  readonly base?: Project;
  /** The values of placeholders `$(name)`. They win over those of the configuration. */
  readonly placeholders?: Readonly<Record<string, string>>;
}

export interface CheckResult {
  /** By file, place and code. */
  readonly diagnostics: readonly PublicDiagnostic[];
  readonly project: Project;
  /** What a server would answer, one a definition, in order. */
  readonly outcomes: readonly Outcome[];
}

export interface CompileOptions extends CheckOptions {
  /** Compile in spite of what the rules say, for example to see what a server says: every definition whose parts are all known. Never what could not be read whole. */
  readonly force?: boolean;
}

export interface CompileResult {
  readonly diagnostics: readonly PublicDiagnostic[];
  /** None when the project has an error. */
  readonly definitions: readonly Definition[];
  /** Where the name of each definition stands, in their order. */
  readonly places: readonly SourcePlace[];
  /** One a workflow. */
  readonly sourceMaps: readonly SourceMap[];
}

export interface ImportOptions {
  /**
   * The name of the one file for all. Without it each workflow has a file, `<name>.wf.yaml`, with its schedules and the definitions that it
   * alone uses; what several workflows use, or none, is in `definitions.wf.yaml`.
   */
  readonly file?: string;
  /** The project that the definitions are added to: it is not written, but tells the names and types of what they use. */
  readonly base?: Project;
}

export interface ImportResult {
  readonly diagnostics: readonly PublicDiagnostic[];
  readonly files: readonly SourceText[];
}

export type GenerateOptions = CheckOptions;

export interface GenerateResult {
  readonly diagnostics: readonly PublicDiagnostic[];
  /** None when the project has an error. */
  readonly files: readonly GeneratedFile[];
}

/** What a project's configuration says to those who look for its files, write its workers or talk to its servers. */
export interface ProjectConfig {
  readonly placeholders: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, ProjectContext>>;
  /** The folder of the workers, from that of the configuration. */
  readonly output?: string;
  /**
   * The files below a folder that belong to the project; "" is the project. Paths count from the folder of the configuration, with "/"
   * between their parts.
   */
  readonly below: (folder: string) => Selection;
}

/** A server, and what is different for it. */
export interface ProjectContext {
  /** A properties file, from the folder of the configuration or from `~/`. */
  readonly configFile?: string;
  readonly tenant?: string;
  readonly placeholders: Readonly<Record<string, string>>;
}

export interface ConfigResult {
  readonly diagnostics: readonly PublicDiagnostic[];
  readonly config: ProjectConfig;
}

/** Reads a configuration by itself. `check` and the others read the one among their files, `wfspec.config.yaml`. */
export function readConfig(source: SourceText, options: Pick<CheckOptions, "placeholders"> = {}): ConfigResult {
  const collector = new DiagnosticCollector();
  const given = new Map(Object.entries(options.placeholders ?? {}));
  const config = readConfigFile(new SourceFile(source.path, source.text), (report) => collector.report(report), given);
  const contexts = [...config.contexts].map(([name, { configFile, tenant, placeholders }]): readonly [string, ProjectContext] => [
    name,
    {
      placeholders: Object.fromEntries(placeholders),
      ...(configFile !== undefined && { configFile }),
      ...(tenant !== undefined && { tenant }),
    },
  ]);
  return {
    diagnostics: collector.sorted().map(toPublic),
    config: {
      placeholders: Object.fromEntries(config.placeholders),
      contexts: Object.fromEntries(contexts),
      below: (folder) => selectionBelow(config, folder),
      ...(config.output !== undefined && { output: config.output }),
    },
  };
}

/** Parses, lowers and validates a set of files as one project. A file named wfspec.config.yaml is its configuration. Never throws for what a file says. */
export function check(files: readonly SourceText[], options: CheckOptions = {}): CheckResult {
  const collector = new DiagnosticCollector();
  const { project } = checkFiles(sourcesOf(files), pipelineOptions(options), collector);
  const paths = files.map((file) => file.path);
  const outcomes = outcomesOf(project, options.base, collector.sorted(paths), (report) => collector.report(report));
  return { diagnostics: collector.sorted(paths).map(toPublic), project, outcomes };
}

/**
 * The same for requests, in the order in which a server would receive them: each is judged on top of those that it took before. The positions
 * of findings are those in the request's JSON text, indented by two; the path is the request's place in the list and its kind,
 * `0/PutWfSpecRequest.json`. Never throws for what a request says.
 */
export function checkDefinitions(definitions: readonly Definition[], options: CheckOptions = {}): CheckResult {
  const collectors: DiagnosticCollector[] = [];
  const fresh = (): DiagnosticCollector => {
    const collector = new DiagnosticCollector();
    collectors.push(collector);
    return collector;
  };
  const requests = definitions.map((definition, index) => treeOf(definition, index, fresh()));
  const { project, outcomes } = putAll(requests, options, fresh);
  return { diagnostics: collectors.flatMap((collector) => collector.sorted().map(toPublic)), project, outcomes };
}

/**
 * Writes definitions as files of the language; compiling them gives equal definitions back, and where it does not, that is a finding and a
 * comment in the file. Positions are as in `checkDefinitions`. Never throws for what a request says.
 */
export function importDefinitions(definitions: readonly Definition[], options: ImportOptions = {}): ImportResult {
  const collector = new DiagnosticCollector();
  const requests = definitions.map((definition, index) => treeOf(definition, index, collector));
  const layout = options.file === undefined ? ({ kind: "grouped" } as const) : ({ kind: "one", name: options.file } as const);
  const files = importRequests(requests, { layout, base: options.base }, collector);
  return { diagnostics: collector.sorted(requests.map(({ root }) => root.span.file.path)).map(toPublic), files };
}

/** Compiles a project without errors: canonical proto-JSON requests and, for workflows, the lines that their nodes come from. */
export function compile(files: readonly SourceText[], options: CompileOptions = {}): CompileResult {
  const { project, checked, understood, diagnostics } = run(files, options);
  const nothing = { definitions: [], places: [], sourceMaps: [] };
  const compiled = checked !== undefined ? compileProject(checked) : options.force && understood ? compileForced(project) : nothing;
  return { diagnostics: diagnostics.map(toPublic), ...compiled };
}

/** Typed workers for a project's TaskDefs. Nothing is written: the caller decides what may be touched by each file's `owner`. */
export function generate(files: readonly SourceText[], options: GenerateOptions = {}): GenerateResult {
  const collector = new DiagnosticCollector();
  const { checked } = checkFiles(sourcesOf(files), pipelineOptions(options), collector);
  const generated = checked === undefined ? [] : generateFiles(checked, hash, collector);
  return { diagnostics: collector.sorted(files.map((file) => file.path)).map(toPublic), files: generated };
}

/** A request in protobuf's binary form. The codec is loaded with the first call. */
export async function encodeDefinition(definition: Definition): Promise<Uint8Array> {
  const encoder = await import("./compiler/encode.js");
  return encoder.encodeDefinition(definition);
}

/**
 * Findings as text; `files` are those that were checked, for the lines that are shown, and for formats that tell of files without
 * findings. Only "text" takes colours.
 */
export function formatDiagnostics(
  diagnostics: readonly PublicDiagnostic[],
  files: readonly SourceText[],
  format: Format = "text",
  paint?: Paint,
): string {
  const found = fromPublic(diagnostics, files);
  if (format === "text" || format === "json") return FORMATS[format](found, paint);
  return formatReport(format, found, { paths: files.map(({ path }) => path), rules: RULES });
}

function run(files: readonly SourceText[], options: CheckOptions) {
  const collector = new DiagnosticCollector();
  const result = checkFiles(sourcesOf(files), pipelineOptions(options), collector);
  return { ...result, diagnostics: collector.sorted(files.map((file) => file.path)) };
}

/** A request as a tree, in a file of its own. */
function treeOf({ kind, request }: Definition, index: number, collector: DiagnosticCollector): WireDefinition {
  const { root, problem } = jsonSource(`${index}/${kind}.json`, request);
  if (problem !== undefined) collector.report(problem);
  return { kind: `${kind}`, root };
}

function sourcesOf(files: readonly SourceText[]) {
  return files.map(({ path, text, named, chosen, requests, message }) => ({
    file: new SourceFile(path, text),
    named: named === true,
    chosen: chosen === true,
    requests,
    message,
  }));
}

function pipelineOptions({ base, placeholders, target }: CheckOptions): PipelineOptions {
  return { base, target, placeholders: placeholders && new Map(Object.entries(placeholders)) };
}
