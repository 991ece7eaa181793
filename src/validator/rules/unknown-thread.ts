import { didYouMean } from "../../util/did-you-mean.js";
import type { Rule } from "../rule.js";

export const unknownThread: Rule = {
  name: "unknown-thread",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A handler names a thread that the workflow doesn't have.",
  why: "The server doesn't look for a handler's thread. When the failure comes, its command crashes and the run stands still.",
  once: true,
  on: {
    handler({ thread }, _node, { workflow }, { report }) {
      if (thread.exact) return;
      const declared = workflow.threads.flatMap(({ name, role }) => (role === "declared" ? [name] : []));
      report({
        message: `There is no thread "${thread.name}".`,
        span: thread.span,
        help: didYouMean(thread.name, declared) ?? 'Define it under "threads", or write the "steps" here.',
      });
    },
  },
};
