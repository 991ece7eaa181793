import type { RunWorkflowStep } from "../../../ast/threads.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { RunChildWfNode } from "../../../graph/nodes.js";
import { workflowAt } from "../../../graph/versions.js";
import type { WorkflowGraph } from "../../../graph/workflow.js";
import { primitive } from "../../../types/lh-type.js";
import { lowerNamedArguments, type Receiver } from "../named-arguments.js";
import { addHandlers, declareStart, originOf } from "../step-node.js";
import { refer } from "../symbols.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { isFor13, newerValue } from "../values/newer.js";
import { save } from "../values/targets.js";
import { lowerValue } from "../values/values.js";

/** A RUN_CHILD_WF node. */
export function lowerRunWorkflow(step: RunWorkflowStep, thread: ThreadContext): void {
  const { symbols } = thread.workflow;
  const computed = step.computed && lowerValue(step.computed, primitive("str"), thread);
  const workflow =
    computed === undefined
      ? workflowAt(refer(step.workflow, symbols.workflows, symbols.lost), step.version?.value, "newest")
      : { name: step.workflow.value, span: step.workflow.span, target: undefined, exact: true };
  const receiver: Receiver = computed === undefined ? entryOf(workflow.target) : "untyped";
  const args = lowerNamedArguments(step.args, receiver, thread);
  const human = computed === undefined ? `run-${step.workflow.value}` : "run-child-wf";
  const node = thread.machine.add(human, "RUN_CHILD_WF", originOf(step), (frame): RunChildWfNode => ({
    kind: "run-child-wf",
    ...frame,
    workflow,
    computed,
    version: step.version?.value,
    ...args,
    childId: step.childId && lowerChildId(step.childId, thread),
  }));
  declareStart(step, workflow, node, thread);
  save(step.save, node, step.workflow.value, thread);
  addHandlers(step, node, thread);
}

function lowerChildId(value: ValueNode, thread: ThreadContext): Assignment {
  if (isFor13(thread)) return lowerValue(value, primitive("str"), thread);
  return newerValue(value.span, "An id for the run of a child", "Leave it out, and keep the id that the server gives with save.");
}

function entryOf(workflow: WorkflowGraph | undefined): Receiver {
  return workflow?.threads.find(({ name }) => name === workflow.entryThread);
}
