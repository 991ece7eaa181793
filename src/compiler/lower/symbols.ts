import type { TypeNode } from "../../ast/documents.js";
import type { DefinitionTables, LostNames } from "../../graph/project.js";
import type { StructDef, TypeUse } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import { structAt } from "../../graph/versions.js";
import type { Located, Span } from "../../source/span.js";
import { primitive, PRIMITIVES, type LhType } from "../../types/lh-type.js";
import { parseType } from "../../types/parse-type.js";
import { closest } from "../../util/did-you-mean.js";

/** The definitions that a project's names can stand for: workflows with what they throw and give back, and with their entry threads and the variables of these once threads are lowered. */
export interface Symbols extends Omit<DefinitionTables, "schedules"> {
  readonly lost: LostNames;
}

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
  const structs = node.structs.map((name) => ({
    version: name.version,
    ...structAt(refer(name, symbols.structDefs, symbols.lost), name.version),
  }));
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

/** A type that is known already, with the structs that it names. */
export function useOf(type: LhType, span: Span, symbols: Symbols): TypeUse {
  const structs: TypeUse["structs"][number][] = [];
  const collect = (inner: LhType): void => {
    if (inner.kind === "struct")
      structs.push({
        version: inner.version,
        ...structAt(refer({ value: inner.name, span }, symbols.structDefs, symbols.lost), inner.version),
      });
    if (inner.kind === "array") collect(inner.element);
    if (inner.kind === "map") collect(inner.value);
  };
  collect(type);
  return { span, type, structs };
}

/** The type that a text means, or undefined when it means none; its struct names stand at `span`. */
export function useTypeText(text: string, span: Span, symbols: Symbols): TypeUse | undefined {
  const parsed = parseType(text);
  if (parsed === undefined) return undefined;
  const structs = parsed.structs.map(({ name, version }) => ({ value: name, version, span }));
  return useType({ span, type: parsed.type, structs }, symbols);
}
