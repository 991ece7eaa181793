import type { TaskDef } from "../../graph/definitions.js";
import type { TaskCall } from "../../graph/nodes.js";
import { closest } from "../../util/did-you-mean.js";
import { counted, quotedList } from "../../util/text.js";
import type { Finding, Rule } from "../rule.js";
import { isSound } from "../soundness.js";
import { onTaskCalls } from "../task-calls.js";

export const unexpectedArgument: Rule = {
  name: "unexpected-argument",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A task is given an argument that its TaskDef has no input for.",
  why: "The server takes exactly as many arguments as the TaskDef has inputs, and knows them by position only.",
  on: {
    node: onTaskCalls(({ call, refusedBy }, { report }) => {
      // Of a name that is wrong itself nobody knows whether it is computed on purpose.
      if (call.computed !== undefined && call.unknownArgs.length > 0 && isSound(call.computed)) report(namesOfNothing(call));
      if (!call.task.exact || call.task.target === undefined) return;
      const task = call.task.target;
      for (const argument of call.unknownArgs) report(unknownName(argument, call, task));
      const surplus = call.args.find(({ input }) => input === undefined);
      if (surplus === undefined) return;
      report({
        message: `Task "${task.name}" takes ${counted(task.inputs.length, "argument")}, and ${call.args.length} ${call.args.length === 1 ? "is" : "are"} given.`,
        span: surplus.value.origin,
        help: inputsOf(task),
        related: [{ span: task.nameSpan, message: `"${task.name}" is defined here.` }],
        refusedBy,
      });
    }),
  },
};

/** Arguments by name for a task that is known at run time only. */
function namesOfNothing({ task, argsSpan }: TaskCall): Finding {
  return {
    message: "The TaskDef is known at run time only, so nobody can tell what order its arguments have.",
    span: task.span,
    help: 'Write the arguments as a list, in the order of the task\'s inputs: "[$price]".',
    ...(argsSpan && { related: [{ span: argsSpan, message: "They are given by name here." }] }),
  };
}

function unknownName({ name, span, meant }: TaskCall["unknownArgs"][number], { missingArgs }: TaskCall, task: TaskDef): Finding {
  const near =
    meant?.name ??
    closest(
      name,
      task.inputs.map((input) => input.name),
    );
  const missing = missingArgs.length === 0 ? "" : ` Nothing is given for ${quotedList(missingArgs.map((input) => input.name))}.`;
  return {
    message: `Task "${task.name}" has no input "${name}".`,
    span,
    help: near === undefined ? `${inputsOf(task)}${missing}` : `Did you mean "${near}"?`,
    related: [{ span: task.nameSpan, message: `"${task.name}" is defined here.` }],
  };
}

function inputsOf({ inputs }: TaskDef): string {
  return inputs.length === 0 ? "It has no inputs." : `Its inputs are ${quotedList(inputs.map(({ name }) => name))}.`;
}
