import type { ExternalEventDefNode, StructDefNode, TaskDefNode, ThrowsNode } from "../../ast/documents.js";
import type { ValueNode } from "../../ast/values.js";
import type { Assignment } from "../../graph/assignment.js";
import type { ExternalEventDef, StructDef, StructField, TaskDef, Throws, TypeUse } from "../../graph/definitions.js";
import { constant } from "./values/constants.js";
import { useType, type Symbols } from "./symbols.js";

/** A definition that can be referred to before its parts are known: first made empty, then filled. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A StructDef without fields yet. */
export function declareStructDef(node: StructDefNode): Growing<StructDef> {
  return { kind: "StructDef", ...head(node), fields: [], updates: node.updates };
}

/** Gives it its fields, still without their defaults. */
export function fillStructDef(definition: Growing<StructDef>, node: StructDefNode, symbols: Symbols): void {
  definition.fields = node.fields.map((field) => ({
    name: field.name.value,
    span: field.name.span,
    type: useType(field.type, symbols),
    nullable: field.nullable,
    description: field.description?.value,
  }));
}

/** Gives the fields their defaults. These may be structs, so all StructDefs must have their fields by then. */
export function fillStructDefaults(definition: Growing<StructDef>, node: StructDefNode, symbols: Symbols): void {
  definition.fields = definition.fields.map((field, index) => {
    const written = node.fields[index]?.default;
    return written === undefined ? field : withDefault(field, defaultOf(written, field.type, symbols));
  });
}

function withDefault({ name, span, type, nullable, description }: StructField, value: Assignment): StructField {
  return { name, span, type, nullable, description, default: value };
}

export function lowerTaskDef(node: TaskDefNode, symbols: Symbols): TaskDef {
  return {
    kind: "TaskDef",
    ...head(node),
    inputs: node.input.map((input) => {
      const type = useType(input.type, symbols);
      return {
        name: input.name.value,
        span: input.name.span,
        type,
        description: input.description?.value,
        default: input.default && defaultOf(input.default, type, symbols),
      };
    }),
    output: node.output && useType(node.output, symbols),
    throws: node.throws?.map((thrown) => lowerThrows(thrown, symbols)),
  };
}

export function lowerExternalEventDef(node: ExternalEventDefNode, symbols: Symbols): ExternalEventDef {
  const { content, correlation, retention } = node;
  return {
    kind: "ExternalEventDef",
    ...head(node),
    content: content === "void" ? content : content && useType(content, symbols),
    correlation,
    retentionSeconds: retention?.value,
  };
}

export function lowerThrows({ name, content }: ThrowsNode, symbols: Symbols): Throws {
  return { name: name.value, span: name.span, content: content && useType(content, symbols) };
}

function head(node: StructDefNode | TaskDefNode | ExternalEventDefNode) {
  return {
    origin: node.span,
    keySpan: node.keySpan,
    name: node.name.value,
    nameSpan: node.name.span,
    description: node.description?.value,
  };
}

function defaultOf(value: ValueNode, type: TypeUse, symbols: Symbols): Assignment {
  return constant(value, type.type, { symbols, typedWhenEmpty: false });
}
