import { variableUses } from "../../graph/variable-uses.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import type { Rule } from "../rule.js";
import { concatMap } from "../../util/lists.js";

export const unusedVariable: Rule = {
  name: "unused-variable",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A variable is declared that no step reads or writes.",
  why: "It is stored with every run and does nothing. A variable that is searchable, public or inherited is used from outside and not reported; one that is only `required` makes every caller give a value for nothing.",
  on: {
    workflow(workflow, { report }) {
      const { reads, writes, complete } = variableUses(workflow);
      if (!complete) return;
      for (const variable of concatMap(workflow.threads, (thread) => thread.variables)) {
        const { name, span, type, searchable, searchableOn, access } = variable;
        // One without a type has been reported, and may not be meant as a variable at all.
        if (variable.hidden === true || name === INPUT_VARIABLE || type.type === undefined || reads.has(variable) || writes.has(variable))
          continue;
        if (searchable || searchableOn.length > 0 || access !== "private") continue;
        report({
          message: `Variable "${name}" is never used.`,
          span,
          help: "Delete it, or make it searchable if it is for people who look for runs.",
        });
      }
    },
  },
};
