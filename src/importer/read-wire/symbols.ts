import type { ExternalEventDef, StructDef, TaskDef, UserTaskDef, WorkflowEventDef } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import type { Located } from "../../source/span.js";
import { isUnread, messageIn, spanIn, textIn } from "./message/access.js";
import type { ReportWire, WireMessage } from "./message/decode.js";

/** The definitions that names can stand for, and where findings go. */
export interface WireContext {
  readonly taskDefs: ReadonlyMap<string, TaskDef>;
  readonly structDefs: ReadonlyMap<string, StructDef>;
  readonly externalEventDefs: ReadonlyMap<string, ExternalEventDef>;
  readonly workflowEventDefs: ReadonlyMap<string, WorkflowEventDef>;
  readonly userTaskDefs: ReadonlyMap<string, UserTaskDef>;
  readonly workflows: ReadonlyMap<string, WorkflowGraph>;
  readonly report: ReportWire;
}

/** What a name stands for: exactly what bears it, for machines do not misspell. */
export function refer<T>({ value, span }: Located<string>, table: ReadonlyMap<string, T>): Reference<T> {
  const target = table.get(value);
  return { name: value, span, target, exact: target !== undefined };
}

/** A name that could not be read, or may stand for what could not be read: that has been reported. */
export function silent<T>({ value, span }: Located<string>): Reference<T> {
  return { name: value, span, target: undefined, exact: true };
}

type IdMessage = "TaskDefId" | "StructDefId" | "ExternalEventDefId" | "WorkflowEventDefId";

/** What the id in a field stands for; an absent one has the empty name. */
export function referById<T>(
  id: WireMessage<IdMessage> | undefined,
  at: Located<"read" | "unread">,
  table: ReadonlyMap<string, T>,
): Reference<T> {
  if (id === undefined) {
    const name = { value: "", span: at.span };
    return at.value === "unread" ? silent(name) : refer(name, table);
  }
  const name = textIn(id, "name");
  return isUnread(id, "name") ? silent(name) : refer(name, table);
}

/** The TaskDef that a task names. */
export function taskOf(message: WireMessage<"TaskNode">, { taskDefs }: WireContext): Reference<TaskDef> {
  const at = { value: isUnread(message, "taskDefId") ? "unread" : "read", span: spanIn(message, "taskDefId") } as const;
  return referById(messageIn(message, "taskDefId"), at, taskDefs);
}

/** The ExternalEventDef that a node or an interrupt names. */
export function externalEventOf(
  message: WireMessage<"ExternalEventNode"> | WireMessage<"InterruptDef">,
  { externalEventDefs }: WireContext,
): Reference<ExternalEventDef> {
  const field = "externalEventDefId";
  const at = { value: isUnread(message, field) ? "unread" : "read", span: spanIn(message, field) } as const;
  return referById(messageIn(message, field), at, externalEventDefs);
}

/** The WorkflowEventDef that a node throws. */
export function workflowEventOf(message: WireMessage<"ThrowEventNode">, { workflowEventDefs }: WireContext): Reference<WorkflowEventDef> {
  const at = { value: isUnread(message, "eventDefId") ? "unread" : "read", span: spanIn(message, "eventDefId") } as const;
  return referById(messageIn(message, "eventDefId"), at, workflowEventDefs);
}
