import type { ThreadStart } from "../../graph/workflow.js";
import { nodeCanRaise } from "../../types/reserved.js";
import type { Rule } from "../rule.js";

export const missingContent: Rule = {
  name: "missing-content",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A handler reads `INPUT`, and nobody says what the exception carries.",
  why: "The type of `INPUT` is that of the exception's content: from `content` of the handler, or from the `throws` of the TaskDef or WfSpec. Without it the variable can't be declared.",
  on: {
    variable({ input, name }, { thread }, { report }) {
      if (input?.kind === "unknown") {
        const start = thread.starts.find(
          ({ handler }) => handler.keySpan.start === input.handler.start && handler.keySpan.file === input.handler.file,
        );
        if (start !== undefined && !canCome(start)) return;
        const exception =
          start?.handler.failure.kind === "exception" ? `exception "${start.handler.failure.name}" carries` : "these exceptions carry";
        report({
          message: `Nobody says what ${exception}, and "${name}" is read.`,
          span: input.handler,
          help: 'Add "content" with its type to this item, or declare it under "throws" of the TaskDef.',
        });
      } else if (input?.kind === "conflicting") {
        const [first, ...others] = input.handlers;
        if (first === undefined) return;
        report({
          message: `The handlers that start thread "${thread.name}" give its "${name}" different types.`,
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

/** Whether the failure can come at all; a handler that never runs is reported as such. */
function canCome({ node, handler: { failure } }: ThreadStart): boolean {
  if (failure.kind !== "exception" && failure.kind !== "any-exception") return true;
  if (!nodeCanRaise(node.kind, failure.kind)) return false;
  const throws = node.kind === "task" ? node.task.target?.throws : undefined;
  if (throws === undefined) return true;
  return failure.kind === "exception" ? throws.some(({ name }) => name === failure.name) : throws.length > 0;
}
