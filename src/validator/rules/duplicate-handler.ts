import type { Handler } from "../../graph/workflow.js";
import { failureText, sameFailure } from "../failures.js";
import type { Rule, RuleContext } from "../rule.js";

export const duplicateHandler: Rule = {
  name: "duplicate-handler",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A step catches the same failure twice.",
  why: "The first handler that fits is taken, so the second one would never run.",
  on: {
    node(node, _place, { report }) {
      judge(node.handlers, report);
      if (node.kind === "wait-for-threads") judge(node.childHandlers, report);
    },
  },
};

function judge(handlers: readonly Handler[], report: RuleContext["report"]): void {
  if (handlers.length < 2) return;
  for (const [index, handler] of handlers.entries()) {
    const other = handlers.slice(0, index).find(({ failure }) => sameFailure(failure, handler.failure));
    if (other === undefined) continue;
    const { failure, keySpan } = handler;
    report({
      message: `${failureText(failure)} is caught twice here.`,
      span: "span" in failure ? failure.span : keySpan,
      help: "Delete one of the two, or put their steps together.",
      related: [{ span: "span" in other.failure ? other.failure.span : other.keySpan, message: "The first handler is here." }],
    });
  }
}
