import type { Assignment, Comparison, StructBuilder, StructFieldValue } from "../../graph/assignment.js";
import type { StructField } from "../../graph/definitions.js";
import type { Mutation } from "../../graph/workflow.js";
import { isAssignable, type AssignPosition } from "../../types/assignable.js";
import { castability } from "../../types/casts.js";
import { serverCompares } from "../../types/comparators.js";
import { isDeclarable, isPrimitive, primitive, type LhType, type Primitive, type ValueType } from "../../types/lh-type.js";
import { isMutationAccepted } from "../../types/operators.js";
import { declaredSeen, operandFor, resolvedSeen, sourceSeen, variableFound, wholeSeen, type World } from "./inference.js";
import { isRefusal, isTold, refusal, typeText, type Refusal, type Seen } from "./seen.js";
import { comparable, structIn } from "./versions.js";

/** What the server makes of a value in a place of its: why it is refused there; undefined where it is taken. */
type Verdict = Refusal | undefined;

/** An argument of a task: of its type only what is primitive counts, and conversions must be legal. */
export function judgeArgument(value: Assignment, input: Seen, world: World): Verdict {
  const target = declaredIn(input);
  const builder = builderIn(value);
  const wrong = builder && judgeBuilder(builder, target, world);
  if (wrong !== undefined) return wrong;
  const source = sourceSeen(value, world);
  if (isRefusal(source)) return source;
  const cast = value.cast?.type;
  if (cast === undefined) {
    if (value.cast !== undefined || target === undefined || !isTold(source)) return undefined;
    return isTaken(target, source, "task-input") ? undefined : mismatch(value, source, target);
  }
  const illegal = judgeCast(value, source, cast);
  if (illegal !== undefined || target === undefined) return illegal;
  return isTaken(target, cast, "task-input") ? undefined : mismatch(value, cast, target);
}

function isTaken(target: LhType, source: ValueType, position: AssignPosition): boolean {
  return isAssignable(target, comparable(source, target), position);
}

function judgeCast(value: Assignment, source: Seen, cast: LhType): Verdict {
  if (!isTold(source) || castability(source, cast) !== "refused") return undefined;
  return refusal(value.origin, `it converts no ${typeText(source)} to ${typeText(cast)}`);
}

function declaredIn(seen: Seen): LhType | undefined {
  return isTold(seen) && isDeclarable(seen) ? seen : undefined;
}

function mismatch(value: Assignment, source: ValueType, target: LhType): Refusal {
  return refusal(value.origin, `it sees type ${typeText(source)} here, and wants ${typeText(target)}`);
}

/** A mutation on an edge. One of a part of its variable is not looked at. */
export function judgeMutation({ variable, path, operation, value }: Mutation, world: World): Verdict {
  const found = path === undefined ? variableFound(variable, world) : undefined;
  if (found === undefined || found === "untold") return undefined;
  const target = declaredIn(declaredSeen(found.type));
  const type = resolvedSeen(value, world);
  if (isRefusal(type)) return type;
  if (!isTold(type)) return undefined;
  if (operation === "ASSIGN") return judgeAssigned(value, type, target, world);
  if (target === undefined || isMutationAccepted(operation, target, operandFor(target, type))) return undefined;
  return refusal(value.origin, `it does not take ${typeText(type)} for ${operation} on ${typeText(target)}`);
}

function judgeAssigned(value: Assignment, type: ValueType, target: LhType | undefined, world: World): Verdict {
  const builder = builderIn(value);
  const wrong = builder && judgeBuilder(builder, target, world);
  if (wrong !== undefined) return wrong;
  if (value.cast?.type !== undefined) {
    const source = sourceSeen(value, world);
    const illegal = isRefusal(source) ? source : judgeCast(value, source, value.cast.type);
    if (illegal !== undefined) return illegal;
  }
  return target === undefined || isTaken(target, type, "assignment") ? undefined : mismatch(value, type, target);
}

/** The condition of an edge or of a step that waits. Of an operator at its top nothing is looked at. */
export function judgeCondition(value: Assignment, world: World): Verdict {
  const bare = withoutPath(value);
  if (bare.kind === "operation" || (bare.kind === "invalid" && bare.unsaid?.kind === "assign")) return undefined;
  if (bare.kind === "struct") return judgeBuilder(bare, undefined, world);
  if (bare.kind === "comparison") return judgeComparison(bare, world);
  const type = sourceSeen(value, world);
  if (isRefusal(type)) return type;
  if (type.kind === "untold" || type.kind === "null" || (isTold(type) && isPrimitive(type, "bool", "str"))) return undefined;
  return refusal(value.origin, `it sees type ${typeText(type)} here, and wants "bool"`);
}

function judgeComparison({ comparator, left, right, origin }: Comparison, world: World): Verdict {
  const a = resolvedSeen(left, world);
  if (isRefusal(a)) return a;
  const b = resolvedSeen(right, world);
  if (isRefusal(b)) return b;
  if (a.kind === "untold" || b.kind === "untold" || serverCompares(comparator, comparable(a, b), b)) return undefined;
  return refusal(origin, `it does not compare ${typeText(a)} with ${typeText(b)} by ${comparator}`);
}

/** What stands before a path that means nothing: the server looks for some kinds of values there whatever else is said. */
function withoutPath(value: Assignment): Assignment {
  return value.kind === "invalid" && value.unsaid?.kind === "path" ? value.unsaid.of : value;
}

function builderIn(value: Assignment): StructBuilder | undefined {
  const bare = withoutPath(value);
  return bare.kind === "struct" ? bare : undefined;
}

/** A value in a place that only the type of the whole counts in; it must be of one of these types. */
export function judgeWhole(value: Assignment, targets: readonly Seen[], world: World): Verdict {
  const type = wholeSeen(value, world);
  if (isRefusal(type)) return type;
  if (type.kind === "untold" || type.kind === "unknown") return undefined;
  const declared: LhType[] = [];
  for (const target of targets) {
    const one = declaredIn(target);
    if (one === undefined) return undefined;
    if (isTaken(one, type, "thread-input")) return undefined;
    declared.push(one);
  }
  return refusal(
    value.origin,
    `it looks at the whole value here, which is of type ${typeText(type)}, and takes ${declared.map(typeText).join(" or ")}`,
    "Set a variable of that type to it first, and give that.",
  );
}

/** The same for primitive types. */
export function judgeWholeAs(value: Assignment, names: readonly Primitive[], world: World): Verdict {
  return judgeWhole(value, names.map(primitive), world);
}

/** A struct that is built: for a place of type `target`, or for itself. */
function judgeBuilder(builder: StructBuilder, target: LhType | undefined, world: World): Verdict {
  const { struct, origin } = builder;
  // Elsewhere than on the wire the place says what struct is meant, and what is wrong there has been reported.
  if (!struct.exact && struct.span !== origin) return refusal(struct.span, `it knows no StructDef "${struct.name}" of this version`);
  if (!struct.exact || struct.target === undefined) return undefined;
  if (target !== undefined && (target.kind !== "struct" || target.name !== struct.name)) {
    return refusal(origin, `it takes no struct "${struct.name}" for ${typeText(target)}`);
  }
  // Which fields there are says the version of the place, if it has one.
  const declared = target && structIn(target.name, target.version, world.structDefs);
  return judgeFields(builder, (declared ?? struct.target).fields, world);
}

function judgeFields({ fields, origin }: StructBuilder, declared: readonly StructField[], world: World): Verdict {
  const given = new Set(fields.map(({ name }) => name));
  const missing = declared.find((field) => !field.nullable && field.default === undefined && !given.has(field.name));
  if (missing !== undefined) return refusal(origin, `it wants a value for field "${missing.name}"`);
  for (const field of fields) {
    const declaration = declared.find(({ name }) => name === field.name);
    if (declaration === undefined) return refusal(field.span, `it knows no field "${field.name}" of this struct`);
    const wrong = judgeField(field, declaredIn(declaredSeen(declaration.type)), world);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function judgeField({ value, span }: StructFieldValue, target: LhType | undefined, world: World): Verdict {
  const builder = builderIn(value);
  if (builder !== undefined) return judgeBuilder(builder, target, world);
  if (value.kind === "invalid" && value.problem?.refusedBy === "server") return refusal(span, "it wants no struct here");
  const type = resolvedSeen(value, world);
  if (isRefusal(type)) return type;
  if (target === undefined || !isTold(type) || isTaken(target, type, "assignment")) return undefined;
  return mismatch(value, type, target);
}
