import type { Deadline, UserTaskNode } from "../../graph/nodes.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitAssignment } from "./assignments.js";
import { emitMutation } from "./mutations.js";
import { emitTaskCall } from "./task.js";

/** A `UserTaskNode`. */
export function emitUserTask({ form, version, user, group, notes, onCancel, deadlines }: UserTaskNode): JsonObject {
  return {
    userTaskDefName: form.target?.name ?? form.name,
    ...(group && { userGroup: emitAssignment(group) }),
    ...(user && { userId: emitAssignment(user) }),
    ...(deadlines.length > 0 && { actions: deadlines.map(emitDeadline) }),
    ...(version !== undefined && { userTaskDefVersion: version }),
    ...(notes && { notes: emitAssignment(notes) }),
    ...(onCancel && { onCancellationExceptionName: emitAssignment(onCancel) }),
  };
}

/** A `UTActionTrigger`. The hook's zero is the arrival, which is not written. */
function emitDeadline({ after, from, action }: Deadline): JsonObject {
  return {
    ...emitAction(action),
    delaySeconds: emitAssignment(after),
    ...(from === "assignment" && { hook: "ON_TASK_ASSIGNED" }),
  };
}

function emitAction(action: Deadline["action"]): JsonObject {
  switch (action.kind) {
    case "remind":
      return {
        task: {
          task: emitTaskCall(action.call),
          ...(action.mutations.length > 0 && { mutations: action.mutations.map(emitMutation) }),
        },
      };
    case "cancel":
      return { cancel: {} };
    case "reassign":
      return {
        reassign: {
          ...(action.user && { userId: emitAssignment(action.user) }),
          ...(action.group && { userGroup: emitAssignment(action.group) }),
        },
      };
  }
}
