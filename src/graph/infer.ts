import { EMPTY_ARRAY, EMPTY_MAP, UNKNOWN, VOID, isDeclarable, primitive, sameType, type LhType, type ValueType } from "../types/lh-type.js";
import type { Literal } from "../types/literal.js";
import { operatorResult } from "../types/operators.js";
import { partOf } from "../types/paths.js";
import type { Assignment, NodeOutput, PathSelector } from "./assignment.js";
import type { StructDef, TypeUse, UserTaskDef, UserTaskField } from "./definitions.js";
import type { ExitNode, GraphNode, NodeKind, WaitForChildWfNode } from "./nodes.js";
import { remembered } from "./remembered.js";
import type { Mutation, WorkflowGraph } from "./workflow.js";

const outputs: { readonly [K in NodeKind]: (node: Extract<GraphNode, { kind: K }>) => ValueType } = {
  entrypoint: () => VOID,
  exit: () => VOID,
  nop: () => VOID,
  sleep: () => VOID,
  "throw-event": () => VOID,
  "wait-for-condition": () => VOID,
  "user-task": () => primitive("json_obj"),
  "start-thread": () => primitive("int"),
  "start-multiple-threads": () => primitive("json_arr"),
  "wait-for-threads": () => VOID,
  "run-child-wf": () => primitive("wf_run_id"),
  "wait-for-child-wf": ({ source: { source } }) => {
    if (source.kind !== "found" || source.node.kind !== "run-child-wf") return UNKNOWN;
    return returnedBy(source.node.workflow.target);
  },
  task: ({ task }) =>
    task.target === undefined ? UNKNOWN : task.target.output === undefined ? VOID : (task.target.output.type ?? UNKNOWN),
  "external-event": ({ event }) => {
    const content = event.target?.content;
    if (content === "void") return VOID;
    return content?.type ?? UNKNOWN;
  },
};

/** What a node gives back: a type, nothing, or unknown where no definition says so, and for a node of the graph form that is not made yet. */
export function outputOf(node: GraphNode): ValueType {
  const output = outputs[node.kind] as ((node: GraphNode) => ValueType) | undefined;
  return output === undefined ? UNKNOWN : output(node);
}

/** What a workflow gives back: its declared output, else what its entry thread returns; unknown where that is several things. */
function returnedBy(workflow: WorkflowGraph | undefined): ValueType {
  if (workflow === undefined) return UNKNOWN;
  if (workflow.output !== undefined) return workflow.output.type ?? UNKNOWN;
  return askTypes(workflow, UNKNOWN, () => {
    const exits = exitsOf(workflow);
    // One that is not lowered yet has none.
    if (exits.length === 0 || workflow.incomplete) return UNKNOWN;
    const returned: ValueType[] = [];
    for (const exit of exits) if (exit.kind === "return") returned.push(typeOf(exit.value));
    const [first] = returned;
    if (first === undefined) return VOID;
    return returned.every((type) => isDeclarable(first) && isDeclarable(type) && sameType(first, type)) ? first : UNKNOWN;
  });
}

type Question<T> = (workflow: WorkflowGraph, circular: T, answer: () => T) => T;

/**
 * Asks a workflow what may depend on other workflows, and in a circle on itself. While one question leads to others each workflow is asked
 * once; nothing is kept longer, for graphs grow until they are lowered.
 */
function question<T>(): Question<T> {
  const answers = new Map<WorkflowGraph, T>();
  let depth = 0;
  return (workflow, circular, answer) => {
    const known = answers.get(workflow);
    if (known !== undefined) return known;
    answers.set(workflow, circular);
    depth += 1;
    try {
      const own = answer();
      answers.set(workflow, own);
      return own;
    } finally {
      depth -= 1;
      if (depth === 0) answers.clear();
    }
  };
}

const askTypes = question<ValueType>();
const askStructs = question<TypeUse["structs"]>();

function exitsOf({ threads, entryThread }: WorkflowGraph): readonly ExitNode["exit"][] {
  const entry = threads.find(({ name }) => name === entryThread);
  const exits: ExitNode["exit"][] = [];
  for (const node of entry?.nodes ?? []) if (node.kind === "exit") exits.push(node.exit);
  return exits;
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
  map: ({ type }) => type.type ?? UNKNOWN,
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

/** The type of what a mutation sets: the variable, or a part of it; unknown below JSON, and where there is no such part. */
export function typeOfTarget({ variable, path }: Pick<Mutation, "variable" | "path">): ValueType {
  const use = variable.target?.type;
  const type = use?.type ?? UNKNOWN;
  if (path === undefined) return type;
  return path.kind === "json" ? UNKNOWN : (typeAlong(type, path.selectors, structFieldsIn(use?.structs)) ?? UNKNOWN);
}

function sourceType({ source }: NodeOutput): ValueType {
  return source.kind === "found" ? outputOf(source.node) : UNKNOWN;
}

/** The type below a path; a part that isn't there is for a rule to say, and unknown here. */
function below(type: ValueType, value: Extract<Assignment, { kind: "variable" | "node-output" }>): ValueType {
  if (value.path === undefined) return type;
  if (value.path.kind === "json") return UNKNOWN;
  const field = formFieldOf(value);
  if (field !== undefined) return typeAlong(field.type.type ?? UNKNOWN, value.path.selectors.slice(1), () => undefined) ?? UNKNOWN;
  return typeAlong(type, value.path.selectors, structFieldsOf(value)) ?? UNKNOWN;
}

/** The UserTaskDef that says what is in a value: its source is the output of a step with a form. */
export function formOf(value: Assignment): UserTaskDef | undefined {
  if (value.kind !== "node-output" || value.source.kind !== "found" || value.source.node.kind !== "user-task") return undefined;
  const { form } = value.source.node;
  return form.exact ? form.target : undefined;
}

/** The field of a form that a path leads to first. On the wire it is a part of JSON, so the server knows nothing of its type. */
export function formFieldOf(value: Assignment): UserTaskField | undefined {
  const form = formOf(value);
  const path = value.kind === "node-output" ? value.path : undefined;
  const first = path?.kind === "lh" ? path.selectors[0] : undefined;
  return first?.kind === "key" ? form?.fields.find(({ name }) => name === first.key) : undefined;
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

/** What each step to a part that is set is taken of. */
export function typesAbove({ variable }: Pick<Mutation, "variable">, selectors: readonly PathSelector[]): readonly ValueType[] {
  const use = variable.target?.type;
  const structs = structFieldsIn(use?.structs);
  const above: ValueType[] = [];
  let type: ValueType = use?.type ?? UNKNOWN;
  for (const selector of selectors) {
    above.push(type);
    type = partOf(type, selector, structs) ?? UNKNOWN;
  }
  return above;
}

export type StructFields = (name: string, version: number) => ReadonlyMap<string, ValueType> | undefined;

/** The fields of the structs that a value's type can lead to, found through the definitions that its source names. */
export function structFieldsOf(value: Extract<Assignment, { kind: "variable" | "node-output" }>): StructFields {
  return structFieldsIn(value.kind === "variable" ? value.variable.target?.type.structs : outputStructs(value));
}

/** The fields of the structs that some type names, directly or in other structs. */
export function structFieldsIn(uses: TypeUse["structs"] | undefined): StructFields {
  return (name, version) => {
    const definition = uses && (structNamed(name, version, uses, new Set()) ?? structNamed(name, undefined, uses, new Set()));
    return definition && fieldTypes(definition.fields);
  };
}

/** The struct of this name and version, or of any, among those that are mentioned, and those that their fields mention. */
function structNamed(name: string, version: number | undefined, uses: TypeUse["structs"], seen: Set<StructDef>): StructDef | undefined {
  for (const { target, version: written } of uses) {
    if (target === undefined || seen.has(target)) continue;
    if (target.name === name && (version ?? written) === written) return target;
    seen.add(target);
    for (const field of target.fields) {
      const inside = structNamed(name, version, field.type.structs, seen);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}

function outputStructs({ source }: NodeOutput): TypeUse["structs"] | undefined {
  if (source.kind !== "found") return undefined;
  const { node } = source;
  if (node.kind === "task") return node.task.target?.output?.structs;
  if (node.kind === "external-event" && node.event.target?.content !== "void") return node.event.target?.content?.structs;
  return node.kind === "wait-for-child-wf" ? structsReturnedBy(node) : undefined;
}

function structsReturnedBy({ source: { source } }: WaitForChildWfNode): TypeUse["structs"] | undefined {
  const workflow = source.kind === "found" && source.node.kind === "run-child-wf" ? source.node.workflow.target : undefined;
  if (workflow === undefined || workflow.output !== undefined) return workflow?.output?.structs;
  return askStructs(workflow, NO_STRUCTS, () => {
    const [first] = exitsOf(workflow).flatMap((exit) => (exit.kind === "return" ? [exit.value] : []));
    return first === undefined ? NO_STRUCTS : structsOf(first);
  });
}

/** The structs that the definition names which says what a value is. */
export function structsOf(value: Assignment): TypeUse["structs"] {
  if (value.cast !== undefined) return value.cast.structs;
  switch (value.kind) {
    case "variable":
      return value.variable.target?.type.structs ?? NO_STRUCTS;
    case "node-output":
      return outputStructs(value) ?? NO_STRUCTS;
    case "operation":
      return structsOf(value.left);
    case "struct":
      return [{ ...value.struct, version: value.version }];
    case "map":
      return value.type.structs;
    default:
      return NO_STRUCTS;
  }
}

const NO_STRUCTS: TypeUse["structs"] = [];

const fieldTypes = remembered((fields: StructDef["fields"]): ReadonlyMap<string, ValueType> => {
  return new Map(fields.map(({ name, type }) => [name, type.type ?? UNKNOWN]));
});

/** The type that a constant has by itself: of an array or a map that of its first item. */
export function literalType(literal: Literal): ValueType {
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
