import type { Project } from "../../graph/project.js";
import type { Reference } from "../../graph/reference.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import { missingVersion } from "../../graph/versions.js";
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
      if (definition.kind === "ScheduledWfRun" && !definition.workflow.exact) report(findingFor(definition.workflow, undefined, project));
    },
    workflow({ parent }, { project, report }) {
      if (parent?.exact === false) report(findingFor(parent, parent.version ?? 0, project));
    },
    node: {
      "run-child-wf"({ workflow, version }, _place, { project, report }) {
        if (!workflow.exact) report(findingFor(workflow, version, project));
      },
    },
  },
};

function findingFor(workflow: Reference<WorkflowGraph>, version: number | undefined, { workflows }: Project): Finding {
  const { name, span } = workflow;
  return {
    message: `There is no WfSpec "${name}".`,
    span,
    help: didYouMean(name, workflows.keys()) ?? "Define it: a document of kind WfSpec.",
    ...missingVersion(workflow, version),
  };
}
