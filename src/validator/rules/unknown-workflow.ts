import type { Project } from "../../graph/project.js";
import type { Reference } from "../../graph/reference.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import { didYouMean } from "../../util/did-you-mean.js";
import type { Finding, Rule } from "../rule.js";

export const unknownWorkflow: Rule = {
  name: "unknown-workflow",
  severity: "error",
  refusedBy: "server",
  summary: "A WfSpec is named that no file of the project defines.",
  why: "The server refuses a workflow that runs another which it doesn't have, or whose parent it doesn't have, and a schedule of such a workflow. One whose name is computed is looked for when the run comes there.",
  once: true,
  on: {
    definition(definition, { project, report }) {
      if (definition.kind === "ScheduledWfRun" && !definition.workflow.exact) report(findingFor(definition.workflow, project));
    },
    workflow({ parent }, { project, report }) {
      if (parent?.exact === false) report(findingFor(parent, project));
    },
    node: {
      "run-child-wf"({ workflow }, _place, { project, report }) {
        if (!workflow.exact) report(findingFor(workflow, project));
      },
    },
  },
};

function findingFor({ name, span }: Reference<WorkflowGraph>, { workflows }: Project): Finding {
  return {
    message: `There is no WfSpec "${name}".`,
    span,
    help: didYouMean(name, workflows.keys()) ?? "Define it: a document of kind WfSpec.",
  };
}
