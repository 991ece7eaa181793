import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { DiagnosticCollector, Report } from "./diagnostics/collector.js";
import { toPublic, type PublicDiagnostic } from "./diagnostics/public.js";
import type { Project, ProjectDefinition } from "./graph/project.js";
import { readProject, type WireDefinition } from "./importer/read-wire/read-project.js";
import { reportFor, type PipelineOptions } from "./pipeline.js";
import type { Answer } from "./registry/answer.js";
import { deleted } from "./registry/delete.js";
import { put } from "./registry/put.js";
import { Registry } from "./registry/registry.js";
import { withVersions } from "./registry/versions.js";
import { RULES } from "./validator/rules/index.js";
import { validate } from "./validator/validate.js";
import type { JsonObject } from "./wire/definition.js";

/** What a server of the target version, holding `base` and the definitions before this one, would answer to it. */
export type Outcome =
  | { readonly status: "created" | "updated" | "unchanged"; readonly version?: { readonly major?: number; readonly revision?: number } }
  | { readonly status: "refused"; readonly code: string; readonly diagnostics: readonly PublicDiagnostic[] };

/** Kinds in an order in which a server can take them. */
const ORDER: readonly ProjectDefinition["kind"][] = [
  "StructDef",
  "ExternalEventDef",
  "WorkflowEventDef",
  "UserTaskDef",
  "TaskDef",
  "WfSpec",
  "ScheduledWfRun",
];

/**
 * One outcome a definition, in order. Refused is what has an error that a server would find too; our own stricter errors leave the outcome
 * as the server would have it. What a server refuses for what it holds already is reported.
 */
export function outcomesOf(
  project: Project,
  base: Project | undefined,
  diagnostics: readonly Diagnostic[],
  report: (report: Report) => void,
): readonly Outcome[] {
  const refusals = diagnostics.filter(refusesIt);
  const answer = answerer(project, base, report);
  const answers = new Map<ProjectDefinition, Outcome>();
  for (const kind of ORDER) {
    for (const definition of project.definitions) {
      if (definition.kind !== kind) continue;
      const own = refusals.length === 0 ? refusals : refusals.filter((diagnostic) => isInside(diagnostic, definition));
      answers.set(definition, own.length > 0 ? refused(own) : answer(definition));
    }
  }
  return project.definitions.map((definition) => answers.get(definition) ?? refused([]));
}

/** Who answers to a project's definitions in the order of kinds. Where all are new nothing has to be compared. */
function answerer(
  project: Project,
  base: Project | undefined,
  report: (report: Report) => void,
): (definition: ProjectDefinition) => Outcome {
  const seen = new Set<string>();
  const isFirst = ({ kind, name }: ProjectDefinition): boolean => seen.size < seen.add(`${kind} ${name}`).size;
  const { definitions } = project;
  bases.set(project, base);
  if (base === undefined && new Set(definitions.map(({ kind, name }) => `${kind} ${name}`)).size === definitions.length) return created;
  const registry = new Registry(base && registryOf(base));
  // That there are two of one name in the files has been said.
  return (definition) => told(put(definition, registry), isFirst(definition) ? report : () => undefined);
}

/** What a server answers to what it doesn't hold yet. */
function created({ kind }: ProjectDefinition): Outcome {
  if (kind === "WfSpec") return { status: "created", version: { major: 0, revision: 0 } };
  return kind === "StructDef" || kind === "UserTaskDef" ? { status: "created", version: { major: 0 } } : { status: "created" };
}

/** Requests that are put one after the other, with what became of each. */
export interface Sequence {
  readonly project: Project;
  readonly outcomes: readonly Outcome[];
}

/** Puts requests one after the other, each on top of what was taken before it; a request may also delete. */
export function putAll(
  requests: readonly WireDefinition[],
  { base, target }: Pick<PipelineOptions, "base" | "target">,
  fresh: () => DiagnosticCollector,
): Sequence {
  const registry = new Registry(base && registryOf(base));
  const definitions: ProjectDefinition[] = [];
  let world = base;
  const outcomes = requests.map((request): Outcome => {
    const without = deleted(request, world, registry);
    if (without !== undefined) {
      world = without;
      return { status: "updated" };
    }
    const collector = fresh();
    const { project, definitions: made } = readProject([request], reportFor(target, collector), world);
    validate(project, RULES, (report) => collector.report(report));
    const [definition] = made;
    if (definition !== undefined) definitions.push(definition);
    const own = collector.sorted().filter(refusesIt);
    if (own.length > 0 || definition === undefined) return refused(own);
    const answer = put(definition, registry, () => jsonOf(request));
    if (answer.status !== "refused") world = withVersions(project, world, definition, answer);
    return told(answer, (report) => collector.report(report));
  });
  const project = { ...(world ?? readProject([], () => undefined).project), definitions, tests: [] };
  registries.set(project, registry);
  return { project, outcomes };
}

/** A request as it is written; its tree was made of JSON text. */
function jsonOf({ root: { span } }: WireDefinition): JsonObject | undefined {
  try {
    const json = JSON.parse(span.file.text.slice(span.start, span.end)) as unknown;
    return typeof json === "object" && json !== null && !Array.isArray(json) ? (json as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** What a server holds that has taken all of a project. */
const registries = new WeakMap<Project, Registry>();

/** What projects that came from files were checked on top of. */
const bases = new WeakMap<Project, Project | undefined>();

function registryOf(project: Project): Registry {
  const known = registries.get(project);
  if (known !== undefined) return known;
  const base = bases.get(project);
  const registry = new Registry(base && registryOf(base));
  for (const kind of ORDER) for (const definition of project.definitions) if (definition.kind === kind) put(definition, registry);
  registries.set(project, registry);
  return registry;
}

function told(answer: Answer, report: (report: Report) => void): Outcome {
  if (answer.status !== "refused") return answer;
  report(answer.because);
  return { status: "refused", code: answer.code, diagnostics: [toPublic({ severity: "error", ...answer.because })] };
}

function refused(diagnostics: readonly Diagnostic[]): Outcome {
  return { status: "refused", code: "INVALID_ARGUMENT", diagnostics: diagnostics.map(toPublic) };
}

function refusesIt({ severity, refusedBy }: Diagnostic): boolean {
  return severity === "error" && refusedBy === "server";
}

function isInside({ span }: Diagnostic, { origin, keySpan }: ProjectDefinition): boolean {
  const from = Math.min(origin.start, keySpan.start);
  return span.file === origin.file && span.start >= from && span.start <= Math.max(origin.end, keySpan.end);
}
