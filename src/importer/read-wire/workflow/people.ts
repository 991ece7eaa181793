import type { Deadline } from "../../../graph/nodes.js";
import { formAt } from "../../../graph/versions.js";
import { assignmentIn, optionalAssignment } from "../assignments.js";
import { enumIn, has, int32In, isUnread, messageIn, messagesIn, textIn } from "../message/access.js";
import type { WireMessage } from "../message/decode.js";
import { readMutation } from "./mutations.js";
import type { Details, ThreadReading } from "../reading.js";
import { referTo, silent } from "../symbols.js";
import { readTaskCall } from "./tasks.js";
import { mapDefined } from "../../../util/lists.js";

/** A `UserTaskNode`. */
export function readUserTask(message: WireMessage<"UserTaskNode">, thread: ThreadReading): Details<"user-task"> {
  const name = textIn(message, "userTaskDefName");
  const version = int32In(message, "userTaskDefVersion");
  return {
    kind: "user-task",
    form: isUnread(message, "userTaskDefName") ? silent(name) : formAt(referTo(name, "userTaskDefs", thread.context), version),
    version,
    user: optionalAssignment(message, "userId", thread),
    group: optionalAssignment(message, "userGroup", thread),
    notes: optionalAssignment(message, "notes", thread),
    onCancel: optionalAssignment(message, "onCancellationExceptionName", thread),
    deadlines: mapDefined(messagesIn(message, "actions"), (action) => readDeadline(action, thread)),
  };
}

function readDeadline(message: WireMessage<"UTActionTrigger">, thread: ThreadReading): Deadline | undefined {
  const action = readAction(message, thread);
  if (action === undefined) return undefined;
  return {
    origin: message.span,
    keySpan: message.span,
    after: assignmentIn(message, "delaySeconds", thread),
    from: enumIn(message, "hook") === "ON_TASK_ASSIGNED" ? "assignment" : "arrival",
    action,
  };
}

function readAction(message: WireMessage<"UTActionTrigger">, thread: ThreadReading): Deadline["action"] | undefined {
  if (has(message, "cancel")) return { kind: "cancel" };
  const reassign = messageIn(message, "reassign");
  if (reassign?.whole === false) return undefined;
  if (reassign !== undefined) {
    return {
      kind: "reassign",
      user: optionalAssignment(reassign, "userId", thread),
      group: optionalAssignment(reassign, "userGroup", thread),
    };
  }
  const reminder = messageIn(message, "task");
  if (reminder !== undefined) return readReminder(reminder, thread);
  if (message.whole) {
    const help = "Give a task, a cancel or a reassign.";
    thread.context.report({ code: "wire-missing", message: "This action does nothing.", span: message.span, help, refusedBy: "server" });
  }
  return undefined;
}

function readReminder(message: WireMessage<"UTActionTrigger.UTATask">, thread: ThreadReading): Deadline["action"] | undefined {
  const mutations = messagesIn(message, "mutations").map((mutation) => readMutation(mutation, thread, "unchecked"));
  const task = messageIn(message, "task");
  if (task !== undefined) return { kind: "remind", call: readTaskCall(task, thread, "unchecked"), mutations };
  if (message.whole) {
    const help = "Give a task.";
    thread.context.report({ code: "wire-missing", message: "This reminder runs no task.", span: message.span, help, refusedBy: "server" });
  }
  return undefined;
}
