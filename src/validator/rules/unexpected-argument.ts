import type { TaskDef } from "../../graph/definitions.js";
import type { TaskNode } from "../../graph/workflow.js";
import { closest } from "../../util/did-you-mean.js";
import { counted, quotedList } from "../../util/text.js";
import type { Finding, Rule } from "../rule.js";

export const unexpectedArgument: Rule = {
  name: "unexpected-argument",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A task is given an argument that its TaskDef has no input for.",
  why: "The server takes exactly as many arguments as the TaskDef has inputs, and knows them by position only.",
  on: {
    node: {
      task(node, _place, { report }) {
        if (!node.task.exact || node.task.target === undefined) return;
        const task = node.task.target;
        for (const argument of node.unknownArgs) report(unknownName(argument, node, task));
        const surplus = node.args.find(({ input }) => input === undefined);
        if (surplus === undefined) return;
        report({
          message: `Task "${task.name}" takes ${counted(task.inputs.length, "argument")}, and ${node.args.length} ${node.args.length === 1 ? "is" : "are"} given.`,
          span: surplus.value.origin,
          help: inputsOf(task),
          related: [{ span: task.nameSpan, message: `"${task.name}" is defined here.` }],
          refusedBy: "server",
        });
      },
    },
  },
};

function unknownName({ name, span, meant }: TaskNode["unknownArgs"][number], { missingArgs }: TaskNode, task: TaskDef): Finding {
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
