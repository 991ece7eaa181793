import type { TypeNode } from "../../ast/documents.js";
import type { ExternalEventDef, StructDef, TaskDef, TypeUse, UserTaskDef, WorkflowEventDef } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import type { Located, Span } from "../../source/span.js";
import { primitive, PRIMITIVES, type LhType } from "../../types/lh-type.js";
import { parseType } from "../../types/parse-type.js";
import { closest } from "../../util/did-you-mean.js";

/** The definitions that a project's names can stand for. */
export interface Symbols {
  readonly taskDefs: ReadonlyMap<string, TaskDef>;
  readonly structDefs: ReadonlyMap<string, StructDef>;
  readonly externalEventDefs: ReadonlyMap<string, ExternalEventDef>;
  readonly workflowEventDefs: ReadonlyMap<string, WorkflowEventDef>;
  readonly userTaskDefs: ReadonlyMap<string, UserTaskDef>;
  /** With what they throw and give back; with their entry threads and the variables of these once threads are lowered. */
  readonly workflows: ReadonlyMap<string, WorkflowGraph>;
  readonly lost: LostNames;
}

/** The names of definitions that could not be read; undefined stands for any name. */
export type LostNames = ReadonlySet<string | undefined>;

const NOTHING_LOST: LostNames = new Set();

/**
 * Finds what a name stands for; one misspelt within reach is read as the nearest. A name that may be that of a lost definition is right, as
 * far as can be told.
 */
export function refer<T>(name: Located<string>, table: ReadonlyMap<string, T>, lost: LostNames = NOTHING_LOST): Reference<T> {
  const exact = table.get(name.value);
  if (exact !== undefined) return { name: name.value, span: name.span, target: exact, exact: true };
  const near = lost.has(name.value) ? undefined : closest(name.value, table.keys());
  if (near === undefined && (lost.has(name.value) || lost.has(undefined)))
    return { name: name.value, span: name.span, target: undefined, exact: true };
  const target = near === undefined ? undefined : table.get(near);
  return { name: name.value, span: name.span, target, exact: false };
}

/** A type with its struct names resolved. A misspelt struct is read as the nearest one. */
export function useType(node: TypeNode, symbols: Symbols): TypeUse {
  if (node.structs.length === 0) return { span: node.span, structs: NO_STRUCTS, type: maskedAs(node.type, node) };
  const structs = node.structs.map((name) => ({ version: name.version, ...refer(name, symbols.structDefs, symbols.lost) }));
  const misspelt = structs.some((use) => !use.exact);
  const meant = node.type && misspelt ? meantBy(node.type, new Map(structs.map((use) => [use.name, nameMeant(use)]))) : node.type;
  return { span: node.span, structs, type: maskedAs(meant, node) };
}

const NO_STRUCTS: TypeUse["structs"] = [];

function maskedAs(type: LhType | undefined, { masked }: TypeNode): LhType | undefined {
  return type !== undefined && masked === true ? { masked: true as const, ...type } : type;
}

/** The struct, or the primitive type, that a name was meant to be. */
function nameMeant({ name, target }: Reference<StructDef>): string {
  return target?.name ?? closest(name, PRIMITIVES) ?? name;
}

function meantBy(type: LhType, names: ReadonlyMap<string, string>): LhType {
  switch (type.kind) {
    case "struct": {
      const name = names.get(type.name) ?? type.name;
      const native = PRIMITIVES.find((one) => one === name);
      return native === undefined ? { ...type, name } : primitive(native);
    }
    case "array":
      return { ...type, element: meantBy(type.element, names) };
    case "map":
      return { ...type, key: meantBy(type.key, names), value: meantBy(type.value, names) };
    default:
      return type;
  }
}

/** The type that a text means, or undefined when it means none; its struct names stand at `span`. */
export function useTypeText(text: string, span: Span, symbols: Symbols): TypeUse | undefined {
  const parsed = parseType(text);
  if (parsed === undefined) return undefined;
  const structs = parsed.structs.map(({ name, version }) => ({ value: name, version, span }));
  return useType({ span, type: parsed.type, structs }, symbols);
}
