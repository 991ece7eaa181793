import type { Assignment } from "../../../graph/assignment.js";
import type { Reference } from "../../../graph/reference.js";
import type { TaskDef } from "../../../graph/definitions.js";
import type { Backoff, TaskCall } from "../../../graph/nodes.js";
import { assignmentIn, readAssignment } from "../assignments.js";
import { has, hasUnread, int32In, messageIn, messagesIn, numberIn, spanIn } from "../message/access.js";
import type { Span } from "../../../source/span.js";
import type { WireMessage } from "../message/decode.js";
import { wholeNumber } from "../numbers.js";
import type { ThreadReading } from "../reading.js";
import { silent, taskOf } from "../symbols.js";

/** A `TaskNode`, of a node or of a reminder. The server looks at those of nodes only (`checked`). */
export function readTaskCall(message: WireMessage<"TaskNode">, thread: ThreadReading, place: "checked" | "unchecked"): TaskCall {
  const computed = has(message, "dynamicTask") ? assignmentIn(message, "dynamicTask", thread) : undefined;
  const task = computed === undefined ? namedTask(message, thread) : computedTask(computed);
  const inputs = task.target?.inputs ?? [];
  const args = messagesIn(message, "variables").map((value, index) => ({ value: readAssignment(value, thread), input: inputs[index] }));
  const backoff = messageIn(message, "exponentialBackoff");
  return {
    task,
    computed,
    args,
    unknownArgs: [],
    missingArgs: hasUnread(message, "variables") ? [] : inputs.slice(args.length),
    argsSpan: givenSpan(message, "variables"),
    // The wire's 0 is as good as nothing.
    timeoutSeconds: int32In(message, "timeoutSeconds") || undefined,
    timeoutSpan: givenSpan(message, "timeoutSeconds"),
    retries: readRetries(message, thread, place),
    backoff: backoff?.whole === true ? readBackoff(backoff, thread) : undefined,
  };
}

function namedTask(message: WireMessage<"TaskNode">, { context }: ThreadReading): Reference<TaskDef> {
  if (has(message, "taskDefId")) return taskOf(message, context);
  if (message.whole) {
    const help = "Give a taskDefId or a dynamicTask.";
    const { span } = message;
    context.report({ code: "wire-missing", message: "Nothing says which task is run.", span, help, refusedBy: "server" });
  }
  return silent({ value: "", span: message.span });
}

function computedTask(computed: Assignment): Reference<TaskDef> {
  return silent({ value: textOf(computed), span: computed.origin });
}

function readRetries(message: WireMessage<"TaskNode">, { context }: ThreadReading, place: "checked" | "unchecked"): number | undefined {
  const retries = int32In(message, "retries") ?? 0;
  if (retries >= 0) return retries || undefined;
  context.report({
    code: "wire-range",
    message: `A task can't be tried again ${retries} times.`,
    span: spanIn(message, "retries"),
    help: "Write 0 or more, or leave it out.",
    refusedBy: place === "checked" ? "server" : "wfspec",
  });
  return undefined;
}

function givenSpan(message: WireMessage<"TaskNode">, field: "variables" | "timeoutSeconds"): Span | undefined {
  return has(message, field) ? spanIn(message, field) : undefined;
}

/** The text that a computed name is computed from. */
export function textOf(value: Assignment): string {
  switch (value.kind) {
    case "variable":
      return value.variable.name;
    case "format":
      return value.template;
    case "literal":
      return value.value.kind === "str" ? value.value.value : "";
    default:
      return "";
  }
}

function readBackoff(message: WireMessage<"ExponentialBackoffRetryPolicy">, { context }: ThreadReading): Backoff {
  return {
    span: message.span,
    baseMilliseconds: int32In(message, "baseIntervalMs") ?? 0,
    maxMilliseconds: wholeNumber(message, "maxDelayMs", context) ?? 0,
    multiplier: numberIn(message, "multiplier") ?? 0,
  };
}
