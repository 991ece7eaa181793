import type { Project, ProjectDefinition } from "../graph/project.js";
import type { SourceNode } from "../source/tree.js";
import { entryOf } from "../source/tree.js";
import type { Registry } from "./registry.js";

/** The requests that delete what has no versions. */
const DELETES = {
  DeleteTaskDefRequest: ["TaskDef", "taskDefs"],
  DeleteExternalEventDefRequest: ["ExternalEventDef", "externalEventDefs"],
  DeleteWorkflowEventDefRequest: ["WorkflowEventDef", "workflowEventDefs"],
} as const satisfies Readonly<Record<string, readonly [ProjectDefinition["kind"], keyof Project]>>;

/** A project without what a request deletes, and the registry too; undefined if the request is none that deletes. A server asks nobody who uses it. */
export function deleted(
  request: { readonly kind: string; readonly root: SourceNode },
  world: Project | undefined,
  registry: Registry,
): Project | undefined {
  if (world === undefined || !Object.hasOwn(DELETES, request.kind)) return undefined;
  const [kind, table] = DELETES[request.kind as keyof typeof DELETES];
  const id = request.root.kind === "mapping" ? entryOf(request.root, "id")?.value : undefined;
  const name = id?.kind === "mapping" ? entryOf(id, "name")?.value : undefined;
  if (name?.kind !== "scalar") return undefined;
  registry.delete(kind, name.text);
  const rest = new Map<string, ProjectDefinition>(world[table]);
  rest.delete(name.text);
  return { ...world, [table]: rest };
}
