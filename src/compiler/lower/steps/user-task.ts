import type { DeadlineNode, UserTaskStep } from "../../../ast/people.js";
import type { ValueNode } from "../../../ast/values.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { Deadline, UserTaskNode } from "../../../graph/nodes.js";
import { formAt } from "../../../graph/versions.js";
import type { Span } from "../../../source/span.js";
import { primitive } from "../../../types/lh-type.js";
import { concatMap } from "../../../util/lists.js";
import { addHandlers, originOf } from "../step-node.js";
import { refer } from "../symbols.js";
import { lowerTaskCall } from "../task-call.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { mutationsOf, save } from "../values/targets.js";
import { lowerDuration, lowerValue } from "../values/values.js";

/** A USER_TASK node with its deadlines. */
export function lowerUserTask(step: UserTaskStep, thread: ThreadContext): void {
  const { symbols } = thread.workflow;
  const form = formAt(refer(step.form, symbols.userTaskDefs, symbols.lost), step.version?.value);
  const [user, group] = [textOf(step.user, thread), textOf(step.group, thread)];
  const [notes, onCancel] = [textOf(step.notes, thread), textOf(step.onCancel, thread)];
  const deadlines = step.deadlines.map((deadline) => lowerDeadline(deadline, group, thread));
  const node = thread.machine.add(step.form.value, "USER_TASK", originOf(step), (frame): UserTaskNode => ({
    kind: "user-task",
    ...frame,
    form,
    version: step.version?.value,
    user,
    group,
    notes,
    onCancel,
    deadlines,
  }));
  thread.handles.declare(step.id ?? step.form, node);
  save(step.save, node, step.form.value, thread);
  addHandlers(step, node, thread);
}

function textOf(value: ValueNode | undefined, thread: ThreadContext): Assignment | undefined {
  return value && lowerValue(value, primitive("str"), thread);
}

function nullAt(origin: Span): Assignment {
  return { kind: "literal", origin, value: { kind: "null" } };
}

/** The group that a task is released to is the step's own. */
function lowerDeadline(
  { span, keySpan, after, from, action }: DeadlineNode,
  group: Assignment | undefined,
  thread: ThreadContext,
): Deadline {
  const base = { origin: span, keySpan, after: lowerDuration(after, thread) };
  switch (action.kind) {
    case "reassign":
      return {
        ...base,
        from: from?.value ?? "assignment",
        // The Java SDK writes a null where no user is given.
        action: { kind: "reassign", user: textOf(action.user, thread) ?? nullAt(span), group: textOf(action.group, thread) },
      };
    case "release-to-group":
      return { ...base, from: from?.value ?? "assignment", action: { kind: "reassign", group, releases: true } };
    case "remind":
      return {
        ...base,
        from: from?.value ?? "arrival",
        action: {
          kind: "remind",
          call: lowerTaskCall(action, thread),
          mutations: concatMap(action.mutations, (mutation) => mutationsOf(mutation, thread)),
        },
      };
    case "cancel":
      return { ...base, from: from?.value ?? "arrival", action: { kind: "cancel" } };
  }
}
