import { INPUT_VARIABLE } from "../../types/reserved.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { onNamedCalls, type NamedCall } from "../named-calls.js";
import type { Finding, Rule } from "../rule.js";

export const unexpectedInput: Rule = {
  name: "unexpected-input",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "A thread or a workflow is given a value for a variable that it doesn't have.",
  why: "The server takes values for declared variables only; for a workflow these are the variables of its entry thread. What a `spawn-each` gives is looked at when the threads are started, and they fail.",
  on: onNamedCalls((call, { report }) => {
    if (call.isUnread) return;
    for (const { variable } of call.args) {
      const { exact, target, name } = variable;
      if (exact && target !== undefined && target.access !== "inherited" && !(call.hasElements && name === INPUT_VARIABLE)) continue;
      report({ refusedBy: call.refusedBy, ...findingFor(variable, call) });
    }
  }),
};

function findingFor({ name, span, target }: NamedCall["args"][number]["variable"], call: NamedCall): Finding {
  const { receiver, inputs, definedAt } = call;
  const related = [{ span: definedAt, message: `It is defined here.` }];
  if (call.hasElements && name === INPUT_VARIABLE) {
    const help = "Leave it out: it is the element. Give what all threads share under a name of its own.";
    return { message: `${receiver} gets its "${name}" from the list.`, span, help, related };
  }
  if (target?.access === "inherited" && target.name === name) {
    const help = "Leave it out: it is a variable of the parent's run.";
    return { message: `${receiver} inherits its "${name}" from its parent.`, span, help, related, refusedBy: "wfspec" };
  }
  const names = inputs.map((input) => input.name);
  const near = target?.name ?? closest(name, names);
  const list = names.length === 0 ? "It has no variables." : `Its variables are ${quotedList(names)}.`;
  return {
    message: `${receiver} has no variable "${name}".`,
    span,
    help: near === undefined ? list : `Did you mean "${near}"?`,
    related,
  };
}
