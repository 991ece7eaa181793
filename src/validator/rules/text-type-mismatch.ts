import type { Assignment } from "../../graph/assignment.js";
import { primitive } from "../../types/lh-type.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import type { Finding, Rule, RuleContext } from "../rule.js";

export const textTypeMismatch: Rule = {
  name: "text-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A user, a group, a note, or the computed name of a task, workflow or exception is no text.",
  why: "The server takes any value there when it registers the workflow, and the run fails when it comes to the step.",
  on: {
    node: {
      task({ computed }, _place, context) {
        judge(computed, "The name of a task", context);
      },
      "run-child-wf"({ computed }, _place, context) {
        judge(computed, "The name of a workflow", context);
      },
      "user-task"({ user, group, notes, onCancel, deadlines }, _place, context) {
        judge(user, "The user of a user task", context);
        judge(group, "The group of a user task", context);
        judge(notes, "A note", context);
        judge(onCancel, "The name of an exception", context);
        for (const { action } of deadlines) {
          if (action.kind === "remind") judge(action.call.computed, "The name of a task", context);
          if (action.kind !== "reassign") continue;
          judge(action.user, "The user of a user task", context);
          judge(action.group, "The group of a user task", context);
        }
      },
    },
  },
};

function judge(value: Assignment | undefined, what: string, { report }: RuleContext): void {
  const finding = value && findingFor(value, what);
  if (finding !== undefined) report(finding);
}

function findingFor(value: Assignment, what: string): Finding | undefined {
  const target = primitive("str");
  const source = misfit(target, value);
  if (source === undefined) return undefined;
  return {
    message: `${what} is of type ${named(target)}, but this is of type ${named(source)}.`,
    span: value.origin,
    help: misfitHelp(target, source, writtenText(value)),
  };
}
