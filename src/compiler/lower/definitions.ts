import type {
  DefinitionBase,
  ExternalEventDefNode,
  StructDefNode,
  TaskDefNode,
  ThrowsNode,
  TypeNode,
  UserTaskDefNode,
  WorkflowEventDefNode,
} from "../../ast/documents.js";
import type { ValueNode } from "../../ast/values.js";
import type { Assignment } from "../../graph/assignment.js";
import type {
  ExternalEventDef,
  StructDef,
  StructField,
  TaskDef,
  Throws,
  TypeUse,
  UserTaskDef,
  WorkflowEventDef,
} from "../../graph/definitions.js";
import { constant } from "./values/constants.js";
import { useType, type Symbols } from "./symbols.js";

/** A definition that can be referred to before its parts are known: first made empty, then filled. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A StructDef without fields yet. */
export function declareStructDef(node: StructDefNode): Growing<StructDef> {
  return { kind: "StructDef", ...headOf(node), fields: [], updates: node.updates, target: node.target };
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
    ...headOf(node),
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
    ...headOf(node),
    content: contentOf(content, symbols),
    correlation,
    retentionSeconds: retention?.value,
  };
}

export function lowerWorkflowEventDef(node: WorkflowEventDefNode, symbols: Symbols): WorkflowEventDef {
  return { kind: "WorkflowEventDef", ...headOf(node), content: contentOf(node.content, symbols) };
}

function contentOf(content: TypeNode | "void" | undefined, symbols: Symbols): TypeUse | "void" | undefined {
  return content === "void" ? content : content && useType(content, symbols);
}

export function lowerUserTaskDef(node: UserTaskDefNode, symbols: Symbols): UserTaskDef {
  return {
    kind: "UserTaskDef",
    ...headOf(node),
    fields: node.fields.map(({ name, type, label, description, required }) => ({
      name: name.value,
      span: name.span,
      type: useType(type, symbols),
      label: label?.value ?? name.value,
      description: description?.value,
      required: required?.value ?? true,
    })),
  };
}

export function lowerThrows({ name, content }: ThrowsNode, symbols: Symbols): Throws {
  return { name: name.value, span: name.span, content: content && useType(content, symbols) };
}

/** What the graph keeps of every definition. */
export function headOf(node: DefinitionBase) {
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
