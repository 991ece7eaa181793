import { startedThreads } from "../../graph/flow.js";
import type { UserTaskNode } from "../../graph/nodes.js";
import type { Rule } from "../rule.js";

export const unhandledCancellation: Rule = {
  name: "unhandled-cancellation",
  severity: "info",
  refusedBy: "wfspec",
  summary: "The exception of a cancelled user task is handled by nobody.",
  why: "If the user task is cancelled, the thread fails with the exception of `on-cancel`, and the run with it.",
  on: {
    node: {
      "user-task"(node, { workflow, thread }, { report }) {
        const name = cancelName(node);
        if (name === undefined || node.onCancel === undefined || node.handlersUnread || !startedThreads(workflow).has(thread)) return;
        if (workflow.throws?.some((thrown) => thrown.name === name)) return;
        const isHandled = node.handlers.some(
          ({ failure }) =>
            failure.kind === "any" || failure.kind === "any-exception" || (failure.kind === "exception" && failure.name === name),
        );
        if (isHandled) return;
        report({
          message: `Nobody handles "${name}", which the user task fails with when it is cancelled.`,
          span: node.onCancel.origin,
          help: `Add "catch" with "exception: ${name}" to the step, or declare it in the "throws" of the workflow.`,
        });
      },
    },
  },
};

/** The exception that a cancelled user task fails with, where it is written out. */
function cancelName({ onCancel }: UserTaskNode): string | undefined {
  return onCancel?.kind === "literal" && onCancel.value.kind === "str" ? onCancel.value.value : undefined;
}
