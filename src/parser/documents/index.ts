import type { DefinitionKind, DefinitionNode } from "../../ast/documents.js";
import type { Located, Span } from "../../source/span.js";
import { entryOf, type SourceEntry, type SourceMapping, type SourceNode } from "../../source/tree.js";
import { asMapping, entriesOf, readProse, readText, valueOf, type BuildContext } from "../parts/reader.js";
import type { DefinitionHead } from "./head.js";
import { buildExternalEventDef } from "./external-event-def.js";
import { buildStructDef } from "./struct-def.js";
import { buildScheduledWfRun } from "./scheduled-wf-run.js";
import { buildTaskDef } from "./task-def.js";
import { buildUserTaskDef } from "./user-task-def.js";
import { buildWfSpec } from "./wf-spec.js";
import { buildWfTest } from "./wf-test.js";
import { buildWorkflowEventDef } from "./workflow-event-def.js";
import { concatMap, mapDefined } from "../../util/lists.js";

type Builder = (head: DefinitionHead, body: SourceMapping, context: BuildContext) => DefinitionNode | undefined;

const builders: Readonly<Record<DefinitionKind, Builder>> = {
  WfSpec: buildWfSpec,
  TaskDef: buildTaskDef,
  StructDef: buildStructDef,
  ExternalEventDef: buildExternalEventDef,
  WorkflowEventDef: buildWorkflowEventDef,
  UserTaskDef: buildUserTaskDef,
  ScheduledWfRun: buildScheduledWfRun,
  WfTest: buildWfTest,
};

/** The keys of a `Definitions` document, and what their entries are. */
const collections: readonly (readonly [string, DefinitionKind])[] = [
  ["structs", "StructDef"],
  ["tasks", "TaskDef"],
  ["events", "ExternalEventDef"],
  ["workflow-events", "WorkflowEventDef"],
  ["user-tasks", "UserTaskDef"],
];

/** The definitions of a document: one, or many from `Definitions`. A document of no known kind has none; that has been reported. */
export function buildDocument(root: SourceNode, context: BuildContext): readonly DefinitionNode[] {
  const body = asMapping(root, context);
  const kind = body && entryOf(body, "kind");
  if (body === undefined || kind?.value.kind !== "scalar") {
    context.lose(undefined);
    return [];
  }
  if (kind.value.text === "Definitions") return buildCollections(body, context);
  const build = Object.hasOwn(builders, kind.value.text) ? builders[kind.value.text as DefinitionKind] : undefined;
  const name = nameOf(kind.value.text, body, context);
  if (build === undefined) return [];
  if (name === undefined || isHalf(kind.value.text, body)) {
    // Nothing refers to a test.
    if (kind.value.text !== "WfTest") context.lose(name?.value);
    return [];
  }
  const definition = build(head(body, kind.key.span, name, context), body, context);
  return definition === undefined ? [] : [definition];
}

/** The name of a document, for a test that of its workflow; one that is empty or lacks a part still stands for it. */
function nameOf(kind: string, body: SourceMapping, context: BuildContext): Located<string> | undefined {
  const node = valueOf(body, kind === "WfTest" ? "workflow" : "name");
  return node?.kind === "scalar" ? { value: node.text, span: node.span } : readText(node, context);
}

/** Whether a definition is too broken to be used: the inputs of a task are not known. */
function isHalf(kind: string, body: SourceMapping): boolean {
  const input = kind === "TaskDef" ? valueOf(body, "input") : undefined;
  return input !== undefined && input.kind !== "mapping";
}

function buildCollections(body: SourceMapping, context: BuildContext): readonly DefinitionNode[] {
  for (const [key] of collections) {
    const node = valueOf(body, key);
    if (node !== undefined && node.kind !== "mapping") context.lose(undefined);
  }
  return concatMap(collections, ([key, kind]) =>
    mapDefined(entriesOf(valueOf(body, key), context), (entry) => buildEntry(entry, kind, context)),
  );
}

function buildEntry({ key, value }: SourceEntry, kind: DefinitionKind, context: BuildContext): DefinitionNode | undefined {
  const body = asMapping(value, context);
  if (body === undefined || isHalf(kind, body)) {
    context.lose(key.text);
    return undefined;
  }
  return builders[kind](head(body, key.span, { value: key.text, span: key.span }, context), body, context);
}

function head(body: SourceMapping, keySpan: Span, name: Located<string>, context: BuildContext): DefinitionHead {
  const description = readProse(valueOf(body, "description"), context);
  return { span: body.span, keySpan, name, description };
}
