import type {
  ExternalEventDefNode,
  ScheduledWfRunNode,
  StructDefNode,
  TaskDefNode,
  UserTaskDefNode,
  WorkflowEventDefNode,
} from "../../../ast/documents.js";
import type { ExternalEventDef, ScheduledWfRun, StructDef, TaskDef, UserTaskDef, WorkflowEventDef } from "../../../graph/definitions.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Assignment } from "../../../graph/assignment.js";
import { primitive, type LhType } from "../../../types/lh-type.js";
import { constantOf } from "../values/literals.js";
import { valueOf, toldBy } from "../values/values.js";
import { writeDefault, writeType } from "./types.js";
import { located, optional, variableNamed, type Writing } from "../values/writing.js";

type Cannot = Writing["cannot"];
type Place = Pick<Writing, "at" | "cannot">;

export function writeTaskDef(definition: TaskDef, cannot: Cannot): TaskDefNode {
  const { place, head } = begin(definition, cannot);
  return {
    kind: "TaskDef",
    ...head,
    input: definition.inputs.map((input) => ({
      name: located(input.name, place),
      description: optional(input.description, place),
      type: writeType(input.type, place),
      default: writeDefault(input.default, input.type, place),
    })),
    output: definition.output && writeType(definition.output, place),
    throws: definition.throws?.map(({ name, content }) => ({ name: located(name, place), content: content && writeType(content, place) })),
  };
}

export function writeStructDef(definition: StructDef, cannot: Cannot): StructDefNode {
  const { place, head } = begin(definition, cannot);
  return {
    kind: "StructDef",
    ...head,
    fields: definition.fields.map((field) => ({
      name: located(field.name, place),
      description: optional(field.description, place),
      type: writeType(field.type, place),
      nullable: field.nullable,
      default: writeDefault(field.default, field.type, place),
    })),
    updates: definition.updates,
  };
}

export function writeExternalEventDef(definition: ExternalEventDef, cannot: Cannot): ExternalEventDefNode {
  const { place, head } = begin(definition, cannot);
  const { correlation } = definition;
  return {
    kind: "ExternalEventDef",
    ...head,
    content: writeContent(definition.content, place),
    correlation: correlation && { ...correlation, span: place.at },
    retention: optional(definition.retentionSeconds, place),
  };
}

export function writeWorkflowEventDef(definition: WorkflowEventDef, cannot: Cannot): WorkflowEventDefNode {
  const { place, head } = begin(definition, cannot);
  return { kind: "WorkflowEventDef", ...head, content: writeContent(definition.content, place) };
}

export function writeUserTaskDef(definition: UserTaskDef, cannot: Cannot): UserTaskDefNode {
  const { place, head } = begin(definition, cannot);
  return {
    kind: "UserTaskDef",
    ...head,
    fields: definition.fields.map((field) => ({
      name: located(field.name, place),
      type: writeType(field.type, place),
      label: optional(field.label === field.name ? undefined : field.label, place),
      description: optional(field.description, place),
      required: optional(field.required ? undefined : false, place),
    })),
  };
}

export function writeSchedule(definition: ScheduledWfRun, cannot: Cannot): ScheduledWfRunNode {
  const { place, head } = begin(definition, cannot);
  const writing: Writing = { ...place, variable: (name) => variableNamed(name, place), handleOf: ({ name }) => name };
  return {
    kind: "ScheduledWfRun",
    ...head,
    workflow: located(definition.workflow.name, place),
    majorVersion: optional(definition.majorVersion, place),
    revision: optional(definition.revision, place),
    cron: located(definition.cron, place),
    inputs: definition.inputs.map(({ variable, value }) => ({
      name: located(variable.target?.name ?? variable.name, place),
      value: constantIn(value, variable.target?.type.type, writing),
    })),
    parent: definition.parent && valueOf(definition.parent, primitive("wf_run_id"), writing),
  };
}

/** A constant: it needs no word where it is a literal, for nothing else can stand there. */
function constantIn(value: Assignment, type: LhType | undefined, writing: Writing): ValueNode {
  const constant = value.kind === "literal" && value.cast === undefined ? constantOf(value.value, type, writing.at) : undefined;
  return constant ?? valueOf(value, toldBy(type), writing);
}

function writeContent(content: ExternalEventDef["content"], place: Place) {
  return content === undefined || content === "void" ? content : writeType(content, place);
}

function begin(
  { origin: at, name, description }: TaskDef | StructDef | ExternalEventDef | WorkflowEventDef | UserTaskDef | ScheduledWfRun,
  cannot: Cannot,
) {
  const place = { at, cannot };
  return { place, head: { span: at, keySpan: at, name: located(name, place), description: optional(description, place) } };
}
