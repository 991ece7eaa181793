import type { VariableReference } from "../../graph/assignment.js";
import { startedThreads } from "../../graph/flow.js";
import { mutationsOf, valuesIn } from "../../graph/variable-uses.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const outOfScopeVariable: Rule = {
  name: "out-of-scope-variable",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A variable is read or written that is declared in a thread which this one can't see.",
  why: "A thread sees its own variables and those of the threads that start it. The server doesn't check this: the run fails when it comes to the step.",
  on: {
    workflow(workflow, { report }) {
      const judge = ({ name, span, elsewhere }: VariableReference): void => {
        if (elsewhere === undefined || isDeclaredTwice(name, workflow)) return;
        report({
          message: `Variable "${name}" is declared in a thread that this one can't see.`,
          span,
          help: "Declare it in a thread that starts both, such as the entry thread.",
          related: [{ span: elsewhere.span, message: `"${name}" is declared here.` }],
        });
      };
      // Of a thread that nobody starts can't be told what it sees.
      for (const thread of startedThreads(workflow)) {
        for (const value of valuesIn(thread)) if (value.kind === "variable") judge(value.variable);
        for (const mutation of mutationsOf(thread)) judge(mutation.variable);
      }
    },
  },
};

/** Two variables of one name are a mistake of their own, and which of them is meant can't be told. */
function isDeclaredTwice(name: string, workflow: WorkflowGraph): boolean {
  return workflow.threads.flatMap((thread) => thread.variables).filter((variable) => variable.name === name).length > 1;
}
