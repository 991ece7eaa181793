import type { ScheduledWfRunNode } from "../../ast/documents.js";
import type { ValueNode } from "../../ast/values.js";
import type { Assignment } from "../../graph/assignment.js";
import type { ScheduledWfRun } from "../../graph/definitions.js";
import type { NamedArgument } from "../../graph/nodes.js";
import type { Reference } from "../../graph/reference.js";
import type { Variable, WorkflowGraph } from "../../graph/workflow.js";
import type { Located } from "../../source/span.js";
import { primitive } from "../../types/lh-type.js";
import { byKey } from "../../util/lists.js";
import { headOf } from "./definitions.js";
import { refer, type Symbols } from "./symbols.js";
import { constant } from "./values/constants.js";
import { invalidValue } from "./values/problem.js";

/** A schedule. All workflows must have their entry threads by then. */
export function lowerSchedule(node: ScheduledWfRunNode, symbols: Symbols): ScheduledWfRun {
  const workflow = refer(node.workflow, symbols.workflows, symbols.lost);
  const { cron, parent } = node;
  return {
    kind: "ScheduledWfRun",
    ...headOf(node),
    workflow,
    majorVersion: node.majorVersion?.value,
    revision: node.revision?.value,
    cron: cron.value,
    cronSpan: cron.span,
    inputs: node.inputs.map(({ name, value }): NamedArgument => {
      const variable = referToInput(name, workflow.target);
      return { variable, value: constant(value, variable.target?.type.type, { symbols, typedWhenEmpty: true }) };
    }),
    parent: parent && lowerParent(parent, symbols),
  };
}

function lowerParent(parent: ValueNode, symbols: Symbols): Assignment {
  if (parent.kind === "null") return invalidValue(parent.span, "A null is no id of a run.", 'Leave out "parent" if the runs have none.');
  return constant(parent, primitive("wf_run_id"), { symbols, typedWhenEmpty: true });
}

/** The variable of a workflow's entry thread that a run is given; of a workflow that nobody knows any name is taken. */
function referToInput(name: Located<string>, workflow: WorkflowGraph | undefined): Reference<Variable> {
  const entry = workflow?.threads[0];
  if (entry === undefined) return { name: name.value, span: name.span, exact: true };
  const found = refer(
    name,
    byKey(entry.variables, (variable) => (variable.hidden ? undefined : variable.name)),
  );
  return found.exact || !entry.variablesUnread ? found : { name: name.value, span: name.span, exact: true };
}
