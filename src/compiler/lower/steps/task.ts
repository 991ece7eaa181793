import type { TaskStep } from "../../../ast/steps.js";
import type { TaskNode } from "../../../graph/nodes.js";
import { addHandlers, originOf } from "../step-node.js";
import { lowerTaskCall } from "../task-call.js";
import { save } from "../values/targets.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** A TASK node. */
export function lowerTask(step: TaskStep, thread: ThreadContext): void {
  const call = lowerTaskCall(step, thread);
  const node = thread.machine.add(step.task.value, "TASK", originOf(step), (frame): TaskNode => ({ kind: "task", ...frame, ...call }));
  thread.handles.declare(step.id ?? step.task, node);
  save(step.save, node, step.task.value, thread);
  addHandlers(step, node, thread);
}
