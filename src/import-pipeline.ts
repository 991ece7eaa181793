import type { DefinitionNode } from "./ast/documents.js";
import type { StructDef } from "./graph/definitions.js";
import { emitDefinition } from "./compiler/compile.js";
import { isComplete } from "./compiler/complete.js";
import { lowerProject } from "./compiler/lower/project.js";
import { DiagnosticCollector } from "./diagnostics/collector.js";
import type { Project, ProjectDefinition } from "./graph/project.js";
import { readProject, type WireDefinition } from "./importer/read-wire/read-project.js";
import { withKnownFindings, type KnownFinding } from "./importer/suppress.js";
import { unresolvedNames } from "./importer/unresolved.js";
import { writeProject, type Recompiled, type WriteOptions, type WrittenFile } from "./importer/write-project.js";
import { checkFiles, parseFile, reportFor, type PipelineOptions } from "./pipeline.js";
import { SourceFile } from "./source/source-file.js";
import { RULES } from "./validator/rules/index.js";
import { validate } from "./validator/validate.js";

/** Request → graph → AST → text. What is written is compiled again: steps stand where they give the same graph, nodes elsewhere. */
export function importRequests(
  requests: readonly WireDefinition[],
  { base, ...options }: WriteOptions & Pick<PipelineOptions, "base">,
  diagnostics: DiagnosticCollector,
): readonly WrittenFile[] {
  // What is written says itself which servers it is for; but a StructDef can't.
  const { project } = readProject(requests, reportFor("1.3", diagnostics), base);
  for (const struct of project.structDefs.values()) if (isOwn(struct, base)) noteTarget(struct, diagnostics);
  const unresolved = unresolvedNames(project);
  const compiled = (text: string) => recompiled(text, project, unresolved);
  const files = writeProject(project, { requestOf, compiled }, options, (report) => diagnostics.report(report));
  return tellingKnownFindings(files, base);
}

function isOwn({ name }: StructDef, base: Project | undefined): boolean {
  return base?.structDefs.has(name) !== true;
}

function noteTarget({ target, origin, name }: StructDef, diagnostics: DiagnosticCollector): void {
  if (target === undefined) return;
  diagnostics.report({
    code: "wire-target",
    severity: "warning",
    message: `The fields of struct "${name}" have descriptions, which only a LittleHorse ${target} server keeps.`,
    span: origin,
    help: `Write target: "${target}" into wfspec.config.yaml; without it they are not sent.`,
  });
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
  const project = lowerProject(nodes.map(keepingAll), base, lost);
  const [definition] = found.hasErrors ? [] : project.definitions;
  const request = definition && requestOf(definition);
  if (request !== undefined) return { request };
  validate(project, RULES, (report) => found.report(report));
  return { problem: found.sorted().find(({ severity }) => severity === "error")?.message };
}

/** A StructDef that sends all it has. */
function keepingAll(node: DefinitionNode): DefinitionNode {
  return node.kind === "StructDef" ? { ...node, target: "1.3" } : node;
}

function requestOf(definition: ProjectDefinition): unknown {
  return isComplete(definition) ? emitDefinition(definition).request : undefined;
}
