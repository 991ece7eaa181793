import type { Variable, WorkflowGraph } from "../../graph/workflow.js";
import { printType, sameType } from "../../types/lh-type.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import { closest } from "../../util/did-you-mean.js";
import type { Finding, Place, Rule } from "../rule.js";
import { settledType } from "../soundness.js";

export const inheritedVariable: Rule = {
  name: "inherited-variable",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "A variable is inherited where there is nothing to inherit, or not as the parent has it.",
  why: "An inherited variable is one of the parent's, which must be there and not be private. It belongs in the entry thread, gets its value from the parent's run, and whoever starts the workflow can't give it: a required one would keep it from ever being started.",
  on: {
    variable(variable, place, { report }) {
      if (variable.access !== "inherited") return;
      const [ours, theirs] = [misplaced(variable, place), unfit(variable, place.workflow)];
      // What the server says as well goes first.
      const finding = ours?.refusedBy === "wfspec" && theirs !== undefined && theirs.refusedBy !== "wfspec" ? theirs : (ours ?? theirs);
      if (finding !== undefined) report({ span: variable.span, ...finding });
    },
  },
};

type Problem = Omit<Finding, "span">;

function misplaced({ name, required }: Variable, { workflow, thread }: Place): Problem | undefined {
  if (workflow.parent === undefined)
    return {
      message: `Variable "${name}" is inherited, but the workflow has no parent.`,
      help: 'Add "parent" to the workflow, or leave out "access".',
    };
  if (thread.role !== "entry") {
    const help = "Declare it in the entry thread; other threads see it there.";
    return { message: `Variable "${name}" is inherited in a thread that is not the entry thread.`, help, refusedBy: "wfspec" };
  }
  if (!required) return undefined;
  const help = 'Leave out "required": the value comes from the parent\'s run.';
  return { message: `Variable "${name}" is inherited, so nobody can give it.`, help, refusedBy: "wfspec" };
}

/** What the parent says against it; a parent that is not known, or not wholly, says nothing. */
function unfit(variable: Variable, { parent }: WorkflowGraph): Problem | undefined {
  const target = parent?.target;
  if (target === undefined || target.threads.some(({ variablesUnread }) => variablesUnread)) return undefined;
  const all = target.threads.flatMap(({ variables }) => variables.filter(({ name, hidden }) => name !== INPUT_VARIABLE && hidden !== true));
  const found = all.find(({ name }) => name === variable.name);
  if (found === undefined) {
    const names = all.filter(({ access }) => access !== "private").map(({ name }) => name);
    const near = closest(variable.name, names);
    return {
      message: `The parent "${target.name}" has no variable "${variable.name}".`,
      help: near === undefined ? "Declare it there, with access: public." : `Did you mean "${near}"?`,
      related: [{ span: target.nameSpan, message: "The parent is defined here." }],
    };
  }
  const related = [{ span: found.span, message: "The parent declares it here." }];
  if (found.access === "private")
    return {
      message: `Variable "${variable.name}" of the parent "${target.name}" is private.`,
      help: "Give it access: public there.",
      related,
    };
  const [theirs, ours] = [settledType(found.type), settledType(variable.type)];
  if (theirs === undefined || ours === undefined || sameType(theirs, ours)) return undefined;
  return {
    message: `Variable "${variable.name}" is of type "${printType(theirs)}" in the parent "${target.name}", but of type "${printType(ours)}" here.`,
    help: "Declare it with the parent's type.",
    related,
    refusedBy: "wfspec",
  };
}
