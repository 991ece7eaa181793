import type { Assignment, Path } from "../../../graph/assignment.js";
import type { Edge, Failure, Handler, Mutation } from "../../../graph/workflow.js";
import { isErrorName } from "../../../types/reserved.js";
import { nodeOutput, optionalAssignment, readAssignment, readLegacyCondition, readLhPath } from "../assignments.js";
import { readLiteral } from "../literals.js";
import { enumIn, has, isUnread, messageIn, messagesIn, optionalText, spanIn, textIn } from "../message/access.js";
import type { WireMessage } from "../message/decode.js";
import type { ThreadReading } from "../reading.js";
import { silent } from "../symbols.js";

/** An edge with what it does on the way; none when it can't be told where it leads. */
export function readEdge(message: WireMessage<"Edge">, thread: ThreadReading): Edge | undefined {
  if (isUnread(message, "sinkNodeName")) return undefined;
  return {
    to: textIn(message, "sinkNodeName").value,
    condition: readCondition(message, thread),
    mutations: messagesIn(message, "variableMutations").map((mutation) => readMutation(mutation, thread, "checked")),
  };
}

/** The condition of an edge or a waiting node, in the new form or the old one. */
export function readCondition(
  message: WireMessage<"Edge"> | WireMessage<"WaitForConditionNode">,
  thread: ThreadReading,
): Assignment | undefined {
  const legacy = messageIn(message as WireMessage<"Edge">, "legacyCondition");
  if (legacy !== undefined) return readLegacyCondition(legacy, thread);
  if (isUnread(message as WireMessage<"Edge">, "legacyCondition")) return { kind: "invalid", origin: message.span };
  return optionalAssignment(message as WireMessage<"Edge">, "condition", thread);
}

/** A mutation in its modern form. The server looks at those of edges only (`checked`). */
export function readMutation(message: WireMessage<"VariableMutation">, thread: ThreadReading, place: "checked" | "unchecked"): Mutation {
  const target = textIn(message, "lhsName");
  return {
    origin: message.span,
    variable: isUnread(message, "lhsName") ? silent(target) : thread.variable(target),
    targetSpan: target.span,
    path: readTargetPath(message, thread),
    operation: enumIn(message, "operation") ?? "ASSIGN",
    value: readRightHandSide(message, thread, place),
  };
}

function readTargetPath(message: WireMessage<"VariableMutation">, thread: ThreadReading): Path | undefined {
  const path = messageIn(message, "lhsLhPath");
  if (path !== undefined) {
    if (has(message, "lhsJsonPath")) {
      const span = spanIn(message, "lhsJsonPath");
      thread.context.report({ code: "wire-unsupported", message: "A mutation with two paths sets what nobody can tell.", span });
    }
    return readLhPath(path, thread);
  }
  const text = optionalText(message, "lhsJsonPath");
  return text === undefined ? undefined : { kind: "json", text, span: spanIn(message, "lhsJsonPath") };
}

function readRightHandSide(message: WireMessage<"VariableMutation">, thread: ThreadReading, place: "checked" | "unchecked"): Assignment {
  const assignment = messageIn(message, "rhsAssignment");
  if (assignment !== undefined) return readAssignment(assignment, thread);
  if (isUnread(message, "rhsAssignment") || !message.whole) return { kind: "invalid", origin: message.span };
  const refused = place === "checked" && !has(message, "lhsJsonPath") && !has(message, "lhsLhPath");
  const value = readLegacyValue(message, thread);
  if (refused) {
    const field = has(message, "literalValue") ? "literalValue" : "nodeOutput";
    const help = value === undefined ? "Give a rhsAssignment." : `Put it into "rhsAssignment".`;
    const span = value === undefined ? message.span : spanIn(message, field);
    const text = value === undefined ? "This mutation has no value." : `A server no longer takes "${field}" here.`;
    thread.context.report({ code: value === undefined ? "wire-missing" : "wire-legacy", message: text, span, help, refusedBy: "server" });
    return value ?? { kind: "invalid", origin: message.span };
  }
  if (value !== undefined) return value;
  thread.context.report({
    code: "wire-missing",
    message: "This mutation has no value.",
    span: message.span,
    help: "Give a rhsAssignment.",
  });
  return { kind: "invalid", origin: message.span };
}

function readLegacyValue(message: WireMessage<"VariableMutation">, thread: ThreadReading): Assignment | undefined {
  const literal = messageIn(message, "literalValue");
  if (literal !== undefined) return readLiteral(literal, thread.context);
  const output = messageIn(message, "nodeOutput");
  if (output === undefined) return undefined;
  // The old form names no node: it means the one that the edge leaves, which whoever reads the edge puts in.
  const path = messageIn(output, "lhPath");
  const json = has(output, "jsonpath") ? textIn(output, "jsonpath") : undefined;
  return {
    ...nodeOutput({ value: thread.self, span: output.span }, output.span, thread),
    path: json === undefined ? path && readLhPath(path, thread) : { kind: "json", text: json.value, span: json.span },
  };
}

/** A failure handler of a node, or of the threads that it waits for. */
export function readHandler(message: WireMessage<"FailureHandlerDef">, thread: ThreadReading): Handler {
  const name = textIn(message, "handlerSpecName");
  return {
    origin: message.span,
    keySpan: name.span,
    failure: failureOf(message),
    thread: isUnread(message, "handlerSpecName") ? silent(name) : thread.thread(name),
  };
}

function failureOf(message: WireMessage<"FailureHandlerDef">): Failure {
  if (has(message, "specificFailure")) {
    const { value, span } = textIn(message, "specificFailure");
    return isErrorName(value) ? { kind: "error", name: value, span } : { kind: "exception", name: value, span };
  }
  switch (enumIn(message, "anyFailureOfType")) {
    case "FAILURE_TYPE_ERROR":
      return { kind: "any-error" };
    case "FAILURE_TYPE_EXCEPTION":
      return { kind: "any-exception" };
    default:
      return { kind: "any" };
  }
}
