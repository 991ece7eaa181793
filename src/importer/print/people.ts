import type { DeadlineActionNode, DeadlineNode, ReminderNode, UserTaskStep } from "../../ast/people.js";
import { policyEntries, printArguments, printMutations, printSave, printText, printVersioned } from "./parts.js";
import { printOptional, printValue } from "./values.js";
import { blockList, blockMap, map, plain, type OptionalEntry, type Yaml } from "./yaml/node.js";

export function userTaskEntries(step: UserTaskStep): readonly OptionalEntry[] {
  return [
    ["user-task", printVersioned(step.form, step.version)],
    ["user", printOptional(step.user)],
    ["group", printOptional(step.group)],
    ["notes", printOptional(step.notes)],
    ["on-cancel", printOptional(step.onCancel)],
    ["deadlines", step.deadlines.length === 0 ? undefined : blockList(step.deadlines.map(printDeadline))],
    ["save", printSave(step.save)],
  ];
}

function printDeadline({ after, from, action }: DeadlineNode): Yaml {
  return blockMap([
    ["after", printValue(after)],
    ["from", printText(from)],
    [action.kind, printAction(action)],
  ]);
}

function printAction(action: DeadlineActionNode): Yaml {
  switch (action.kind) {
    case "reassign":
      return map([
        ["user", printOptional(action.user)],
        ["group", printOptional(action.group)],
      ]);
    case "remind":
      return printReminder(action);
    case "release-to-group":
    case "cancel":
      return plain(true);
  }
}

function printReminder(action: ReminderNode): Yaml {
  return map([
    ["task", action.computed === undefined ? printText(action.task) : printValue(action.computed)],
    ["args", printArguments(action.args)],
    ...policyEntries(action),
    ["mutations", printMutations(action.mutations, "lines")],
  ]);
}
