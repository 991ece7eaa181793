import type {
  Assignment,
  InvalidAssignment,
  NodeOutput,
  Operation,
  Path,
  PathSelector,
  StructBuilder,
  VariableReference,
} from "../../graph/assignment.js";
import type { TypeUse } from "../../graph/definitions.js";
import { literalType } from "../../graph/infer.js";
import type { ExitNode, GraphNode, NodeKind } from "../../graph/nodes.js";
import type { Project } from "../../graph/project.js";
import { pinnedType } from "../../graph/versions.js";
import type { Variable } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import { EMPTY_ARRAY, EMPTY_MAP, NULL, UNKNOWN, VOID, isJson, primitive, type ValueType } from "../../types/lh-type.js";
import type { Literal } from "../../types/literal.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import { hasSize, operatorResult, type Operator } from "../../types/operators.js";
import { handleOf } from "../handle-of.js";
import { UNTOLD, isRefusal, isTold, refusal, typeText, type Refusal, type Seen } from "./seen.js";
import { asSent, comparable, structIn } from "./versions.js";

/**
 * The server's own inference, which is coarser than ours: of a value it sees its source (`sourceSeen`), in most places its conversion
 * before that (`resolvedSeen`), and in some the whole of it only (`wholeSeen`).
 */
export interface World {
  readonly structDefs: Project["structDefs"];
  /** A step could not be read, which has been reported: it may be one that is asked for. */
  readonly isIncomplete: boolean;
  /** What the thread reads as INPUT, of which there may be one in every thread. */
  readonly input: Variable | undefined;
  /** Whether nobody starts the thread: that is said, and unless it is written out what its INPUT is can't be told. */
  readonly isLost: boolean;
  /** The exits whose values are being looked at: one that gives back itself has no end. */
  readonly exits: Set<ExitNode>;
}

type SourceSeen<K extends Assignment["kind"]> = (value: Extract<Assignment, { kind: K }>, world: World) => Seen;

const sources: { readonly [K in Assignment["kind"]]: SourceSeen<K> } = {
  variable: (value, world) =>
    value.path?.kind === "json" ? UNKNOWN : below(variableSeen(value.variable, value.origin, world), value, world),
  "node-output": (value, world) =>
    value.path?.kind === "json" ? UNKNOWN : below(outputSeen(value, world), { ...value, opaque: stepText(value) }, world),
  literal: ({ value }) => constantSeen(value),
  operation: operationSeen,
  comparison: () => primitive("bool"),
  format: () => primitive("str"),
  struct: builtSeen,
  map: ({ type }) => type.type ?? UNTOLD,
  size: ({ operand, origin }, world) => sizeSeen(operand, origin, world),
  invalid: (value, world) => invalidSeen(value, sourceSeen, world),
};

/** The type of a value's source, whatever it is converted to. */
export function sourceSeen(value: Assignment, world: World): Seen {
  return (sources[value.kind] as (value: Assignment, world: World) => Seen)(value, world);
}

/** The type that a value is converted to, which is believed; else that of its source. */
export function resolvedSeen(value: Assignment, world: World): Seen {
  return value.cast === undefined ? sourceSeen(value, world) : (value.cast.type ?? UNTOLD);
}

/** The type of the whole: neither conversions nor paths count, and an expression or an output may be anything. */
export function wholeSeen(value: Assignment, world: World): Seen {
  switch (value.kind) {
    case "variable":
      return value.path?.kind === "json" ? UNKNOWN : variableSeen(value.variable, value.origin, world);
    case "literal":
      return constantSeen(value.value);
    case "format":
      return primitive("str");
    case "size":
      return primitive("int");
    case "struct":
      return builtSeen(value);
    case "node-output":
    case "operation":
    case "comparison":
      return UNKNOWN;
    case "map":
      return UNTOLD;
    case "invalid":
      return invalidSeen(value, wholeSeen, world);
  }
}

type Sight = (value: Assignment, world: World) => Seen;

function invalidSeen({ unsaid, missing, origin }: InvalidAssignment, see: Sight, world: World): Seen {
  if (unsaid?.kind === "assign") {
    return see === wholeSeen ? UNKNOWN : operationSeen({ operator: "ASSIGN", ...unsaid, origin }, world);
  }
  if (unsaid?.path.kind === "json") return UNKNOWN;
  if (unsaid !== undefined) {
    const type = see(unsaid.of, world);
    return see === wholeSeen ? type : below(type, { path: unsaid.path, origin }, world);
  }
  return missing === undefined ? UNTOLD : refusal(origin, "it needs a value here");
}

function builtSeen({ struct: { name }, version }: StructBuilder): ValueType {
  return asSent({ kind: "struct", name, version });
}

/** Of an array that begins with null the type of the items is as open as that of an empty one. */
function constantSeen(literal: Literal): ValueType {
  const type: ValueType = asSent(literalType(literal));
  const isNull = (part: ValueType): boolean => part.kind === "null";
  if (type.kind === "array" && isNull(type.element)) return EMPTY_ARRAY;
  return type.kind === "map" && isNull(type.key) && isNull(type.value) ? EMPTY_MAP : type;
}

/** The variable that the server finds: in the thread itself, else in any other. */
export function variableFound(
  { name, exact, target, elsewhere }: VariableReference,
  { isLost, input }: World,
): Variable | "untold" | undefined {
  if (name === INPUT_VARIABLE && input !== undefined) return input;
  if (!exact && elsewhere === undefined && isLost && name === INPUT_VARIABLE) return "untold";
  return exact ? (target ?? "untold") : elsewhere;
}

/** A variable that no thread declares. */
export function noVariable(name: string, span: Span): Refusal {
  return refusal(span, `it finds no variable "${name}"`, "Declare it, or read another.");
}

function variableSeen(reference: VariableReference, span: Span, world: World): Seen {
  const variable = variableFound(reference, world);
  if (variable === undefined) return noVariable(reference.name, span);
  return variable === "untold" ? UNTOLD : declaredSeen(variable.type);
}

function outputSeen({ source, handle, origin }: NodeOutput, world: World): Seen {
  switch (source.kind) {
    case "found":
      return source.exact ? nodeSeen(source.node, world, origin) : noNode(handle, origin);
    case "unknown":
      return world.isIncomplete ? UNTOLD : noNode(handle, origin);
    case "other-thread":
      return noNode(handle, origin);
    case "later":
    case "ambiguous":
      return UNTOLD;
  }
}

function noNode(handle: string, span: Span): Refusal {
  return refusal(span, `it finds no node "${handle}" in the thread`, "Read the output of a step of this thread, or a variable.");
}

function stepText({ source, handle }: NodeOutput): string {
  return source.kind === "found" ? handleOf(source.node) : handle;
}

type OutputSeen<K extends NodeKind> = (node: Extract<GraphNode, { kind: K }>, world: World, asked: Span) => Seen;

const nothing = (): Seen => VOID;

const outputs: { readonly [K in NodeKind]: OutputSeen<K> } = {
  entrypoint: nothing,
  nop: nothing,
  sleep: nothing,
  "throw-event": nothing,
  "wait-for-condition": nothing,
  "wait-for-threads": nothing,
  "user-task": () => primitive("json_obj"),
  "start-thread": () => primitive("int"),
  "start-multiple-threads": () => primitive("json_arr"),
  "run-child-wf": () => primitive("wf_run_id"),
  "wait-for-child-wf": () => UNKNOWN,
  task({ task: { target }, computed }) {
    if (computed !== undefined) return UNKNOWN;
    if (target === undefined) return UNTOLD;
    return target.output === undefined ? VOID : declaredSeen(target.output);
  },
  "external-event"({ event: { target } }) {
    if (target === undefined) return UNTOLD;
    if (target.content === undefined) return UNKNOWN;
    return target.content === "void" ? VOID : declaredSeen(target.content);
  },
  exit(node, world, asked) {
    if (node.exit.kind !== "return") return VOID;
    if (world.exits.has(node)) return refusal(asked, "it asks this end for its own value without an end");
    world.exits.add(node);
    try {
      return resolvedSeen(node.exit.value, world);
    } finally {
      world.exits.delete(node);
    }
  },
};

function nodeSeen(node: GraphNode, world: World, asked: Span): Seen {
  return (outputs[node.kind] as (node: GraphNode, world: World, asked: Span) => Seen)(node, world, asked);
}

interface AnyOperation extends Pick<Operation, "left" | "right" | "origin"> {
  readonly operator: Operator;
}

function operationSeen({ operator, left, right, origin }: AnyOperation, world: World): Seen {
  const a = resolvedSeen(left, world);
  if (isRefusal(a)) return a;
  const b = resolvedSeen(right, world);
  if (isRefusal(b) || b.kind === "untold") return b;
  if (a.kind === "untold") return a;
  const result = operatorResult(operator, a, operandFor(a, b));
  return result ?? refusal(origin, `it does not take ${typeText(b)} as the right side of ${operator} on ${typeText(a)}`);
}

/** A right side as it is compared with the left one, or with what is in that. */
export function operandFor(left: ValueType, right: ValueType): ValueType {
  if (left.kind === "array" && right.kind !== "array") return comparable(right, left.element);
  return comparable(right, left.kind === "map" && right.kind !== "map" ? left.key : left);
}

function sizeSeen(operand: Assignment, span: Span, world: World): Seen {
  const type = sourceSeen(operand, world);
  if (isRefusal(type)) return type;
  return type.kind === "untold" || hasSize(type) ? primitive("int") : refusal(span, `it asks no ${typeText(type)} for its size`);
}

interface Below {
  readonly path?: Path | undefined;
  readonly origin: Span;
  readonly opaque?: string | undefined;
}

/** The type below a path. Of what is unknown the server can take no part: it crashes. */
function below(whole: Seen, { path, origin, opaque }: Below, world: World): Seen {
  if (path?.kind !== "lh" || isRefusal(whole) || whole.kind === "untold") return whole;
  if (!isTold(whole)) {
    const span = path.selectors[0]?.span ?? origin;
    return { ...refusal(span, "it does not know the type here, and crashes when it looks for a part"), opaque };
  }
  let type: Seen = whole;
  for (const selector of path.selectors) {
    if (isJson(type)) return UNKNOWN;
    type = partSeen(type, selector, world);
    if (!isTold(type)) return type;
  }
  return type;
}

function partSeen(type: ValueType, selector: PathSelector, world: World): Seen {
  const isIndex = selector.kind !== "key";
  const isKey = selector.kind === "dynamic" || (selector.kind === "key" && selector.unset !== true);
  switch (type.kind) {
    case "struct":
      return fieldSeen(type, selector, world);
    case "array":
      return isIndex ? type.element : noPart(type, selector);
    case "map":
      return isKey ? type.value : noPart(type, selector);
    case "empty-array":
      return isIndex ? NULL : noPart(type, selector);
    case "empty-map":
      return isKey ? NULL : noPart(type, selector);
    case "null":
      return UNKNOWN;
    default:
      return noPart(type, selector);
  }
}

function fieldSeen(type: Extract<ValueType, { kind: "struct" }>, selector: PathSelector, { structDefs }: World): Seen {
  const definition = structIn(type.name, type.version, structDefs);
  if (definition === undefined) return refusal(selector.span, `it knows no StructDef ${typeText(type)}`);
  if (selector.kind === "dynamic") return UNTOLD;
  const field = selector.kind === "key" ? definition.fields.find(({ name }) => name === selector.key) : undefined;
  return field === undefined ? noPart(type, selector) : declaredSeen(field.type);
}

function noPart(type: ValueType, { span }: PathSelector): Refusal {
  return refusal(span, `it finds no such part in ${typeText(type)}`, "Take a part that is there.");
}

/** A declared type; untold where it is none, or names a struct that is not there: that has been reported. */
export function declaredSeen(use: TypeUse | undefined): Seen {
  const isSettled = use?.structs.every(({ exact, target }) => exact && target !== undefined) === true;
  return isSettled ? (pinnedType(use) ?? UNTOLD) : UNTOLD;
}
