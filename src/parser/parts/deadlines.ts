import type { DeadlineActionNode, DeadlineNode, ReminderNode } from "../../ast/people.js";
import type { MutateStep, SetStep } from "../../ast/steps.js";
import type { SourceEntry, SourceMapping, SourceNode } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import { readArguments } from "./common.js";
import { readTaskPolicy } from "./policy.js";
import { asMapping, itemsOf, readWord, valueOf, type BuildContext } from "./reader.js";
import { readTaskName } from "./task-name.js";
import { readValue } from "./values.js";

const STARTS = ["arrival", "assignment"] as const;

/** The deadlines of a user task, in order. One that could not be read is left out; that has been reported. */
export function readDeadlines(node: SourceNode | undefined, context: BuildContext): readonly DeadlineNode[] {
  return mapDefined(itemsOf(node, context), (item) => {
    const body = asMapping(item, context);
    return body && readDeadline(body, context);
  });
}

function readDeadline(body: SourceMapping, context: BuildContext): DeadlineNode | undefined {
  const after = valueOf(body, "after");
  const entry = body.entries.find(({ key }) => Object.hasOwn(actions, key.text));
  const action = entry && actions[entry.key.text as keyof typeof actions](entry, context);
  if (entry === undefined || action === undefined || after === undefined) {
    context.reject(body);
    return undefined;
  }
  return {
    span: body.span,
    keySpan: entry.key.span,
    after: readValue(after, context),
    from: readWord(valueOf(body, "from"), STARTS, context),
    action,
  };
}

const actions = {
  reassign: ({ value }: SourceEntry, context: BuildContext): DeadlineActionNode | undefined => {
    const body = asMapping(value, context);
    if (body === undefined) return undefined;
    const [user, group] = [valueOf(body, "user"), valueOf(body, "group")];
    return { kind: "reassign", user: user && readValue(user, context), group: group && readValue(group, context) };
  },
  "release-to-group": (): DeadlineActionNode => ({ kind: "release-to-group" }),
  remind: ({ value }: SourceEntry, context: BuildContext): DeadlineActionNode | undefined => {
    const body = asMapping(value, context);
    return body && readReminder(body, context);
  },
  cancel: (): DeadlineActionNode => ({ kind: "cancel" }),
};

function readReminder(body: SourceMapping, context: BuildContext): ReminderNode | undefined {
  const name = readTaskName(valueOf(body, "task"), context);
  if (name === undefined) {
    context.reject(body);
    return undefined;
  }
  const mutations = valueOf(body, "mutations");
  return {
    kind: "remind",
    ...name,
    args: readArguments(valueOf(body, "args"), context),
    mutations:
      mutations === undefined
        ? []
        : context.steps(mutations).filter((step): step is SetStep | MutateStep => step.kind === "set" || step.kind === "mutate"),
    ...readTaskPolicy(body, context),
  };
}
