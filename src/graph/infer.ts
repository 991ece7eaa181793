import { EMPTY_ARRAY, EMPTY_MAP, UNKNOWN, VOID, primitive, type LhType, type ValueType } from "../types/lh-type.js";
import type { Literal } from "../types/literal.js";
import { operatorResult } from "../types/operators.js";
import { partOf } from "../types/paths.js";
import type { Assignment, NodeOutput, PathSelector } from "./assignment.js";
import type { StructDef, TypeUse } from "./definitions.js";
import type { GraphNode, NodeKind } from "./workflow.js";
import { remembered } from "./remembered.js";

const outputs: { readonly [K in NodeKind]: (node: Extract<GraphNode, { kind: K }>) => ValueType } = {
  entrypoint: () => VOID,
  exit: () => VOID,
  nop: () => VOID,
  sleep: () => VOID,
  task: ({ task }) =>
    task.target === undefined ? UNKNOWN : task.target.output === undefined ? VOID : (task.target.output.type ?? UNKNOWN),
  "external-event": ({ event }) => {
    const content = event.target?.content;
    if (content === "void") return VOID;
    return content?.type ?? UNKNOWN;
  },
};

/** What a node gives back: a type, nothing, or unknown where no definition says so. */
export function outputOf(node: GraphNode): ValueType {
  return (outputs[node.kind] as (node: GraphNode) => ValueType)(node);
}

const types: { readonly [K in Assignment["kind"]]: (value: Extract<Assignment, { kind: K }>) => ValueType } = {
  variable: (value) => below(value.variable.target?.type.type ?? UNKNOWN, value),
  "node-output": (value) => below(sourceType(value), value),
  literal: ({ value }) => literalType(value),
  operation: ({ operator, left, right }) =>
    operator === "AND" || operator === "OR" ? primitive("bool") : (operatorResult(operator, typeOf(left), typeOf(right)) ?? UNKNOWN),
  comparison: () => primitive("bool"),
  format: () => primitive("str"),
  struct: ({ struct, version }) => ({ kind: "struct", name: struct.target?.name ?? struct.name, version }),
  size: () => primitive("int"),
  invalid: () => UNKNOWN,
};

/**
 * The type that a value will have, as far as it can be told. Everything that is broken has an unknown type, so that one mistake makes one
 * finding.
 */
export function typeOf(value: Assignment): ValueType {
  if (value.cast !== undefined) return value.cast.type ?? UNKNOWN;
  return (types[value.kind] as (value: Assignment) => ValueType)(value);
}

function sourceType({ source }: NodeOutput): ValueType {
  return source.kind === "found" ? outputOf(source.node) : UNKNOWN;
}

/** The type below a path; a part that isn't there is for a rule to say, and unknown here. */
function below(type: ValueType, value: Extract<Assignment, { kind: "variable" | "node-output" }>): ValueType {
  if (value.path === undefined) return type;
  if (value.path.kind === "json") return UNKNOWN;
  return typeAlong(type, value.path.selectors, structFieldsOf(value)) ?? UNKNOWN;
}

/** The type at the end of a path, or undefined when there is no such part. */
export function typeAlong(type: ValueType, selectors: readonly PathSelector[], structs: StructFields): ValueType | undefined {
  let part: ValueType | undefined = type;
  for (const selector of selectors) {
    if (part === undefined || part.kind === "unknown") return part;
    part = partOf(part, selector, structs);
  }
  return part;
}

export type StructFields = (name: string, version: number) => ReadonlyMap<string, LhType> | undefined;

/** The fields of the structs that a value's type can lead to, found through the definitions that its source names. */
export function structFieldsOf(value: Extract<Assignment, { kind: "variable" | "node-output" }>): StructFields {
  const uses = value.kind === "variable" ? value.variable.target?.type.structs : outputStructs(value);
  return (name) => {
    const definition = uses && structNamed(name, uses, new Set());
    return definition && fieldTypes(definition.fields);
  };
}

/** The struct of this name among those that are mentioned, and those that their fields mention. */
function structNamed(name: string, uses: TypeUse["structs"], seen: Set<StructDef>): StructDef | undefined {
  for (const { target } of uses) {
    if (target === undefined || seen.has(target)) continue;
    if (target.name === name) return target;
    seen.add(target);
    for (const field of target.fields) {
      const inside = structNamed(name, field.type.structs, seen);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}

function outputStructs({ source }: NodeOutput) {
  if (source.kind !== "found") return undefined;
  const { node } = source;
  if (node.kind === "task") return node.task.target?.output?.structs;
  if (node.kind === "external-event" && node.event.target?.content !== "void") return node.event.target?.content?.structs;
  return undefined;
}

const fieldTypes = remembered((fields: StructDef["fields"]): ReadonlyMap<string, LhType> => {
  const types = new Map<string, LhType>();
  for (const { name, type } of fields) if (type.type !== undefined) types.set(name, type.type);
  return types;
});

function literalType(literal: Literal): ValueType {
  switch (literal.kind) {
    case "null":
      return { kind: "null" };
    case "array": {
      const element = literal.elementType ?? (literal.items[0] && literalType(literal.items[0]));
      return element === undefined ? EMPTY_ARRAY : { kind: "array", element: element as LhType };
    }
    case "map": {
      const [first] = literal.entries;
      if (literal.types !== undefined) return { kind: "map", ...literal.types };
      return first === undefined
        ? EMPTY_MAP
        : { kind: "map", key: literalType(first.key) as LhType, value: literalType(first.value) as LhType };
    }
    case "struct":
      return { kind: "struct", name: literal.name, version: literal.version };
    default:
      return primitive(literal.kind);
  }
}
