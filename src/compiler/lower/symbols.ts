import type { TypeNode } from "../../ast/documents.js";
import type { ExternalEventDef, StructDef, TaskDef, TypeUse } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import type { Located, Span } from "../../source/span.js";
import type { LhType } from "../../types/lh-type.js";
import { parseType } from "../../types/parse-type.js";
import { closest } from "../../util/did-you-mean.js";

/** The definitions that a project's names can stand for. */
export interface Symbols {
  readonly taskDefs: ReadonlyMap<string, TaskDef>;
  readonly structDefs: ReadonlyMap<string, StructDef>;
  readonly externalEventDefs: ReadonlyMap<string, ExternalEventDef>;
}

/** Finds what a name stands for; one misspelt within reach is read as the nearest. */
export function refer<T>(name: Located<string>, table: ReadonlyMap<string, T>): Reference<T> {
  const exact = table.get(name.value);
  if (exact !== undefined) return { name: name.value, span: name.span, target: exact, exact: true };
  const near = closest(name.value, table.keys());
  const target = near === undefined ? undefined : table.get(near);
  return { name: name.value, span: name.span, ...(target !== undefined && { target }), exact: false };
}

/** A type with its struct names resolved. A misspelt struct is read as the nearest one. */
export function useType(node: TypeNode & { readonly masked?: true }, symbols: Symbols): TypeUse {
  const structs = node.structs.map((name) => ({ ...refer(name, symbols.structDefs), version: name.version }));
  const misspelt = new Map(structs.flatMap((use) => (use.exact || use.target === undefined ? [] : [[use.name, use.target.name]])));
  const meant = node.type && misspelt.size > 0 ? renameStructs(node.type, misspelt) : node.type;
  const type = meant && (node.masked ? { ...meant, masked: true as const } : meant);
  return { span: node.span, structs, ...(type && { type }) };
}

function renameStructs(type: LhType, names: ReadonlyMap<string, string>): LhType {
  switch (type.kind) {
    case "struct":
      return { ...type, name: names.get(type.name) ?? type.name };
    case "array":
      return { ...type, element: renameStructs(type.element, names) };
    case "map":
      return { ...type, key: renameStructs(type.key, names), value: renameStructs(type.value, names) };
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
