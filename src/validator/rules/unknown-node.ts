import { nodesByName } from "../../graph/flow.js";
import { didYouMean } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import type { Rule } from "../rule.js";

export const unknownNode: Rule = {
  name: "unknown-node",
  severity: "error",
  refusedBy: "server",
  summary: "An edge leads to a node that the thread does not have.",
  why: "The server refuses a thread with such an edge.",
  on: {
    edge({ to, toSpan }, node, { thread }, { report }) {
      const names = nodesByName(thread);
      if (names.has(to)) return;
      report({
        message: `Thread "${thread.name}" has no node "${to}".`,
        span: toSpan ?? node.keySpan,
        help: didYouMean(to, names.keys()) ?? `Its nodes are ${quotedList([...names.keys()])}.`,
      });
    },
  },
};
