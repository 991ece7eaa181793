import { missingVersion } from "../../graph/versions.js";
import { didYouMean } from "../../util/did-you-mean.js";
import type { Rule } from "../rule.js";

export const unknownForm: Rule = {
  name: "unknown-form",
  severity: "error",
  refusedBy: "server",
  summary: "A user task names a UserTaskDef that no file of the project defines.",
  why: "The server refuses a workflow whose UserTaskDef it doesn't have, and without it nobody knows what fields the form has.",
  once: true,
  on: {
    node: {
      "user-task"({ form, version }, _place, { project, report }) {
        if (form.exact) return;
        report({
          message: `There is no UserTaskDef "${form.name}".`,
          span: form.span,
          help:
            didYouMean(form.name, project.userTaskDefs.keys()) ??
            "Define it: a document of kind UserTaskDef, or under user-tasks: in Definitions.",
          ...missingVersion(form, version),
        });
      },
    },
  },
};
