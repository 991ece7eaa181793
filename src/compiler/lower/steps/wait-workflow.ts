import type { WaitWorkflowStep } from "../../../ast/threads.js";
import type { Assignment, HandleUse } from "../../../graph/assignment.js";
import type { WaitForChildWfNode } from "../../../graph/nodes.js";
import { primitive } from "../../../types/lh-type.js";
import { addHandlers, originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { reportedValue } from "../values/problem.js";
import { save } from "../values/targets.js";
import { lowerValue } from "../values/values.js";

/** A WAIT_FOR_CHILD_WF node for the child that a `run-workflow` step of the same thread has started. */
export function lowerWaitWorkflow(step: WaitWorkflowStep, thread: ThreadContext): void {
  const { value: handle, span: handleSpan } = step.handle;
  const source: HandleUse = { handle, handleSpan, source: thread.handles.resolve(handle, "workflow") };
  const child = step.child === undefined ? outputOf(source) : lowerValue(step.child, primitive("wf_run_id"), thread);
  const node = thread.machine.add("wait", "WAIT_FOR_CHILD_WF", originOf(step), (frame): WaitForChildWfNode => ({
    kind: "wait-for-child-wf",
    ...frame,
    child,
    source,
  }));
  if (step.id !== undefined) thread.handles.declare(step.id, node);
  save(step.save, node, step.id?.value ?? handle, thread);
  addHandlers(step, node, thread);
}

/** The id of the child. What is wrong with the handle is for the rules, which look at the node. */
function outputOf({ handle, handleSpan, source }: HandleUse): Assignment {
  if (source.kind !== "found") return reportedValue(handleSpan);
  return { kind: "node-output", origin: handleSpan, handle, handleSpan, source: { ...source, uncertain: false, exact: true } };
}
