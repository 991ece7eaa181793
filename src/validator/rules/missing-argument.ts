import { quotedList } from "../../util/text.js";
import type { Rule } from "../rule.js";

export const missingArgument: Rule = {
  name: "missing-argument",
  severity: "error",
  refusedBy: "server",
  summary: "A task is called without a value for one of its inputs.",
  why: "The server wants a value for every input of the TaskDef. A default of an input only fills in for arguments by name.",
  on: {
    node: {
      task(node, _place, { report }) {
        if (!node.task.exact) return;
        // An argument under a wrong name is one mistake, and reported as such.
        if (node.unknownArgs.some(({ meant }) => meant === undefined)) return;
        const [input] = node.missingArgs;
        if (input === undefined) return;
        const names = quotedList(node.missingArgs.map(({ name }) => name));
        report({
          message: `Task "${node.task.name}" needs ${node.missingArgs.length === 1 ? "the argument" : "the arguments"} ${names}.`,
          span: node.keySpan,
          help: `Give it a value under args: for ${names}.`,
          related: [{ span: input.span, message: `Input "${input.name}" is declared here.` }],
        });
      },
    },
  },
};
