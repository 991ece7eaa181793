import { didYouMean } from "../../util/did-you-mean.js";
import type { Rule } from "../rule.js";
import { onTaskCalls } from "../task-calls.js";

export const unknownTask: Rule = {
  name: "unknown-task",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "A task step names a TaskDef that no file of the project defines.",
  why: "The server refuses a workflow whose TaskDef it doesn't have, and without the TaskDef neither the arguments nor the output can be checked. That of a reminder it doesn't look for, and nobody is reminded.",
  once: true,
  on: {
    node: onTaskCalls(({ call: { task }, refusedBy }, { project, report }) => {
      if (task.exact) return;
      report({
        message: `There is no TaskDef "${task.name}".`,
        span: task.span,
        help: didYouMean(task.name, project.taskDefs.keys()) ?? "Define it: a document of kind TaskDef, or under tasks: in Definitions.",
        refusedBy,
      });
    }),
  },
};
