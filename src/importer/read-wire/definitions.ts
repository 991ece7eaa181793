import type {
  Correlation,
  ExternalEventDef,
  ScheduledWfRun,
  StructDef,
  StructField,
  TaskDef,
  TypeUse,
  UserTaskDef,
  WorkflowEventDef,
} from "../../graph/definitions.js";
import type { NamedArgument } from "../../graph/nodes.js";
import type { Variable, WorkflowGraph } from "../../graph/workflow.js";
import type { Located, Span } from "../../source/span.js";
import { byKey, mapDefined } from "../../util/lists.js";
import { readDefault, readLiteral, wfRunIdText } from "./literals.js";
import {
  boolIn,
  entriesIn,
  enumIn,
  has,
  int32In,
  isUnread,
  messageIn,
  messagesIn,
  optionalText,
  spanIn,
  textIn,
} from "./message/access.js";
import type { WireMessage } from "./message/decode.js";
import { checkFieldName } from "./names.js";
import { secondsIn, wholeNumber } from "./numbers.js";
import { refer, referTo, silent, type WireContext } from "./symbols.js";
import { primitiveUse, readReturnType, readType, readVariableType, withKeysChecked } from "./types.js";

type Growing<T> = { -readonly [K in keyof T]: T[K] };

type Head = Pick<TaskDef, "origin" | "keySpan" | "name" | "nameSpan" | "description">;

/** What all definitions have. A finding about the whole stands at the name. */
function headOf(message: WireMessage, { value: name, span }: Located<string>): Head {
  const description = message.fields.get("description")?.value;
  return {
    origin: message.span,
    keySpan: span,
    name,
    nameSpan: span,
    description: description?.kind === "text" ? description.value : undefined,
  };
}

/** A StructDef without fields yet. */
export function declareStructDef(
  message: WireMessage<"PutStructDefRequest"> | WireMessage<"StructDef">,
  name: Located<string>,
): Growing<StructDef> {
  const updates = message.type === "PutStructDefRequest" ? enumIn(message, "allowedUpdates") : undefined;
  return {
    kind: "StructDef",
    ...headOf(message, name),
    fields: [],
    updates: updates === "FULLY_COMPATIBLE_SCHEMA_UPDATES" ? "fully-compatible" : "none",
    target: describesFields(message) ? "1.3" : undefined,
  };
}

/** Whether a field has a description, which only newer servers know. */
function describesFields(message: WireMessage<"PutStructDefRequest"> | WireMessage<"StructDef">): boolean {
  const inline = messageIn(message as WireMessage<"StructDef">, "structDef");
  return inline !== undefined && entriesIn(inline, "fields").some(({ message: field }) => field !== undefined && has(field, "description"));
}

/** Its fields, when all StructDefs have their names. */
export function readStructFields(
  message: WireMessage<"PutStructDefRequest"> | WireMessage<"StructDef">,
  context: WireContext,
): readonly StructField[] {
  const inline = messageIn(message as WireMessage<"StructDef">, "structDef");
  return mapDefined(inline === undefined ? [] : entriesIn(inline, "fields"), ({ key, keySpan, message: field }): StructField => {
    checkFieldName({ value: key, span: keySpan }, context.report);
    if (field === undefined) return { name: key, span: keySpan, type: { span: keySpan, structs: [] }, nullable: true };
    return {
      name: key,
      span: keySpan,
      type: typeIn(field, context),
      nullable: boolIn(field, "isNullable") === true,
      default: readDefault(field, context),
      description: optionalText(field, "description"),
    };
  });
}

function typeIn(field: WireMessage<"StructFieldDef">, context: WireContext): StructField["type"] {
  const type = messageIn(field, "fieldType");
  if (type !== undefined) return withKeysChecked(readType(type, context), context, "wfspec");
  return isUnread(field, "fieldType") ? unknownType(field.span) : primitiveUse(undefined, field.span);
}

/** What a definition says that it gives back or carries; undefined for nothing. */
function readDeclared(message: WireMessage<"ReturnType">, context: WireContext): TypeUse | undefined {
  const use = readReturnType(message, context);
  return use && withKeysChecked(use, context, "wfspec");
}

function unknownType(span: Span): TypeUse {
  return { span, structs: [] };
}

/** A `PutTaskDefRequest` or a stored `TaskDef`. */
export function readTaskDef(
  message: WireMessage<"PutTaskDefRequest"> | WireMessage<"TaskDef">,
  name: Located<string>,
  context: WireContext,
): TaskDef {
  const request = message as WireMessage<"PutTaskDefRequest">;
  const output = messageIn(request, "returnType");
  return {
    kind: "TaskDef",
    ...headOf(message, name),
    inputs: messagesIn(request, "inputVars").map((input) => {
      const { value, span } = textIn(input, "name");
      return {
        name: value,
        span,
        type: withKeysChecked(readVariableType(input, context), context, "wfspec"),
        default: readDefault(input, context),
      };
    }),
    output: has(request, "returnType") && output === undefined ? unknownType(message.span) : output && readDeclared(output, context),
  };
}

/** A `PutExternalEventDefRequest` or a stored `ExternalEventDef`. */
export function readExternalEventDef(
  message: WireMessage<"PutExternalEventDefRequest"> | WireMessage<"ExternalEventDef">,
  name: Located<string>,
  context: WireContext,
): ExternalEventDef {
  const content = message.type === "ExternalEventDef" ? messageIn(message, "typeInformation") : messageIn(message, "contentType");
  const either = message as WireMessage<"ExternalEventDef">;
  const correlation = messageIn(either, "correlatedEventConfig");
  const retention = messageIn(either, "retentionPolicy");
  return {
    kind: "ExternalEventDef",
    ...headOf(message, name),
    content: content && (readDeclared(content, context) ?? "void"),
    correlation:
      has(either, "correlatedEventConfig") && correlation === undefined
        ? { span: message.span }
        : correlation && readCorrelation(correlation, context),
    retentionSeconds: retention && secondsIn(retention, "secondsAfterPut", context),
  };
}

function readCorrelation(message: WireMessage<"CorrelatedEventConfig">, context: WireContext): Correlation {
  return {
    span: message.span,
    ttlSeconds: wholeNumber(message, "ttlSeconds", context),
    deleteAfterFirst: boolIn(message, "deleteAfterFirstCorrelation"),
  };
}

/** A `PutWorkflowEventDefRequest` or a stored `WorkflowEventDef`. */
export function readWorkflowEventDef(
  message: WireMessage<"PutWorkflowEventDefRequest"> | WireMessage<"WorkflowEventDef">,
  name: Located<string>,
  context: WireContext,
): WorkflowEventDef {
  const content = messageIn(message as WireMessage<"WorkflowEventDef">, "contentType");
  return { kind: "WorkflowEventDef", ...headOf(message, name), content: content && (readDeclared(content, context) ?? "void") };
}

/** A `PutUserTaskDefRequest` or a stored `UserTaskDef`. */
export function readUserTaskDef(
  message: WireMessage<"PutUserTaskDefRequest"> | WireMessage<"UserTaskDef">,
  name: Located<string>,
): UserTaskDef {
  return {
    kind: "UserTaskDef",
    ...headOf(message, name),
    fields: messagesIn(message as WireMessage<"UserTaskDef">, "fields").map((field) => {
      const { value, span } = textIn(field, "name");
      return {
        name: value,
        span,
        type: isUnread(field, "type") ? unknownType(field.span) : primitiveUse(enumIn(field, "type"), spanIn(field, "type")),
        label: textIn(field, "displayName").value,
        description: optionalText(field, "description"),
        required: boolIn(field, "required") === true,
      };
    }),
  };
}

/** A `ScheduleWfRequest` or a stored `ScheduledWfRun`. */
export function readSchedule(
  message: WireMessage<"ScheduleWfRequest"> | WireMessage<"ScheduledWfRun">,
  name: Located<string>,
  context: WireContext,
): ScheduledWfRun {
  const either = message as WireMessage<"ScheduledWfRun">;
  const { workflow, majorVersion, revision } = scheduled(message, context);
  const { value: cron, span: cronSpan } = textIn(either, "cronExpression");
  const parent = messageIn(either, "parentWfRunId");
  const text = parent && wfRunIdText(parent, context);
  return {
    kind: "ScheduledWfRun",
    ...headOf(message, name),
    workflow,
    majorVersion,
    revision,
    cron,
    cronSpan,
    inputs: readInputs(either, workflow.target, context),
    parent:
      parent &&
      (text === undefined
        ? { kind: "invalid", origin: parent.span }
        : { kind: "literal", origin: parent.span, value: { kind: "wf_run_id", text } }),
  };
}

function scheduled(
  message: WireMessage<"ScheduleWfRequest"> | WireMessage<"ScheduledWfRun">,
  context: WireContext,
): Pick<ScheduledWfRun, "workflow" | "majorVersion" | "revision"> {
  if (message.type === "ScheduleWfRequest") {
    const name = textIn(message, "wfSpecName");
    const workflow = isUnread(message, "wfSpecName") ? silent<WorkflowGraph>(name) : referTo(name, "workflows", context);
    return { workflow, majorVersion: int32In(message, "majorVersion"), revision: int32In(message, "revision") };
  }
  const id = messageIn(message, "wfSpecId");
  if (id === undefined) {
    const name = { value: "", span: spanIn(message, "wfSpecId") };
    return { workflow: has(message, "wfSpecId") ? silent(name) : refer(name, new Map()) };
  }
  return {
    workflow: referTo(textIn(id, "name"), "workflows", context),
    majorVersion: int32In(id, "majorVersion") ?? 0,
    revision: int32In(id, "revision") ?? 0,
  };
}

function readInputs(
  message: WireMessage<"ScheduledWfRun">,
  workflow: WorkflowGraph | undefined,
  context: WireContext,
): readonly NamedArgument[] {
  const entry = workflow?.threads.find(({ role }) => role === "entry");
  const variables = byKey<string, Variable>(entry?.variables.toReversed() ?? [], (variable) => variable.name);
  return entriesIn(message, "variables").map(({ key, keySpan, message: value }): NamedArgument => {
    const name = { value: key, span: keySpan };
    return {
      variable: entry === undefined ? silent(name) : refer(name, variables),
      value: value === undefined ? { kind: "invalid", origin: keySpan } : readLiteral(value, context),
    };
  });
}
