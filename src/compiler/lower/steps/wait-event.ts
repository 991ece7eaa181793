import type { WaitEventStep } from "../../../ast/steps.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { ExternalEventNode } from "../../../graph/nodes.js";
import { primitive } from "../../../types/lh-type.js";
import { addHandlers, originOf } from "../step-node.js";
import { refer } from "../symbols.js";
import { save } from "../values/targets.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerDuration, lowerValue } from "../values/values.js";

/** An EXTERNAL_EVENT node. The key is masked when the author says so, or when it is a masked variable. */
export function lowerWaitEvent(step: WaitEventStep, thread: ThreadContext): void {
  const event = refer(step.event, thread.workflow.symbols.externalEventDefs, thread.workflow.symbols.lost);
  const timeout = step.timeout && lowerDuration(step.timeout, thread);
  const correlationKey = step.correlationKey && lowerValue(step.correlationKey, primitive("str"), thread);
  const maskCorrelationKey = step.maskCorrelationKey?.value ?? isMaskedVariable(correlationKey);
  const node = thread.machine.add(step.event.value, "EXTERNAL_EVENT", originOf(step), (frame): ExternalEventNode => ({
    kind: "external-event",
    ...frame,
    event,
    maskCorrelationKey,
    timeout,
    correlationKey,
  }));
  thread.handles.declare(step.id ?? step.event, node);
  save(step.save, node, step.event.value, thread);
  addHandlers(step, node, thread);
}

function isMaskedVariable(key: Assignment | undefined): boolean {
  return key?.kind === "variable" && key.variable.target?.type.type?.masked === true;
}
