import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { DiagnosticCollector } from "./diagnostics/collector.js";
import { FORMATS, type Format } from "./diagnostics/format/index.js";
import type { Paint } from "./diagnostics/format/text.js";
import { fromPublic, toPublic, type PublicDiagnostic } from "./diagnostics/public.js";
import type { GeneratedFile } from "./codegen/generated-file.js";
import type { SourceMap, SourcePlace } from "./compiler/source-map.js";
import type { Project } from "./graph/project.js";
import { outcomesOf, type Outcome } from "./outcomes.js";
import { checkFiles, compileForced, compileProject, generateFiles, type PipelineOptions } from "./pipeline.js";
import { SourceFile } from "./source/source-file.js";
import type { Definition } from "./wire/definition.js";

export type { PublicDiagnostic as Diagnostic, PublicFix as Fix, PublicSpan as Span } from "./diagnostics/public.js";
export type { Severity } from "./diagnostics/diagnostic.js";
export type { GeneratedFile } from "./codegen/generated-file.js";
export type { SourceMap, SourcePlace } from "./compiler/source-map.js";
export type { Definition, Json, JsonObject, PutRequest } from "./wire/definition.js";
export type { Project } from "./graph/project.js";
export type { Outcome } from "./outcomes.js";
export type { Format } from "./diagnostics/format/index.js";

/** A file's text. `path` is only shown, and tells YAML from JSON by its ending. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The user asked for this very file: it is an error when it is no wfspec file. Other files that are none of ours are left alone. */
  readonly named?: boolean;
}

export interface CheckOptions {
  /** The LittleHorse version that is compiled for. */
  readonly target?: "1.2";
  /** A checked project that the definitions are added to. */
  readonly base?: Project;
  /** The values of placeholders `$(name)`. */
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

export type GenerateOptions = CheckOptions;

export interface GenerateResult {
  readonly diagnostics: readonly PublicDiagnostic[];
  /** None when the project has an error. */
  readonly files: readonly GeneratedFile[];
}

/** Parses, lowers and validates a set of files as one project. Never throws for what a file says. */
export function check(files: readonly SourceText[], options: CheckOptions = {}): CheckResult {
  const { project, diagnostics } = run(files, options);
  return { diagnostics: diagnostics.map(toPublic), project, outcomes: outcomesOf(project, options.base, diagnostics) };
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

/** Findings as text; `files` are those that were checked, for the lines that are shown. */
export function formatDiagnostics(
  diagnostics: readonly PublicDiagnostic[],
  files: readonly SourceText[],
  format: Format = "text",
  paint?: Paint,
): string {
  return FORMATS[format](fromPublic(diagnostics, files), paint);
}

function run(files: readonly SourceText[], options: CheckOptions) {
  const collector = new DiagnosticCollector();
  const result = checkFiles(sourcesOf(files), pipelineOptions(options), collector);
  return { ...result, diagnostics: collector.sorted(files.map((file) => file.path)) };
}

function sourcesOf(files: readonly SourceText[]) {
  return files.map((file) => ({ file: new SourceFile(file.path, file.text), named: file.named === true }));
}

function pipelineOptions({ base, placeholders }: CheckOptions): PipelineOptions {
  return { base, placeholders: placeholders && new Map(Object.entries(placeholders)) };
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
