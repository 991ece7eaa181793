import type { Span } from "../source/span.js";
import type { StructDef, TaskDef, TaskInput, Throws } from "../graph/definitions.js";

/** What is generated, with every name decided. */
export interface Plan {
  /** By name. */
  readonly tasks: readonly TaskPlan[];
  /** The structs that the tasks use, each after those that it uses itself (cycles aside). */
  readonly structs: readonly StructPlan[];
}

export interface TaskPlan {
  readonly task: TaskDef;
  /** PascalCase; the names of the task's types begin with it. */
  readonly typeStem: string;
  /** camelCase; the names of the task's values begin with it. */
  readonly valueStem: string;
  readonly fileStem: string;
  readonly inputs: readonly { readonly input: TaskInput; readonly property: string }[];
  readonly exceptions: readonly { readonly thrown: Throws; readonly className: string }[];
}

export interface StructPlan {
  readonly struct: StructDef;
  readonly typeName: string;
  /** The versions by which it is used, ascending; the newest one is -1. */
  readonly versions: readonly number[];
}

/** A name that becomes a name, and where it was written. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** The name of the constant that holds the shape of a struct at a version. */
export function shapeName(typeName: string, version: number): string {
  const stem = typeName.charAt(0).toLowerCase() + typeName.slice(1);
  return version < 0 ? `${stem}Shape` : `${stem}_v${version}Shape`;
}
