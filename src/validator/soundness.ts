import type { Assignment, NodeOutput, PathSelector, VariableRead } from "../graph/assignment.js";
import type { TypeUse } from "../graph/definitions.js";
import { formFieldOf, formOf, outputOf, structFieldsOf, typeOf } from "../graph/infer.js";
import { partsOf } from "../graph/walk.js";
import type { GraphNode } from "../graph/nodes.js";
import { UNKNOWN, type LhType, type ValueType } from "../types/lh-type.js";
import { operatorResult } from "../types/operators.js";
import { partOf, type StructFields } from "../types/paths.js";

/** The type that a place declares; undefined where it is no type or names a struct that is not there, both of which are reported. */
export function settledType(use: TypeUse | undefined): LhType | undefined {
  return use?.structs.every((struct) => struct.exact && struct.target !== undefined) === true ? use.type : undefined;
}

/**
 * Whether nothing is reported of a value that would make its type a guess: no name in it is unknown, no part is missing, every operator
 * takes its operands. Only then may a rule judge what `typeOf` says.
 */
export function isSound(value: Assignment): boolean {
  if (value.cast !== undefined && settledType(value.cast) === undefined) return false;
  return isSoundItself(value) && partsOf(value).every(isSound);
}

function isSoundItself(value: Assignment): boolean {
  switch (value.kind) {
    case "invalid":
      return false;
    case "variable":
      return value.variable.exact && settledType(value.variable.target?.type) !== undefined && missingPart(value) === undefined;
    case "node-output":
      if (value.source.kind !== "found" || !value.source.exact || !hasSettledOutput(value.source.node)) return false;
      return isSettledField(value) && missingPart(value) === undefined;
    case "operation":
      return operatorResult(value.operator, typeOf(value.left), typeOf(value.right)) !== undefined;
    case "struct":
      return value.struct.exact && value.struct.target !== undefined;
    default:
      return true;
  }
}

/** Whether the field of a form that the value is says of what type it is; any other value is no field. */
function isSettledField(value: NodeOutput): boolean {
  const field = formFieldOf(value);
  return field === undefined || settledType(field.type) !== undefined;
}

/** Whether the step has an output and its definition says of what type, or is known to leave it open. */
export function hasSettledOutput(node: GraphNode): boolean {
  if (outputOf(node).kind === "void") return false;
  switch (node.kind) {
    case "task":
      return node.computed !== undefined || (node.task.exact && settledType(node.task.target?.output) !== undefined);
    case "user-task":
      return node.form.exact;
    case "external-event": {
      const content = node.event.target?.content;
      return node.event.exact && (content === undefined || content === "void" || settledType(content) !== undefined);
    }
    default:
      return true;
  }
}

/** The type of what a variable or output gives before its path and its cast. */
export function wholeType(value: VariableRead | NodeOutput): ValueType {
  if (value.kind === "variable") return value.variable.target?.type.type ?? UNKNOWN;
  return value.source.kind === "found" ? outputOf(value.source.node) : UNKNOWN;
}

/** A selector that leads nowhere, and the type that has no such part; of a struct with its fields. */
export interface MissingPart {
  readonly selector: PathSelector;
  readonly of: ValueType;
  readonly fields: readonly string[];
}

/** The first selector of a path that leads nowhere. */
export function missingPart(value: VariableRead | NodeOutput): MissingPart | undefined {
  if (value.path?.kind !== "lh") return undefined;
  const missing = missingField(value);
  if (missing !== undefined) return missing;
  return missingPartBelow(wholeType(value), value.path.selectors, structFieldsOf(value));
}

/** The same below a type. */
export function missingPartBelow(whole: ValueType, selectors: readonly PathSelector[], structs: StructFields): MissingPart | undefined {
  let type = whole;
  for (const selector of selectors) {
    const part = type.kind === "void" ? UNKNOWN : partOf(type, selector, structs);
    if (part === undefined) return { selector, of: type, fields: fieldsOf(type, structs) };
    type = part;
  }
  return undefined;
}

function fieldsOf(type: ValueType, structs: StructFields): readonly string[] {
  return type.kind === "struct" ? [...(structs(type.name, type.version)?.keys() ?? [])] : [];
}

/** The same for the output of a user task: the form says what is in it, and a field has no parts. */
function missingField(value: VariableRead | NodeOutput): MissingPart | undefined {
  const form = formOf(value);
  if (form === undefined || value.path?.kind !== "lh") return undefined;
  const [first, second] = value.path.selectors;
  const field = formFieldOf(value);
  if (field === undefined) return first && { selector: first, of: wholeType(value), fields: form.fields.map(({ name }) => name) };
  return second && { selector: second, of: field.type.type ?? UNKNOWN, fields: [] };
}

/** The value as it is before its cast. */
export function uncast(value: Assignment): Assignment {
  if (value.cast === undefined) return value;
  const { cast: _, ...source } = value;
  return source;
}
