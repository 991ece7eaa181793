import type { Assignment } from "../../graph/assignment.js";
import type {
  ExternalEventDef,
  ScheduledWfRun,
  StructDef,
  TaskDef,
  TypeUse,
  UserTaskDef,
  UserTaskField,
  WorkflowEventDef,
} from "../../graph/definitions.js";
import { invariant } from "../../util/invariant.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitLiteral } from "./literals.js";
import { emitPrimitive } from "./types.js";
import { emitUse } from "./uses.js";

/** A `PutTaskDefRequest`. A task that gives nothing back has an empty return type, as the SDK writes it. */
export function emitTaskDef(definition: TaskDef): JsonObject {
  const { name, inputs, output, description } = definition;
  return {
    name,
    ...(inputs.length > 0 && {
      inputVars: inputs.map((input) => ({ name: input.name, ...defaultValue(input.default), typeDef: emitUse(input.type) })),
    }),
    returnType: output === undefined ? {} : { returnType: emitUse(output) },
    ...(description !== undefined && { description }),
  };
}

/** A `PutStructDefRequest`. */
export function emitStructDef({ name, description, fields, updates, target }: StructDef): JsonObject {
  return {
    name,
    ...(description !== undefined && { description }),
    structDef: {
      ...(fields.length > 0 && {
        fields: Object.fromEntries(
          fields.map((field) => [
            field.name,
            {
              fieldType: emitUse(field.type),
              ...defaultValue(field.default),
              ...(field.nullable && { isNullable: true }),
              ...(target === "1.3" && field.description !== undefined && { description: field.description }),
            },
          ]),
        ),
      }),
    },
    ...(updates === "fully-compatible" && { allowedUpdates: "FULLY_COMPATIBLE_SCHEMA_UPDATES" }),
  };
}

/** A `PutExternalEventDefRequest`. */
export function emitExternalEventDef({ name, content, correlation, retentionSeconds }: ExternalEventDef): JsonObject {
  return {
    name,
    ...(retentionSeconds !== undefined && { retentionPolicy: { secondsAfterPut: String(retentionSeconds) } }),
    ...contentType(content),
    ...(correlation && {
      correlatedEventConfig: {
        ...(correlation.ttlSeconds !== undefined && { ttlSeconds: String(correlation.ttlSeconds) }),
        ...(correlation.deleteAfterFirst === true && { deleteAfterFirstCorrelation: true }),
      },
    }),
  };
}

/** A `PutWorkflowEventDefRequest`. */
export function emitWorkflowEventDef({ name, content }: WorkflowEventDef): JsonObject {
  return { name, ...contentType(content) };
}

function contentType(content: TypeUse | "void" | undefined): JsonObject {
  if (content === undefined) return {};
  return { contentType: content === "void" ? {} : { returnType: emitUse(content) } };
}

/** A `PutUserTaskDefRequest`. */
export function emitUserTaskDef({ name, fields, description }: UserTaskDef): JsonObject {
  return {
    name,
    ...(fields.length > 0 && { fields: fields.map(emitField) }),
    ...(description !== undefined && { description }),
  };
}

/** The wire's zero of a field's type is JSON_OBJ, which no form has. */
function emitField({ name, type, label, description, required }: UserTaskField): JsonObject {
  invariant(type.type?.kind === "primitive", "a checked field of a form has a primitive type");
  return {
    name,
    type: emitPrimitive(type.type.name),
    ...(description !== undefined && { description }),
    ...(label !== "" && { displayName: label }),
    ...(required && { required }),
  };
}

/** A `ScheduleWfRequest`. */
export function emitSchedule({ name, workflow, majorVersion, revision, cron, inputs, parent }: ScheduledWfRun): JsonObject {
  return {
    id: name,
    wfSpecName: workflow.target?.name ?? workflow.name,
    ...(majorVersion !== undefined && { majorVersion }),
    ...(revision !== undefined && { revision }),
    ...(inputs.length > 0 && {
      variables: Object.fromEntries(inputs.map(({ variable, value }) => [variable.target?.name ?? variable.name, literalOf(value)])),
    }),
    ...(parent && { parentWfRunId: literalOf(parent)["wfRunId"] ?? {} }),
    cronExpression: cron,
  };
}

function literalOf(value: Assignment): JsonObject {
  invariant(value.kind === "literal", "a checked constant is a literal");
  return emitLiteral(value.value);
}

function defaultValue(value: Assignment | undefined): JsonObject {
  return value?.kind === "literal" ? { defaultValue: emitLiteral(value.value) } : {};
}
