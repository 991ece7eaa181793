import type { RunChildWfNode } from "../../graph/nodes.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const runCycle: Rule = {
  name: "run-cycle",
  severity: "error",
  refusedBy: "server",
  summary: "A workflow runs itself, or runs others that run it again, or runs one whose parent it is.",
  why: "The server refuses a workflow that runs another which it doesn't have, and one whose parent it doesn't have: of such workflows none can be the first to be registered.",
  on: {
    node: {
      "run-child-wf"(node, { workflow }, { report }) {
        const { target, exact, span } = node.workflow;
        if (target === undefined || !exact) return;
        if (target === workflow) {
          const help = "Use a loop, or compute the name: a computed one is looked for when the run comes there.";
          report({ message: `Workflow "${workflow.name}" runs itself.`, span, help });
        } else if (target.parent?.target === workflow) {
          report({
            message: `Workflow "${target.name}" has this one as its parent, so neither can be registered first.`,
            span,
            help: "Compute the name: a computed one is looked for when the run comes there.",
            related: [{ span: target.parent.span, message: "The parent is named here." }],
          });
        } else {
          const back = wayBack(target, workflow);
          if (back === undefined || isEarlier(target, workflow)) return;
          report({
            message: `Workflow "${target.name}" runs "${workflow.name}" again, so neither can be registered first.`,
            span,
            help: "Compute the name in one of the two: a computed one is looked for when the run comes there.",
            related: [{ span: back.workflow.span, message: `"${workflow.name}" is run here.` }],
          });
        }
      },
    },
  },
};

/** The step by which a workflow, or one that it runs, comes to another. */
function wayBack(from: WorkflowGraph, to: WorkflowGraph): RunChildWfNode | undefined {
  const seen = new Set<WorkflowGraph>([from]);
  for (const workflow of seen) {
    for (const { nodes } of workflow.threads) {
      for (const node of nodes) {
        if (node.kind !== "run-child-wf" || node.workflow.target === undefined) continue;
        if (node.workflow.target === to) return node;
        // A set that grows is walked to its end.
        seen.add(node.workflow.target);
      }
    }
  }
  return undefined;
}

/** One finding a circle, at the workflow that stands first. */
function isEarlier(other: WorkflowGraph, workflow: WorkflowGraph): boolean {
  if (other.origin.file === workflow.origin.file) return other.origin.start < workflow.origin.start;
  return other.origin.file.path < workflow.origin.file.path;
}
