import type { GraphNode } from "../../graph/nodes.js";
import { reachableNodes } from "../../graph/flow.js";
import { readConditions, waysOf } from "../flow/conditions.js";
import { hasPart } from "../flow/has-part.js";
import type { Finding, Rule } from "../rule.js";

export const missingEdge: Rule = {
  name: "missing-edge",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A node may have no way on: all conditions of its edges may be false, or it has no edge.",
  why: "The server tries the edges in order. When none fits, the node fails with a `VAR_SUB_ERROR`. What steps are made into always has a way on.",
  on: {
    node(node, { workflow, thread }, { report }) {
      if (node.kind === "exit" || node.edges.some(({ condition }) => condition === undefined)) return;
      if (workflow.incomplete || !reachableNodes(thread).has(node)) return;
      const finding = findingFor(node);
      if (finding !== undefined) report(finding);
    },
  },
};

function findingFor({ name, keySpan: span, edges }: GraphNode): Finding | undefined {
  if (edges.length === 0)
    return { message: `No edge leads on from "${name}".`, span, help: "Give the node an edge, or end the thread here." };
  const conditions = edges.map(({ condition }) => condition);
  const isUnread = conditions.some((condition) => condition !== undefined && hasPart(condition, ({ kind }) => kind === "invalid"));
  if (isUnread || waysOf(readConditions(conditions), new Map()).complete !== false) return undefined;
  return {
    message: `The conditions of all edges of "${name}" may be false.`,
    span,
    help: "Add a last edge without a condition.",
  };
}
