import type { MappingValue, TypedValue, ValueNode } from "../../../ast/values.js";
import type { Assignment, MapEntry, StructFieldValue } from "../../../graph/assignment.js";
import type { StructDef, StructField } from "../../../graph/definitions.js";
import { missingVersion, structAt } from "../../../graph/versions.js";
import { parseDuration } from "../../../types/durations.js";
import { NEWEST, type LhType } from "../../../types/lh-type.js";
import { closest } from "../../../util/did-you-mean.js";
import { constant } from "./constants.js";
import { lowerExpression } from "./expressions.js";
import { isFor13, newerValue } from "./newer.js";
import { invalidValue, reportedValue } from "./problem.js";
import { keyLiteral } from "./scalar-literal.js";
import { refer, useOf, useTypeText } from "../symbols.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** A value where a type is expected; undefined where the place tells no type. Whether it fits is for the rules. */
export function lowerValue(value: ValueNode, expected: LhType | undefined, thread: ThreadContext): Assignment {
  if (value.kind === "expression") return lowerExpression(value.expression, thread);
  if (value.kind === "typed") return typed(value, thread);
  if (value.kind === "mapping" && expected?.kind === "struct") return structBuilder(value, expected, thread);
  if (value.kind === "mapping" && expected?.kind === "map" && value.entries.some((entry) => isComputed(entry.value)))
    return mapBuilder(value, expected, thread);
  return constant(value, expected, { symbols: thread.workflow.symbols, typedWhenEmpty: true });
}

/** A value whose place should tell a type but is itself in error, which is reported: only what is in it can be judged. */
export function lowerUntold(value: ValueNode, thread: ThreadContext): Assignment {
  if (value.kind === "list") {
    const list = constant(value, undefined, { symbols: thread.workflow.symbols, typedWhenEmpty: true });
    return list.kind === "invalid" ? reportedValue(value.span) : list;
  }
  if (value.kind !== "mapping") return lowerValue(value, undefined, thread);
  const fields = value.entries.map((entry) => ({ name: entry.key, span: entry.keySpan, value: lowerUntold(entry.value, thread) }));
  return { kind: "struct", origin: value.span, struct: { name: "", span: value.span, exact: false }, version: NEWEST, fields };
}

/** A duration: an int of seconds on the wire, or whatever a reference gives. */
export function lowerDuration(value: ValueNode, thread: ThreadContext): Assignment {
  // The shape check reports lists and mappings in such a place.
  if (value.kind === "list" || value.kind === "mapping") return reportedValue(value.span);
  if (value.kind !== "text") return lowerValue(value, undefined, thread);
  const duration = parseDuration(value.text);
  if (duration === undefined)
    return invalidValue(value.span, `"${value.text}" is not a duration.`, "Write one such as 90s, 5m or 1h30m, or an integer of seconds.");
  if (duration.milliseconds % 1000 !== 0)
    return invalidValue(
      value.span,
      "LittleHorse counts this duration in whole seconds.",
      `Write "${Math.ceil(duration.milliseconds / 1000)}s".`,
    );
  return { kind: "literal", origin: value.span, value: { kind: "int", value: BigInt(duration.milliseconds / 1000) } };
}

/** `{ $type: …, $value: … }`: the value leaves the type that its place expects. */
function typed(value: TypedValue, thread: ThreadContext): Assignment {
  const symbols = thread.workflow.symbols;
  const use = useTypeText(value.typeText, value.typeSpan, symbols);
  if (use?.type === undefined)
    return invalidValue(
      value.typeSpan,
      `"${value.typeText}" is not a type.`,
      "Write a type such as int, array<int> or the name of a StructDef.",
    );
  const unknown = use.structs.find((struct) => !struct.exact);
  if (unknown !== undefined) {
    const message = `There is no StructDef "${unknown.name}".`;
    return {
      kind: "invalid",
      origin: value.typeSpan,
      problem: { code: "unknown-struct", message, span: value.typeSpan, ...missingVersion(unknown, unknown.version) },
    };
  }
  return value.literal ? constant(value.value, use.type, { symbols, typedWhenEmpty: true }) : lowerValue(value.value, use.type, thread);
}

function structBuilder(value: MappingValue, type: Extract<LhType, { kind: "struct" }>, thread: ThreadContext): Assignment {
  const { structDefs, lost } = thread.workflow.symbols;
  const struct = structAt(refer({ value: type.name, span: value.span }, structDefs, lost), type.version);
  const fields = value.entries.map((entry): StructFieldValue => {
    const expected = fieldNamed(entry.key, value, struct.target)?.type.type;
    const field = expected === undefined ? lowerUntold(entry.value, thread) : lowerValue(entry.value, expected, thread);
    return { name: entry.key, span: entry.keySpan, value: field, ...(expected && { expected }) };
  });
  return { kind: "struct", origin: value.span, struct, version: type.version, fields };
}

/** Whether a value is no constant, or holds what is none. */
function isComputed(value: ValueNode): boolean {
  switch (value.kind) {
    case "expression":
      return true;
    case "mapping":
      return value.entries.some((entry) => isComputed(entry.value));
    case "list":
      return value.items.some(isComputed);
    default:
      return value.kind === "typed";
  }
}

function mapBuilder(value: MappingValue, type: Extract<LhType, { kind: "map" }>, thread: ThreadContext): Assignment {
  if (!isFor13(thread)) {
    const computed = value.entries.find((entry) => isComputed(entry.value))?.value.span ?? value.span;
    return newerValue(computed, "A map with references", "Write constants only, or let a task make the map.");
  }
  const entries: MapEntry[] = [];
  for (const entry of value.entries) {
    const key = keyLiteral(entry, type.key);
    if (key.kind === "invalid") return key;
    entries.push({ key, value: lowerValue(entry.value, type.value, thread) });
  }
  return { kind: "map", origin: value.span, type: useOf(type, value.span, thread.workflow.symbols), entries };
}

/** The field of this name; a misspelt name is read as the nearest field that nothing else is given for. */
function fieldNamed(name: string, value: MappingValue, struct: StructDef | undefined): StructField | undefined {
  const exact = struct?.fields.find((field) => field.name === name);
  if (exact !== undefined || struct === undefined) return exact;
  const free = struct.fields.filter((field) => value.entries.every((entry) => entry.key !== field.name));
  const near = closest(
    name,
    free.map((field) => field.name),
  );
  return free.find((field) => field.name === near);
}
