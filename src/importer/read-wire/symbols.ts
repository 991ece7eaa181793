import type { DefinitionTables, LostNames, Surroundings } from "../../graph/project.js";
import type { ExternalEventDef, StructDef, TaskDef, WorkflowEventDef } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import type { Located } from "../../source/span.js";
import { isUnread, messageIn, spanIn, textIn } from "./message/access.js";
import type { ReportWire, WireMessage } from "./message/decode.js";

/** What requests are read with, and where findings go. */
export interface WireContext extends Surroundings {
  readonly report: ReportWire;
  /** The definition that is read, where a server holds earlier versions of it: it is these that its own name stands for. */
  readonly earlier?: StructDef | WorkflowGraph | undefined;
}

/** What a name stands for: exactly what bears it, for machines do not misspell. */
export function refer<T>({ value, span }: Located<string>, table: ReadonlyMap<string, T>): Reference<T> {
  const target = table.get(value);
  return { name: value, span, target, exact: target !== undefined };
}

/** The definition that a name stands for. One that may be that of a lost definition is right, as far as can be told. */
export function referTo<K extends keyof DefinitionTables>(
  name: Located<string>,
  kind: K,
  { tables, lost, earlier }: WireContext,
): Reference<ValueOf<DefinitionTables[K]>> {
  if (earlier !== undefined && earlier.name === name.value && kind === EARLIER_IN[earlier.kind])
    return { name: name.value, span: name.span, target: earlier as ValueOf<DefinitionTables[K]>, exact: true };
  const found = refer<ValueOf<DefinitionTables[K]>>(name, tables[kind] as ReadonlyMap<string, ValueOf<DefinitionTables[K]>>);
  return !found.exact && isLost(name.value, lost) ? silent(name) : found;
}

const EARLIER_IN = { StructDef: "structDefs", WfSpec: "workflows" } as const satisfies Record<string, keyof DefinitionTables>;

type ValueOf<M> = M extends ReadonlyMap<string, infer T> ? T : never;

function isLost(name: string, lost: LostNames): boolean {
  return lost.has(name) || lost.has(undefined);
}

/** A name that could not be read, or may stand for what could not be read: that has been reported. */
export function silent<T>({ value, span }: Located<string>): Reference<T> {
  return { name: value, span, target: undefined, exact: true };
}

type IdMessage = "TaskDefId" | "StructDefId" | "ExternalEventDefId" | "WorkflowEventDefId";

/** What the id in a field stands for; an absent one has the empty name. */
export function referById<K extends keyof DefinitionTables>(
  id: WireMessage<IdMessage> | undefined,
  at: Located<"read" | "unread">,
  kind: K,
  context: WireContext,
): Reference<ValueOf<DefinitionTables[K]>> {
  if (id === undefined) return { name: "", span: at.span, target: undefined, exact: at.value === "unread" };
  const name = textIn(id, "name");
  return isUnread(id, "name") ? silent(name) : referTo(name, kind, context);
}

/** The TaskDef that a task names. */
export function taskOf(message: WireMessage<"TaskNode">, context: WireContext): Reference<TaskDef> {
  const at = { value: isUnread(message, "taskDefId") ? "unread" : "read", span: spanIn(message, "taskDefId") } as const;
  return referById(messageIn(message, "taskDefId"), at, "taskDefs", context);
}

/** The ExternalEventDef that a node or an interrupt names. */
export function externalEventOf(
  message: WireMessage<"ExternalEventNode"> | WireMessage<"InterruptDef">,
  context: WireContext,
): Reference<ExternalEventDef> {
  const field = "externalEventDefId";
  const at = { value: isUnread(message, field) ? "unread" : "read", span: spanIn(message, field) } as const;
  return referById(messageIn(message, field), at, "externalEventDefs", context);
}

/** The WorkflowEventDef that a node throws. */
export function workflowEventOf(message: WireMessage<"ThrowEventNode">, context: WireContext): Reference<WorkflowEventDef> {
  const at = { value: isUnread(message, "eventDefId") ? "unread" : "read", span: spanIn(message, "eventDefId") } as const;
  return referById(messageIn(message, "eventDefId"), at, "workflowEventDefs", context);
}
