import { startedThreads } from "../../graph/flow.js";
import { variableUses } from "../../graph/variable-uses.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import type { Rule } from "../rule.js";

export const unsetVariable: Rule = {
  name: "unset-variable",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A variable of a thread other than the entry thread is read, but nothing gives it a value.",
  why: "It is always null. The variables of the entry thread are not reported: whoever starts the workflow can give them. A thread gets what the `args` of the steps say that start it, a handler's thread nothing but `INPUT`.",
  on: {
    workflow(workflow, { report }) {
      const { reads, writes, complete } = variableUses(workflow);
      if (!complete) return;
      for (const thread of startedThreads(workflow)) {
        if (thread.role === "entry") continue;
        for (const variable of thread.variables) {
          const read = reads.get(variable);
          if (read === undefined || writes.has(variable) || variable.name === INPUT_VARIABLE) continue;
          if (variable.default !== undefined || variable.required || variable.access === "inherited") continue;
          report({
            message: `Nothing gives variable "${variable.name}" a value.`,
            span: variable.span,
            help: 'Give it a "default", or set it before it is read.',
            related: [{ span: read.span, message: "It is read here." }],
          });
        }
      }
    },
  },
};
