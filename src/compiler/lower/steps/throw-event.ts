import type { ThrowEventStep } from "../../../ast/steps.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { WorkflowEventDef } from "../../../graph/definitions.js";
import type { ThrowEventNode } from "../../../graph/nodes.js";
import { addHandlers, originOf } from "../step-node.js";
import { refer } from "../symbols.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerUntold, lowerValue } from "../values/values.js";

/** A THROW_EVENT node; without content it carries null. */
export function lowerThrowEvent(step: ThrowEventStep, thread: ThreadContext): void {
  const { symbols } = thread.workflow;
  const event = refer(step.event, symbols.workflowEventDefs, symbols.lost);
  const content = lowerContent(step, event.target, thread);
  const node = thread.machine.add(`throw-${step.event.value}`, "THROW_EVENT", originOf(step), (frame): ThrowEventNode => ({
    kind: "throw-event",
    ...frame,
    event,
    content,
    contentWritten: step.content !== undefined,
  }));
  thread.handles.declare(step.id ?? step.event, node);
  addHandlers(step, node, thread);
}

function lowerContent({ content, keySpan }: ThrowEventStep, event: WorkflowEventDef | undefined, thread: ThreadContext): Assignment {
  if (content === undefined) return { kind: "literal", origin: keySpan, value: { kind: "null" } };
  if (event === undefined) return lowerUntold(content, thread);
  const declared = event.content;
  if (declared === undefined || declared === "void") return lowerValue(content, undefined, thread);
  return declared.type === undefined ? lowerUntold(content, thread) : lowerValue(content, declared.type, thread);
}
