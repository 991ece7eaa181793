import type { Thread, Variable } from "../../graph/workflow.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import type { Rule } from "../rule.js";

export const duplicateVariable: Rule = {
  name: "duplicate-variable",
  severity: "error",
  refusedBy: "server",
  summary: "Two threads of a workflow declare a variable of the same name.",
  why: "The server wants every variable's name only once in a workflow, over all its threads, `INPUT` excepted.",
  on: {
    workflow({ threads }, { report }) {
      const first = new Map<string, { readonly variable: Variable; readonly thread: Thread }>();
      for (const thread of threads) {
        for (const variable of thread.variables) {
          if (variable.name === INPUT_VARIABLE) continue;
          const other = first.get(variable.name);
          if (other === undefined) first.set(variable.name, { variable, thread });
          else {
            const isSame = other.thread === thread;
            report({
              message: isSame
                ? `This thread has a variable "${variable.name}" already.`
                : `Another thread has a variable "${variable.name}" too.`,
              span: variable.span,
              help: isSame ? "Rename one of them." : "Rename one of them; a thread also sees the variables of the threads that start it.",
              related: [{ span: other.variable.span, message: `The first "${variable.name}" is here.` }],
            });
          }
        }
      }
    },
  },
};
