import type { VariableReference } from "../../graph/assignment.js";
import type { Project } from "../../graph/project.js";
import { startedThreads } from "../../graph/flow.js";
import { mutationsOf, valuesIn } from "../../graph/variable-uses.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
import { closest } from "../../util/did-you-mean.js";
import { concatMap, mapDefined } from "../../util/lists.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import type { Finding, Rule } from "../rule.js";

export const unknownVariable: Rule = {
  name: "unknown-variable",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A variable is read or written that no thread of the workflow declares.",
  why: "The server refuses such a workflow in most places. Where it doesn't look (inside comparisons of arguments, in most expressions), the run fails when it comes there.",
  once: true,
  on: {
    thread(thread, { workflow }, { project, report }) {
      const judge = (reference: VariableReference): void => {
        if (reference.exact || reference.elsewhere !== undefined) return;
        // What a thread gets that nobody starts can't be told; that nobody starts it is said.
        if (reference.name === INPUT_VARIABLE && !startedThreads(workflow).has(thread)) return;
        report(finding(reference, project.taskDefs, workflow));
      };
      for (const value of valuesIn(thread)) if (value.kind === "variable") judge(value.variable);
      for (const { variable } of mutationsOf(thread)) judge(variable);
    },
  },
};

function finding({ name, span, target }: VariableReference, tasks: Project["taskDefs"], workflow: WorkflowGraph): Finding {
  const isTask = tasks.has(name) && target === undefined;
  const help = isTask ? `"${name}" is a TaskDef; write it without "$".` : helpFor(name, target?.name ?? nearest(name, workflow));
  return { message: `There is no variable "${name}".`, span, help };
}

/** Of a request nothing is read as something near, but it is said; what another thread has is for people to think of. */
function nearest(name: string, { threads }: WorkflowGraph): string | undefined {
  return closest(
    name,
    concatMap(threads, ({ variables }) => mapDefined(variables, (variable) => (variable.hidden ? undefined : variable.name))),
  );
}

function helpFor(name: string, near: string | undefined): string {
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (name === INPUT_VARIABLE) return "Only a thread that handles an exception has it; declare a variable of another name.";
  return 'Declare it under "variables".';
}
