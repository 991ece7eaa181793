import { emitDefinition } from "./compiler/compile.js";
import { isComplete } from "./compiler/complete.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { toPublic, type PublicDiagnostic } from "./diagnostics/public.js";
import type { Project, ProjectDefinition } from "./graph/project.js";
import { concatMap } from "./util/lists.js";

/** What a server of the target version, holding `base` and the definitions before this one, would answer to it. */
export type Outcome =
  | { readonly status: "created" | "updated" | "unchanged"; readonly version?: { readonly major?: number; readonly revision?: number } }
  | { readonly status: "refused"; readonly code: string; readonly diagnostics: readonly PublicDiagnostic[] };

/**
 * One outcome a definition, in order. Refused is what has an error that a server would find too; our own stricter errors leave the outcome
 * as the server would have it.
 */
export function outcomesOf(project: Project, base: Project | undefined, diagnostics: readonly Diagnostic[]): readonly Outcome[] {
  const refusals = diagnostics.filter((diagnostic) => diagnostic.severity === "error" && diagnostic.refusedBy === "server");
  const known = new Map<string, ProjectDefinition>(
    concatMap<ReadonlyMap<string, ProjectDefinition> | undefined, readonly [string, ProjectDefinition]>(
      [
        base?.structDefs,
        base?.externalEventDefs,
        base?.workflowEventDefs,
        base?.userTaskDefs,
        base?.taskDefs,
        base?.workflows,
        base?.schedules,
      ],
      (table) => [...(table?.values() ?? [])].map((definition) => [keyOf(definition), definition] as const),
    ),
  );
  return project.definitions.map((definition) => {
    const own = refusals.filter((diagnostic) => isInside(diagnostic, definition));
    if (own.length > 0) return { status: "refused", code: "INVALID_ARGUMENT", diagnostics: own.map(toPublic) };
    const before = known.get(keyOf(definition));
    known.set(keyOf(definition), definition);
    if (before === undefined) return { status: "created" };
    if (isEqual(before, definition)) return { status: "unchanged" };
    return isFixed(definition) ? { status: "refused", code: "ALREADY_EXISTS", diagnostics: [] } : { status: "updated" };
  });
}

/** TaskDefs and WorkflowEventDefs have no versions: another one of the name is refused. */
function isFixed({ kind }: ProjectDefinition): boolean {
  return kind === "TaskDef" || kind === "WorkflowEventDef";
}

function keyOf(definition: ProjectDefinition): string {
  return `${definition.kind} ${definition.name}`;
}

function isInside({ span }: Diagnostic, { origin, keySpan }: ProjectDefinition): boolean {
  const from = Math.min(origin.start, keySpan.start);
  return span.file === origin.file && span.start >= from && span.start <= Math.max(origin.end, keySpan.end);
}

function isEqual(a: ProjectDefinition, b: ProjectDefinition): boolean {
  return isComplete(a) && isComplete(b) && JSON.stringify(emitDefinition(a)) === JSON.stringify(emitDefinition(b));
}
