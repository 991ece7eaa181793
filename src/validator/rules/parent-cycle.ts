import type { WorkflowGraph } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const parentCycle: Rule = {
  name: "parent-cycle",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A workflow is its own parent, or the parent of its parent.",
  why: "A server wants the parent first, so none of such workflows can be the first to be registered.",
  on: {
    workflow(workflow, { report }) {
      const { parent } = workflow;
      if (parent?.target === undefined || !parent.exact || !isAbove(workflow, parent.target)) return;
      const message =
        parent.target === workflow
          ? `Workflow "${workflow.name}" can't be its own parent.`
          : `Workflow "${parent.name}" has "${workflow.name}" above it, so neither can be registered first.`;
      report({ message, span: parent.span, help: 'Leave out "parent", or name another workflow.' });
    },
  },
};

/** Whether a workflow is among another and the parents of that. */
function isAbove(workflow: WorkflowGraph, other: WorkflowGraph): boolean {
  const seen = new Set<WorkflowGraph>();
  for (let at: WorkflowGraph | undefined = other; at !== undefined && !seen.has(at); at = at.parent?.target) {
    if (at === workflow) return true;
    seen.add(at);
  }
  return false;
}
