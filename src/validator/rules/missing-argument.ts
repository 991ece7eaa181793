import { quotedList } from "../../util/text.js";
import type { Rule } from "../rule.js";
import { onTaskCalls } from "../task-calls.js";

export const missingArgument: Rule = {
  name: "missing-argument",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "A task is called without a value for one of its inputs.",
  why: "The server wants a value for every input of the TaskDef. A default of an input only fills in for arguments by name.",
  on: {
    node: onTaskCalls(({ call, keySpan, refusedBy }, { report }) => {
      if (!call.task.exact) return;
      // An argument under a wrong name is one mistake, and reported as such.
      if (call.unknownArgs.some(({ meant }) => meant === undefined)) return;
      const [input] = call.missingArgs;
      if (input === undefined) return;
      const names = quotedList(call.missingArgs.map(({ name }) => name));
      report({
        message: `Task "${call.task.name}" needs ${call.missingArgs.length === 1 ? "the argument" : "the arguments"} ${names}.`,
        span: keySpan,
        help: `Give it a value under args: for ${names}.`,
        related: [{ span: input.span, message: `Input "${input.name}" is declared here.` }],
        refusedBy,
      });
    }),
  },
};
