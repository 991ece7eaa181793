import type {
  Assignment,
  FormatString,
  HandleResolution,
  InvalidAssignment,
  MapEntry,
  NodeOutput,
  Path,
  PathSelector,
  StructBuilder,
  StructFieldValue,
} from "../../graph/assignment.js";
import type { StructDef } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import { structAt } from "../../graph/versions.js";
import type { Located, Span } from "../../source/span.js";
import type { LhType } from "../../types/lh-type.js";
import { readLiteral } from "./literals.js";
import {
  entriesIn,
  enumIn,
  has,
  hasUnread,
  int32In,
  isUnread,
  messageIn,
  messagesIn,
  spanIn,
  textIn,
  type Entry,
  type Holding,
} from "./message/access.js";
import type { WireMessage } from "./message/decode.js";
import type { MessageName } from "./message/messages.js";
import type { ThreadReading } from "./reading.js";
import { refer, referById, silent } from "./symbols.js";
import { readMapType, readType } from "./types.js";

type Message = WireMessage<"VariableAssignment">;

/** The assignment in a field that should have one. */
export function assignmentIn<T extends MessageName>(
  message: WireMessage<T>,
  field: Holding<T, "VariableAssignment">,
  thread: ThreadReading,
): Assignment {
  return optionalAssignment(message, field, thread) ?? missing(message);
}

/** The assignment in a field that may be absent. */
export function optionalAssignment<T extends MessageName>(
  message: WireMessage<T>,
  field: Holding<T, "VariableAssignment">,
  thread: ThreadReading,
): Assignment | undefined {
  if (isUnread(message, field)) return unread(spanIn(message, field));
  const value = message.fields.get(field)?.value;
  return value?.kind === "message" ? readAssignment(value as Message, thread) : undefined;
}

/** A `VariableAssignment`. What can't be read has been reported, and is `invalid`. */
export function readAssignment(message: Message, thread: ThreadReading): Assignment {
  if (!message.whole) return unread(message.span);
  const value = sourceOf(message, thread);
  const type = messageIn(message, "targetType");
  if (type === undefined) return value;
  return { ...value, cast: readType(type, thread.context) };
}

/** What has been reported. */
function unread(origin: Span): InvalidAssignment {
  return { kind: "invalid", origin };
}

function missing({ span, whole }: WireMessage): InvalidAssignment {
  if (!whole) return unread(span);
  return { kind: "invalid", origin: span, missing: true };
}

function sourceOf(message: Message, thread: ThreadReading): Assignment {
  const origin = message.span;
  const output = messageIn(message, "nodeOutput");
  const path = messageIn(message, "lhPath");
  if (output?.whole === false || (path !== undefined && hasUnread(path, "path"))) return unread(origin);
  if (has(message, "variableName")) {
    const name = textIn(message, "variableName");
    const variable = isUnread(message, "variableName") ? silent<never>(name) : thread.variable(name);
    return { kind: "variable", origin, variable, path: pathOf(message, thread) };
  }
  if (output !== undefined) return { ...nodeOutput(textIn(output, "nodeName"), origin, thread), path: pathOf(message, thread) };
  if (has(message, "jsonPath") || has(message, "lhPath")) return strayPath(message, thread);
  return valueOf(message, thread);
}

/** The output of a node of this thread. */
export function nodeOutput(name: Located<string>, origin: Span, thread: ThreadReading): NodeOutput {
  return { kind: "node-output", origin, handle: name.value, handleSpan: name.span, source: resolveNode(name.value, thread) };
}

/** The node of this name in the thread. */
export function resolveNode(name: string, { nodes }: ThreadReading): HandleResolution {
  const node = nodes.get(name);
  if (node !== undefined) return { kind: "found", node, uncertain: false, exact: true };
  return { kind: "unknown", known: [...nodes.keys()] };
}

/** Only a variable and a node's output have a path that means something. */
function strayPath(message: Message, thread: ThreadReading): InvalidAssignment {
  const span = spanIn(message, has(message, "jsonPath") ? "jsonPath" : "lhPath");
  const help = "Put the value into a variable first.";
  thread.context.report({ code: "wire-unsupported", message: "A path stands below a variable or the output of a node only.", span, help });
  const path = pathOf(message, thread);
  if (path === undefined) return unread(message.span);
  return { kind: "invalid", origin: message.span, unsaid: { kind: "path", of: valueOf(message, thread), path } };
}

function pathOf(message: Message, thread: ThreadReading): Path | undefined {
  if (has(message, "jsonPath")) {
    const { value, span } = textIn(message, "jsonPath");
    return { kind: "json", text: value, span };
  }
  const path = messageIn(message, "lhPath");
  return path && readLhPath(path, thread);
}

/** An `LHPath`. */
export function readLhPath(message: WireMessage<"LHPath">, thread: ThreadReading): Path {
  const { context } = thread;
  const selectors = messagesIn(message, "path").map((selector): PathSelector => {
    if (has(selector, "dynamic"))
      return { kind: "dynamic", value: assignmentIn(selector, "dynamic", thread), span: spanIn(selector, "dynamic") };
    if (has(selector, "index")) return { kind: "index", index: int32In(selector, "index") ?? 0, span: spanIn(selector, "index") };
    const { value, span } = textIn(selector, "key");
    if (!has(selector, "key") && selector.whole) {
      context.report({ code: "wire-unsupported", message: "This step of the path is neither a key nor an index.", span });
    }
    return { kind: "key", key: value, span, unset: has(selector, "key") ? undefined : true };
  });
  return { kind: "lh", selectors };
}

function valueOf(message: Message, thread: ThreadReading): Assignment {
  const literal = messageIn(message, "literalValue");
  if (literal !== undefined) return readLiteral(literal, thread.context);
  const expression = messageIn(message, "expression");
  if (expression !== undefined) return readExpression(expression, message.span, thread);
  const format = messageIn(message, "formatString");
  if (format !== undefined) return readFormat(format, message.span, thread);
  const builder = messageIn(message, "structBuilder");
  if (builder !== undefined) return readStructBuilder(builder, message.span, thread);
  const map = messageIn(message, "mapBuilder");
  if (map !== undefined) return readMapBuilder(map, message.span, thread);
  const size = messageIn(message, "sizeOf");
  if (size !== undefined) return { kind: "size", origin: message.span, operand: assignmentIn(size, "operand", thread) };
  return missing(message);
}

function readExpression(message: WireMessage<"VariableAssignment.Expression">, origin: Span, thread: ThreadReading): Assignment {
  const left = assignmentIn(message, "lhs", thread);
  const right = assignmentIn(message, "rhs", thread);
  const comparator = enumIn(message, "comparator");
  if (comparator !== undefined) return { kind: "comparison", origin, comparator, left, right };
  const operator = enumIn(message, "mutationType");
  if (operator !== undefined && operator !== "ASSIGN") return { kind: "operation", origin, operator, left, right };
  if (operator === "ASSIGN") {
    const help = "Write the value on the right alone.";
    const span = spanIn(message, "mutationType");
    thread.context.report({ code: "wire-unsupported", message: "An expression can't assign.", span, help });
    return { kind: "invalid", origin, unsaid: { kind: "assign", left, right } };
  }
  if (message.whole) {
    const help = "Give a mutationType or a comparator.";
    const span = message.span;
    thread.context.report({ code: "wire-missing", message: "This expression has no operator.", span, help, refusedBy: "server" });
  }
  return unread(origin);
}

/** A comparison in the old form. */
export function readLegacyCondition(message: WireMessage<"LegacyEdgeCondition">, thread: ThreadReading): Assignment {
  if (isUnread(message, "comparator")) return unread(message.span);
  const comparator = enumIn(message, "comparator") ?? "LESS_THAN";
  const left = assignmentIn(message, "left", thread);
  const right = assignmentIn(message, "right", thread);
  return { kind: "comparison", origin: message.span, legacy: true, comparator, left, right };
}

function readFormat(message: WireMessage<"VariableAssignment.FormatString">, origin: Span, thread: ThreadReading): FormatString {
  const args = messagesIn(message, "args").map((arg) => readAssignment(arg, thread));
  const format = assignmentIn(message, "format", thread);
  if (format.kind === "literal" && format.value.kind === "str" && format.cast === undefined) {
    return { kind: "format", origin, template: format.value.value, args };
  }
  return { kind: "format", origin, template: "", computed: format, args };
}

function readStructBuilder(message: WireMessage<"StructBuilder">, origin: Span, thread: ThreadReading): StructBuilder | InvalidAssignment {
  const id = messageIn(message, "structDefId");
  const at = { value: isUnread(message, "structDefId") ? "unread" : "read", span: spanIn(message, "structDefId") } as const;
  const version = (id && int32In(id, "version")) ?? 0;
  const struct = structAt(referById(id, at, "structDefs", thread.context), version);
  const value = messageIn(message, "value");
  if (!message.whole || value?.whole === false) return unread(origin);
  const fields = value === undefined ? [] : readFields(value, struct, thread);
  return { kind: "struct", origin, struct, version, fields };
}

/** The keys of a map are constants in the language. */
function readMapBuilder(message: WireMessage<"MapBuilder">, origin: Span, thread: ThreadReading): Assignment {
  const type = messageIn(message, "mapType");
  const entries: MapEntry[] = [];
  for (const entry of messagesIn(message, "entries")) {
    const key = assignmentIn(entry, "key", thread);
    const value = assignmentIn(entry, "value", thread);
    if (key.kind === "literal" && key.cast === undefined) entries.push({ key, value });
    else {
      if (key.kind !== "invalid")
        thread.context.report({ code: "wire-unsupported", message: "The key of a map is a constant.", span: key.origin });
      return unread(origin);
    }
  }
  return { kind: "map", origin, type: type === undefined ? { span: origin, structs: [] } : readMapType(type, thread.context), entries };
}

function readFields(
  message: WireMessage<"InlineStructBuilder">,
  struct: Reference<StructDef>,
  thread: ThreadReading,
): readonly StructFieldValue[] {
  return entriesIn(message, "fields").map(({ key, keySpan, message: field }): StructFieldValue => {
    const expected = struct.target?.fields.find(({ name }) => name === key)?.type.type;
    if (field === undefined) return { name: key, span: keySpan, expected, value: unread(keySpan) };
    const nested = messageIn(field, "subStructure");
    if (!field.whole || nested?.whole === false) return { name: key, span: keySpan, expected, value: unread(keySpan) };
    if (nested !== undefined) return { name: key, span: keySpan, expected, value: readNested(nested, expected, { key, keySpan }, thread) };
    const value = assignmentIn(field, "simpleValue", thread);
    const whole = value.kind === "struct" || undefined;
    return { name: key, span: keySpan, expected, whole, value };
  });
}

/** A struct inside another has the type of its field. */
function readNested(
  message: WireMessage<"InlineStructBuilder">,
  expected: LhType | undefined,
  { key, keySpan }: Entry<"InlineStructFieldValue">,
  thread: ThreadReading,
): Assignment {
  if (expected !== undefined && expected.kind !== "struct") {
    const problem = {
      code: "invalid-value",
      message: `Field "${key}" is no struct, so it has no parts.`,
      span: keySpan,
      help: "Give it a simpleValue.",
      refusedBy: "server",
    } as const;
    return { kind: "invalid", origin: message.span, problem };
  }
  const name = { value: expected?.name ?? "", span: keySpan };
  // A struct that is unknown has been reported where it is named: in the StructDef, or by the builder around this.
  const known = expected && structAt(refer(name, thread.context.tables.structDefs), expected.version);
  const struct = known?.exact === true ? known : silent<StructDef>(name);
  const fields = readFields(message, struct, thread);
  return { kind: "struct", origin: message.span, struct, version: expected?.version ?? 0, fields };
}
