import { emitDefinition } from "../compiler/compile.js";
import { isComplete } from "../compiler/complete.js";
import type { ProjectDefinition } from "../graph/project.js";
import type { JsonObject } from "../wire/definition.js";
import type { Answer } from "./answer.js";
import { pinned } from "./pin.js";
import type { Registry } from "./registry.js";
import { putStruct } from "./structs.js";
import { putWorkflow } from "./workflows.js";

type Putter<K extends ProjectDefinition["kind"]> = (
  definition: Extract<ProjectDefinition, { kind: K }>,
  request: JsonObject,
  registry: Registry,
) => Answer;

const putters: { readonly [K in ProjectDefinition["kind"]]: Putter<K> } = {
  StructDef: putStruct,
  TaskDef: putFixed,
  WorkflowEventDef: putFixed,
  ExternalEventDef: (definition, request, registry) => {
    const before = registry.get("ExternalEventDef", definition.name);
    const text = JSON.stringify(request);
    registry.set("ExternalEventDef", definition.name, { text });
    // It is written anew in any case; nobody sees that.
    return { status: before === undefined ? "created" : before.text === text ? "unchanged" : "updated" };
  },
  UserTaskDef: ({ name }, request, registry) => {
    const before = registry.get("UserTaskDef", name);
    const text = JSON.stringify(request);
    if (before?.text === text) return { status: "unchanged", version: { major: before.version } };
    const version = (before?.version ?? -1) + 1;
    registry.set("UserTaskDef", name, { text, version });
    return { status: before === undefined ? "created" : "updated", version: { major: version } };
  },
  WfSpec: putWorkflow,
  ScheduledWfRun: ({ name }, request, registry) => {
    const before = registry.get("ScheduledWfRun", name);
    const text = JSON.stringify(request);
    if (before !== undefined) return { status: before.text === text ? "unchanged" : "updated" };
    registry.set("ScheduledWfRun", name, { text });
    return { status: "created" };
  },
};

/**
 * Puts a definition that a server takes for right, and says what the server answers, which depends on what it holds. A definition that we
 * can't write, for part of it is unknown, is put as it was written, if it was written as a request.
 */
export function put(definition: ProjectDefinition, registry: Registry, written?: () => JsonObject | undefined): Answer {
  const json = isComplete(definition) ? emitDefinition(definition).request : written?.();
  if (json === undefined) return { status: "created" };
  const request = pinned(json, registry) as JsonObject;
  return (putters[definition.kind] as Putter<ProjectDefinition["kind"]>)(definition, request, registry);
}

/** TaskDefs and WorkflowEventDefs have no versions: another one of the name is refused. */
function putFixed(
  { kind, name, nameSpan }: Extract<ProjectDefinition, { kind: "TaskDef" | "WorkflowEventDef" }>,
  request: JsonObject,
  registry: Registry,
): Answer {
  const before = registry.get(kind, name);
  const text = JSON.stringify(request);
  if (before?.text === text) return { status: "unchanged" };
  if (before === undefined) {
    registry.set(kind, name, { text });
    return { status: "created" };
  }
  return {
    status: "refused",
    code: "ALREADY_EXISTS",
    because: {
      code: "fixed-definition",
      message: `There is a ${kind} "${name}" already, and it differs from this one.`,
      span: nameSpan,
      help: "Give it another name, or delete the old one first.",
      refusedBy: "server",
    },
  };
}
