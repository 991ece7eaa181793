import { didYouMean } from "../../util/did-you-mean.js";
import type { Rule } from "../rule.js";

export const unknownTask: Rule = {
  name: "unknown-task",
  severity: "error",
  refusedBy: "server",
  summary: "A task step names a TaskDef that no file of the project defines.",
  why: "The server refuses a workflow whose TaskDef it doesn't have, and without the TaskDef neither the arguments nor the output can be checked.",
  once: true,
  on: {
    node: {
      task(node, _place, { project, report }) {
        if (node.task.exact) return;
        report({
          message: `There is no TaskDef "${node.task.name}".`,
          span: node.task.span,
          help:
            didYouMean(node.task.name, project.taskDefs.keys()) ?? "Define it: a document of kind TaskDef, or under tasks: in Definitions.",
        });
      },
    },
  },
};
