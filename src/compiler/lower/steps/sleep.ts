import type { SleepStep } from "../../../ast/steps.js";
import type { SleepNode } from "../../../graph/nodes.js";
import { primitive } from "../../../types/lh-type.js";
import { addHandlers, originOf } from "../step-node.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { lowerDuration, lowerValue } from "../values/values.js";

export function lowerSleep(step: SleepStep, thread: ThreadContext): void {
  const value =
    step.form === "seconds"
      ? lowerDuration(step.value, thread)
      : lowerValue(step.value, primitive(step.form === "until" ? "timestamp" : "str"), thread);
  const node = thread.machine.add("sleep", "SLEEP", originOf(step), (frame): SleepNode => ({
    kind: "sleep",
    ...frame,
    form: step.form,
    value,
  }));
  if (step.id !== undefined) thread.handles.declare(step.id, node);
  addHandlers(step, node, thread);
}
