import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import type { Rule } from "../rule.js";
import { settledType } from "../soundness.js";
import { onTaskCalls } from "../task-calls.js";

export const argumentTypeMismatch: Rule = {
  name: "argument-type-mismatch",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A task is given an argument of another type than its input has.",
  why: "The server refuses primitive values of the wrong type. Structs, arrays and maps it lets pass to any input, and the worker fails on them.",
  on: {
    node: onTaskCalls(({ call: { task, args } }, { report }) => {
      if (!task.exact) return;
      for (const { value, input } of args) {
        const target = settledType(input?.type);
        const source = misfit(target, value);
        if (target === undefined || source === undefined || input === undefined) continue;
        report({
          message: `Input "${input.name}" of task "${task.name}" is of type ${named(target)}, but this is of type ${named(source)}.`,
          span: value.origin,
          help: misfitHelp(target, source, writtenText(value)),
          related: [{ span: input.span, message: `Input "${input.name}" is declared here.` }],
        });
      }
    }),
  },
};
