import type { DeadlineActionNode, DeadlineNode } from "../../../ast/people.js";
import type { CatchNode, StepBase, StepNode } from "../../../ast/steps.js";
import type { Assignment } from "../../../graph/assignment.js";
import type { Deadline, UserTaskNode } from "../../../graph/nodes.js";
import { primitive } from "../../../types/lh-type.js";
import { sameValue } from "../find/same.js";
import { durationOf, valueOf } from "../values/values.js";
import { mutationSteps } from "./mutations.js";
import { writeCall, type NodeWriting } from "./call.js";
import { located, optional } from "../values/writing.js";

/** A form that somebody fills in, with its deadlines. */
export function writeUserTask(
  node: UserTaskNode,
  writing: NodeWriting,
  base: StepBase & { readonly catch: readonly CatchNode[] },
): StepNode {
  return {
    kind: "user-task",
    ...base,
    form: located(node.form.name, writing),
    version: optional(node.version, writing),
    user: text(node.user, writing),
    group: text(node.group, writing),
    notes: text(node.notes, writing),
    onCancel: text(node.onCancel, writing),
    deadlines: node.deadlines.map((deadline) => writeDeadline(deadline, node, writing)),
  };
}

/** Whether only a group is told: then the user is a null, which nobody need write. */
function isNobody({ user, group }: Extract<Deadline["action"], { kind: "reassign" }>): boolean {
  return group !== undefined && user?.kind === "literal" && user.cast === undefined && user.value.kind === "null";
}

function text(value: Assignment | undefined, writing: NodeWriting) {
  return value && valueOf(value, primitive("str"), writing);
}

function writeDeadline({ after, from, action }: Deadline, node: UserTaskNode, writing: NodeWriting): DeadlineNode {
  const usual = action.kind === "reassign" ? "assignment" : "arrival";
  return {
    span: writing.at,
    keySpan: writing.at,
    after: durationOf(after, writing),
    from: from === usual ? undefined : located(from, writing),
    action: writeAction(action, node, writing),
  };
}

function writeAction(action: Deadline["action"], { group }: UserTaskNode, writing: NodeWriting): DeadlineActionNode {
  switch (action.kind) {
    case "reassign":
      if (action.user === undefined && action.group !== undefined && sameValue(action.group, group)) return { kind: "release-to-group" };
      if (action.user === undefined) writing.cannot("a user task that goes to another group without a word about its user");
      return { kind: "reassign", user: isNobody(action) ? undefined : text(action.user, writing), group: text(action.group, writing) };
    case "remind":
      return { kind: "remind", ...writeCall(action.call, writing), mutations: mutationSteps(action.mutations, writing) };
    case "cancel":
      return { kind: "cancel" };
  }
}
