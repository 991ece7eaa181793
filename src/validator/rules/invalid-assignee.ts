import type { Assignment } from "../../graph/assignment.js";
import type { Deadline, UserTaskNode } from "../../graph/nodes.js";
import type { Finding, Rule } from "../rule.js";

export const invalidAssignee: Rule = {
  name: "invalid-assignee",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A user task is given to nobody.",
  why: "It needs a user, a group or both, and neither may be null or blank: the server refuses others. A deadline that gives it to nobody the server takes, and it does nothing when it comes.",
  on: {
    node: {
      "user-task"(node, _place, { report }) {
        const { user, group, keySpan, deadlines } = node;
        if (user === undefined && group === undefined)
          report({ message: "This user task is given to nobody.", span: keySpan, help: 'Add "user", "group" or both.' });
        for (const finding of [...emptyValue(user, "user"), ...emptyValue(group, "group")]) report(finding);
        for (const deadline of deadlines)
          for (const finding of deadlineFindings(deadline, node)) report({ ...finding, refusedBy: "wfspec" });
      },
    },
  },
};

/** A literal that stands for nobody. */
function* emptyValue(value: Assignment | undefined, what: "user" | "group"): Generator<Finding> {
  if (value?.kind !== "literal") return;
  const literal = value.value;
  const help = `Write the ${what === "user" ? "id of a user" : "name of a group"}, or leave "${what}" out.`;
  if (literal.kind === "null") yield { message: `The ${what} of a user task cannot be null.`, span: value.origin, help };
  else if (literal.kind !== "str")
    yield { message: `The ${what} of a user task is a text, and this is of type "${literal.kind}".`, span: value.origin, help };
  else if (literal.value.trim() === "") yield { message: `The ${what} of a user task cannot be blank.`, span: value.origin, help };
}

function* deadlineFindings({ action, keySpan }: Deadline, node: UserTaskNode): Generator<Finding> {
  if (action.kind !== "reassign") return;
  if (action.releases) {
    // That the step has neither user nor group is reported of the step.
    if (node.group !== undefined || node.user === undefined) return;
    const message = "A user task without a group cannot be released to it.";
    yield { message, span: keySpan, help: 'Add "group" to the step, or leave this deadline out.' };
  } else if (isNobody(action.user) && isNobody(action.group)) {
    yield { message: "This deadline gives the user task to nobody.", span: keySpan, help: 'Add "user", "group" or both.' };
  } else {
    // One of the two may be null: it is cleared.
    if (!isNobody(action.user)) yield* emptyValue(action.user, "user");
    if (!isNobody(action.group)) yield* emptyValue(action.group, "group");
  }
}

function isNobody(value: Assignment | undefined): boolean {
  return value === undefined || (value.kind === "literal" && value.value.kind === "null");
}
