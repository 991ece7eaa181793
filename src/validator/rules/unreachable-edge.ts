import type { Edge } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const unreachableEdge: Rule = {
  name: "unreachable-edge",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "An edge can never be taken.",
  why: "The first edge whose condition holds is taken, and one without a condition always fits: those behind it are never asked.",
  on: {
    node(node, _place, { report }) {
      // An exit has no way on at all.
      if (node.edges.length < 2 || node.kind === "exit") return;
      const always = node.edges.findIndex(({ condition }) => condition === undefined);
      const behind = always === -1 ? undefined : node.edges[always + 1];
      if (behind === undefined) return;
      const placeOf = ({ toSpan }: Edge) => toSpan ?? node.keySpan;
      const [first] = node.edges.slice(always);
      report({
        message: `This edge to "${behind.to}" is never taken: one before it has no condition.`,
        span: placeOf(behind),
        help: "Give the edge before it a condition, or delete this one.",
        related: first === undefined ? [] : [{ span: placeOf(first), message: "This edge always fits." }],
      });
    },
  },
};
