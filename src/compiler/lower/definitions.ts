import type { ExternalEventDefNode, StructDefNode, TaskDefNode, ThrowsNode } from "../../ast/documents.js";
import type { ValueNode } from "../../ast/values.js";
import type { Assignment } from "../../graph/assignment.js";
import type { ExternalEventDef, StructDef, TaskDef, Throws, TypeUse } from "../../graph/definitions.js";
import { constant } from "./values/constants.js";
import { useType, type Symbols } from "./symbols.js";

/** A definition that can be referred to before its parts are known: first made empty, then filled. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A StructDef without fields yet. */
export function declareStructDef(node: StructDefNode): Growing<StructDef> {
  return { ...head(node), kind: "StructDef", fields: [], updates: node.updates };
}

/** Gives it its fields, still without their defaults. */
export function fillStructDef(definition: Growing<StructDef>, node: StructDefNode, symbols: Symbols): void {
  definition.fields = node.fields.map((field) => ({
    name: field.name.value,
    span: field.name.span,
    type: useType(masked(field), symbols),
    nullable: field.nullable === true,
    ...(field.description && { description: field.description.value }),
  }));
}

/** Gives the fields their defaults. These may be structs, so all StructDefs must have their fields by then. */
export function fillStructDefaults(definition: Growing<StructDef>, node: StructDefNode, symbols: Symbols): void {
  definition.fields = definition.fields.map((field, index) => ({
    ...field,
    ...defaultOf(node.fields[index]?.default, field.type, symbols),
  }));
}

export function lowerTaskDef(node: TaskDefNode, symbols: Symbols): TaskDef {
  return {
    ...head(node),
    kind: "TaskDef",
    inputs: node.input.map((input) => {
      const type = useType(masked(input), symbols);
      return {
        name: input.name.value,
        span: input.name.span,
        type,
        ...(input.description && { description: input.description.value }),
        ...defaultOf(input.default, type, symbols),
      };
    }),
    ...(node.output && { output: useType(node.output, symbols) }),
    ...(node.throws && { throws: node.throws.map((thrown) => lowerThrows(thrown, symbols)) }),
  };
}

export function lowerExternalEventDef(node: ExternalEventDefNode, symbols: Symbols): ExternalEventDef {
  const { content, correlation, retention } = node;
  return {
    ...head(node),
    kind: "ExternalEventDef",
    ...(content && { content: content === "void" ? content : useType(content, symbols) }),
    ...(correlation && { correlation }),
    ...(retention && { retentionSeconds: retention.value }),
  };
}

export function lowerThrows({ name, content }: ThrowsNode, symbols: Symbols): Throws {
  return { name: name.value, span: name.span, ...(content && { content: useType(content, symbols) }) };
}

function head(node: StructDefNode | TaskDefNode | ExternalEventDefNode) {
  return {
    origin: node.span,
    keySpan: node.keySpan,
    name: node.name.value,
    nameSpan: node.name.span,
    ...(node.description && { description: node.description.value }),
  };
}

function masked(part: { readonly type: TaskDefNode["input"][number]["type"]; readonly masked?: true }) {
  return part.masked ? { ...part.type, masked: true as const } : part.type;
}

function defaultOf(value: ValueNode | undefined, type: TypeUse, symbols: Symbols): { readonly default?: Assignment } {
  return value === undefined ? {} : { default: constant(value, type.type, { symbols, typedWhenEmpty: false }) };
}
