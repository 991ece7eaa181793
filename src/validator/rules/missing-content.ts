import type { ThreadStart } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import { nodeCanRaise } from "../../types/reserved.js";
import type { Rule } from "../rule.js";

export const missingContent: Rule = {
  name: "missing-content",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A handler, an interrupt or a thread for each element reads `INPUT`, and nobody says what it is.",
  why: "The type of `INPUT` is that of the exception's content (from `content` of the handler, or from the `throws` of the TaskDef or WfSpec), of the event, or of the elements. Without it the variable can't be declared.",
  on: {
    variable({ input, name }, { thread }, { report }) {
      if (input?.kind === "unknown") {
        const start = thread.starts.find((one) => isAt(spanOf(one), input.handler));
        if (start !== undefined && !canCome(start)) return;
        report({ message: `Nobody says what ${subject(start)}, and "${name}" is read.`, span: input.handler, help: helpFor(start) });
      } else if (input?.kind === "conflicting") {
        const [first, ...others] = input.handlers;
        if (first === undefined) return;
        report({
          message: `The places that start thread "${thread.name}" give its "${name}" different types.`,
          span: others[0] ?? first,
          help: 'Write the same "content" at all of them, or give each a thread of its own.',
          related: input.handlers
            .filter((span) => span !== (others[0] ?? first))
            .map((span) => ({ span, message: "This one starts the thread too." })),
        });
      }
    },
  },
};

function spanOf(start: ThreadStart): Span {
  switch (start.kind) {
    case "handler":
    case "child-handler":
      return start.handler.keySpan;
    case "interrupt":
      return start.interrupt.event.span;
    case "spawn":
      return start.node.keySpan;
  }
}

function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.file === b.file;
}

function subject(start: ThreadStart | undefined): string {
  switch (start?.kind) {
    case "interrupt":
      return `event "${start.interrupt.event.name}" carries`;
    case "spawn":
      return "the elements are";
    case "handler":
    case "child-handler":
      if (start.handler.failure.kind === "exception") return `exception "${start.handler.failure.name}" carries`;
      return "these exceptions carry";
    default:
      return "these exceptions carry";
  }
}

function helpFor(start: ThreadStart | undefined): string {
  switch (start?.kind) {
    case "interrupt":
      if (start.interrupt.event.target?.content === "void")
        return "The event carries nothing: give the ExternalEventDef another content, or read a variable.";
      return 'Give the ExternalEventDef a "content", or add one with its type to this item.';
    case "spawn":
      return 'Declare it in the thread: "variables: { INPUT: json_obj }".';
    case "child-handler":
      return 'Add "content" with its type to this item, or declare it under "throws" of the WfSpec.';
    default:
      return 'Add "content" with its type to this item, or declare it under "throws" of the TaskDef.';
  }
}

/** Whether the failure can come at all; a handler that never runs is reported as such. */
function canCome(start: ThreadStart): boolean {
  if (start.kind !== "handler") return true;
  const { node, handler } = start;
  const { failure } = handler;
  if (failure.kind !== "exception" && failure.kind !== "any-exception") return true;
  if (!nodeCanRaise(node.kind, failure.kind)) return false;
  const throws = node.kind === "task" ? node.task.target?.throws : undefined;
  if (throws === undefined) return true;
  return failure.kind === "exception" ? throws.some(({ name }) => name === failure.name) : throws.length > 0;
}
