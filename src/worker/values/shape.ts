import type { Primitive } from "../../types/lh-type.js";
import type { JsonObject } from "../../wire/definition.js";
import { typeName } from "../../wire/type-definition.js";

/** A type of values, as generated code states it. */
export type Shape = Primitive | { readonly array: Shape } | { readonly map: readonly [Shape, Shape] } | { readonly struct: StructShape };

/** A type with what is said about it at its place. */
export interface FieldShape {
  readonly type: Shape;
  readonly nullable?: true;
  readonly masked?: true;
}

/** A StructDef; version -1 is the newest one. */
export interface StructShape {
  readonly name: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, FieldShape>>;
}

/** An input of a task: its name on the wire, and the property of the handler's input that it becomes. */
export interface InputShape {
  readonly name: string;
  readonly property: string;
  readonly type: Shape;
  readonly masked?: true;
}

/** Everything the run time needs to know of a TaskDef. */
export interface TaskShape {
  readonly name: string;
  readonly input: readonly InputShape[];
  readonly output: FieldShape | "void";
  /** The business exceptions that the task may throw, with the type of their content. */
  readonly throws: Readonly<Record<string, Shape | "void">>;
}

/** The `TypeDefinition` that a shape stands for. */
export function typeDefinitionOf(shape: Shape): JsonObject {
  if (typeof shape === "string") return { primitiveType: shape.toUpperCase() };
  if ("array" in shape) return { inlineArrayDef: { arrayType: typeDefinitionOf(shape.array) } };
  if ("map" in shape) return { inlineMapDef: { keyType: typeDefinitionOf(shape.map[0]), valueType: typeDefinitionOf(shape.map[1]) } };
  return { structDefId: { name: shape.struct.name, version: shape.struct.version } };
}

/** A shape as the language writes it: `array<order>`. */
export function printShape(shape: Shape | "void"): string {
  return shape === "void" ? "nothing" : typeName(typeDefinitionOf(shape));
}
