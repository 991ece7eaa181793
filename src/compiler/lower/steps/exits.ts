import type { CompleteStep, FailStep, ReturnStep } from "../../../ast/steps.js";
import type { ExitNode } from "../../../graph/nodes.js";
import { originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerValue } from "../values/values.js";

/** An EXIT that fails the thread with a business exception. */
export function lowerFail(step: FailStep, thread: ThreadContext): void {
  const declared = thread.workflow.node.throws?.find(({ name }) => name.value === step.exception.value);
  const content = step.content && lowerValue(step.content, declared?.content?.type, thread);
  addExit(step.exception.value, step, thread, {
    kind: "fail",
    exception: step.exception.value,
    exceptionSpan: step.exception.span,
    message: step.message?.value,
    content,
  });
}

/** An EXIT with a value. */
export function lowerReturn(step: ReturnStep, thread: ThreadContext): void {
  addExit("complete", step, thread, { kind: "return", value: lowerValue(step.value, thread.workflow.node.output?.type, thread) });
}

/** An EXIT without a value. */
export function lowerComplete(step: CompleteStep, thread: ThreadContext): void {
  addExit("complete", step, thread, { kind: "end", explicit: true });
}

function addExit(human: string, step: FailStep | ReturnStep | CompleteStep, thread: ThreadContext, exit: ExitNode["exit"]): void {
  thread.machine.add(human, "EXIT", originOf(step), (frame): ExitNode => ({ kind: "exit", ...frame, exit }));
}
