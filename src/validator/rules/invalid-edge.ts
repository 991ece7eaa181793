import { nodesByName } from "../../graph/flow.js";
import type { Rule } from "../rule.js";

export const invalidEdge: Rule = {
  name: "invalid-edge",
  severity: "error",
  refusedBy: "server",
  summary: "An edge leads back to its own node, or to the entrypoint.",
  why: "The server refuses such an edge. A loop needs two nodes at least.",
  on: {
    edge({ to, toSpan }, node, { thread }, { report }) {
      const span = toSpan ?? node.keySpan;
      if (to === node.name) {
        report({
          message: `This edge of "${to}" leads to "${to}" itself.`,
          span,
          help: 'Let it lead to a node between, such as "nop: true".',
        });
      } else if (nodesByName(thread).get(to)?.kind === "entrypoint") {
        report({
          message: `"${to}" is the entrypoint, and no edge may lead there.`,
          span,
          help: "Let it lead to the node behind the entrypoint.",
        });
      }
    },
  },
};
