import type { Assignment } from "../../graph/assignment.js";
import type { ExternalEventDef, StructDef, TaskDef } from "../../graph/definitions.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitLiteral } from "./literals.js";
import { emitType } from "./types.js";
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
export function emitStructDef({ name, description, fields, updates }: StructDef): JsonObject {
  return {
    name,
    ...(description !== undefined && { description }),
    structDef: {
      ...(fields.length > 0 && {
        fields: Object.fromEntries(
          fields.map((field) => [
            field.name,
            { fieldType: emitUse(field.type), ...defaultValue(field.default), ...(field.nullable && { isNullable: true }) },
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
    ...(content !== undefined && {
      contentType: content === "void" || content.type === undefined ? {} : { returnType: emitType(content.type) },
    }),
    ...(correlation && {
      correlatedEventConfig: {
        ...(correlation.ttlSeconds !== undefined && { ttlSeconds: String(correlation.ttlSeconds) }),
        ...(correlation.deleteAfterFirst === true && { deleteAfterFirstCorrelation: true }),
      },
    }),
  };
}

function defaultValue(value: Assignment | undefined): JsonObject {
  return value?.kind === "literal" ? { defaultValue: emitLiteral(value.value) } : {};
}
