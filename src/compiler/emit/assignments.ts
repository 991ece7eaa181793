import type { Assignment, Path, PathSelector, StructBuilder } from "../../graph/assignment.js";
import { invariant } from "../../util/invariant.js";
import type { Json, JsonObject } from "../../wire/definition.js";
import { emitLiteral } from "./literals.js";
import { emitStructDefId, emitType } from "./types.js";

type Emitter<K extends Assignment["kind"]> = (value: Extract<Assignment, { kind: K }>) => JsonObject;

const emitters: { readonly [K in Assignment["kind"]]: Emitter<K> } = {
  variable: (value) => ({ ...emitPath(value.path), variableName: value.variable.target?.name ?? value.variable.name }),
  literal: (value) => ({ literalValue: emitLiteral(value.value) }),
  "node-output": (value) => {
    invariant(value.source.kind === "found", "a checked workflow's handles are found");
    return { ...emitPath(value.path), nodeOutput: { nodeName: value.source.node.name } };
  },
  operation: (value) => ({
    expression: { lhs: emitAssignment(value.left), mutationType: value.operator, rhs: emitAssignment(value.right) },
  }),
  comparison: (value) => ({
    expression: { lhs: emitAssignment(value.left), comparator: value.comparator, rhs: emitAssignment(value.right) },
  }),
  format: (value) => ({
    formatString: {
      format: value.computed === undefined ? { literalValue: { str: value.template } } : emitAssignment(value.computed),
      ...(value.args.length > 0 && { args: value.args.map(emitAssignment) }),
    },
  }),
  struct: (value) => ({
    structBuilder: {
      structDefId: emitStructDefId(value.struct.target?.name ?? value.struct.name, value.version),
      value: emitFields(value),
    },
  }),
  map: ({ type, entries }) => ({
    mapBuilder: {
      ...(entries.length > 0 && {
        entries: entries.map(({ key, value }) => ({ key: emitAssignment(key), value: emitAssignment(value) })),
      }),
      ...(type.type?.kind === "map" && { mapType: { keyType: emitType(type.type.key), valueType: emitType(type.type.value) } }),
    },
  }),
  size: (value) => ({ sizeOf: { operand: emitAssignment(value.operand) } }),
  invalid: () => {
    invariant(false, "a checked workflow has no invalid values");
  },
};

/** A `VariableAssignment`. */
export function emitAssignment(value: Assignment): JsonObject {
  const source = (emitters[value.kind] as Emitter<Assignment["kind"]>)(value as never);
  return value.cast?.type === undefined ? source : { ...source, targetType: emitType(value.cast.type) };
}

function emitPath(path: Path | undefined): JsonObject {
  if (path === undefined) return {};
  if (path.kind === "json") return { jsonPath: path.text };
  return { lhPath: emitLhPath(path.selectors) };
}

/** An `LHPath`. */
export function emitLhPath(selectors: readonly PathSelector[]): JsonObject {
  return selectors.length === 0 ? {} : { path: selectors.map(emitSelector) };
}

function emitSelector(selector: PathSelector): Json {
  switch (selector.kind) {
    case "key":
      return { key: selector.key };
    case "index":
      return { index: selector.index };
    case "dynamic":
      return { dynamic: emitAssignment(selector.value) };
  }
}

/** A nested struct is a `subStructure`; every other value stands for itself. */
function emitFields({ fields }: StructBuilder): JsonObject {
  if (fields.length === 0) return {};
  return {
    fields: Object.fromEntries(
      fields.map(({ name, expected, whole, value }) => [
        name,
        value.kind === "struct" && value.cast === undefined && expected?.kind === "struct" && whole !== true
          ? { subStructure: emitFields(value) }
          : { simpleValue: emitAssignment(value) },
      ]),
    ),
  };
}
