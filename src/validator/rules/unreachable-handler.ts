import type { GraphNode, WaitForThreadsNode } from "../../graph/nodes.js";
import type { Handler } from "../../graph/workflow.js";
import { isErrorName, NODE_FAILURES, nodeCanRaise } from "../../types/reserved.js";
import { didYouMean } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { unseenException } from "../flow/unseen-exception.js";
import { covers, failureText, sameFailure } from "../failures.js";
import type { Finding, Rule } from "../rule.js";
import { mapDefined } from "../../util/lists.js";

export const unreachableHandler: Rule = {
  name: "unreachable-handler",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A handler can never run.",
  why: "The first handler that fits is taken: one behind another that always fits is never asked. Nor is one for a failure that this kind of step can't have, or that the TaskDef's `throws` leaves out, or that the threads or the workflow never fail with that the step waits for: who waits sees the failure of their steps, not what a handler made of it.",
  on: {
    handler(handler, node, { workflow }, { report }) {
      // The same item twice is a mistake of its own.
      if (handlersBefore(handler, node).some(({ failure }) => sameFailure(failure, handler.failure))) return;
      const finding =
        behindAnother(handler, node) ??
        neverRaised(handler, node) ??
        notThrown(handler, node) ??
        notOfUserTask(handler, node) ??
        (workflow.incomplete ? undefined : unseenException(handler, node));
      if (finding !== undefined) report(finding);
    },
  },
};

function behindAnother(handler: Handler, node: GraphNode): Finding | undefined {
  const before = handlersBefore(handler, node);
  const single = before.filter(({ failure }) => covers(failure, handler.failure)).slice(0, 1);
  const both = mapDefined(["any-error", "any-exception"] as const, (kind) => before.find(({ failure }) => failure.kind === kind));
  const behind = single.length > 0 ? single : handler.failure.kind === "any" && both.length === 2 ? both : [];
  if (behind.length === 0) return undefined;
  return {
    message: `${failureText(handler.failure)} is always caught by a handler before this one.`,
    span: spanOf(handler),
    help: "Put this handler first, or delete it.",
    related: behind.map((other) => ({ span: spanOf(other), message: "It is caught here." })),
  };
}

function handlersBefore(handler: Handler, node: GraphNode): readonly Handler[] {
  const siblings = isForChild(handler, node) ? node.childHandlers : node.handlers;
  return siblings.slice(0, siblings.indexOf(handler));
}

/** Whether it handles the failures of the threads that are waited for; these can have any. */
function isForChild(handler: Handler, node: GraphNode): node is WaitForThreadsNode {
  return node.kind === "wait-for-threads" && node.childHandlers.includes(handler);
}

function neverRaised(handler: Handler, node: GraphNode): Finding | undefined {
  if (isForChild(handler, node)) return undefined;
  const { failure } = handler;
  const { errors, exceptions } = NODE_FAILURES[node.kind];
  const possible =
    failure.kind === "error"
      ? nodeCanRaise(node.kind, failure.name)
      : exceptions || (failure.kind !== "exception" && failure.kind !== "any-exception");
  if (possible) return undefined;
  return {
    message: `${failureText(failure)} can't happen in this step.`,
    span: spanOf(handler),
    help: `What can happen: ${quotedList(errors)}.`,
  };
}

function notThrown(handler: Handler, node: GraphNode): Finding | undefined {
  const task = node.kind === "task" ? node.task.target : undefined;
  const { failure } = handler;
  if (task?.throws === undefined || (failure.kind !== "exception" && failure.kind !== "any-exception")) return undefined;
  const names = task.throws.map((thrown) => thrown.name);
  if (failure.kind === "any-exception" ? names.length > 0 : names.includes(failure.name) || isErrorName(failure.name)) return undefined;
  const help = failure.kind === "exception" ? didYouMean(failure.name, names) : undefined;
  return {
    message:
      failure.kind === "exception" ? `Task "${task.name}" doesn't throw "${failure.name}".` : `Task "${task.name}" throws no exceptions.`,
    span: spanOf(handler),
    help: help ?? `Add the exception to the "throws" of the TaskDef, or delete the handler.`,
    related: [{ span: task.nameSpan, message: `"${task.name}" is defined here.` }],
  };
}

/** A user task raises one exception at most, the one of `on-cancel`, and with it never the error USER_TASK_CANCELLED. */
function notOfUserTask({ failure, keySpan }: Handler, node: GraphNode): Finding | undefined {
  if (node.kind !== "user-task") return undefined;
  const { onCancel } = node;
  const span = "span" in failure ? failure.span : keySpan;
  const isException = failure.kind === "exception" || failure.kind === "any-exception";
  if (isException && onCancel === undefined) {
    const help = 'A cancelled user task fails with the error "USER_TASK_CANCELLED"; with "on-cancel" it is an exception.';
    return { message: `${failureText(failure)} can't happen in this step.`, span, help };
  }
  if (onCancel?.kind !== "literal" || onCancel.value.kind !== "str") return undefined;
  const raised = onCancel.value.value;
  const related = [{ span: onCancel.origin, message: `It fails with "${raised}" here.` }];
  if (failure.kind === "exception" && failure.name !== raised) {
    const help = didYouMean(failure.name, [raised]) ?? `A user task raises no other exception than that of "on-cancel", "${raised}".`;
    return { message: `${failureText(failure)} can't happen in this step.`, span, help, related };
  }
  if (failure.kind !== "error" || failure.name !== "USER_TASK_CANCELLED" || raised === failure.name) return undefined;
  return { message: `${failureText(failure)} can't happen in this step.`, span, help: `Catch "exception: ${raised}".`, related };
}

function spanOf({ failure, keySpan }: Handler) {
  return "span" in failure ? failure.span : keySpan;
}
