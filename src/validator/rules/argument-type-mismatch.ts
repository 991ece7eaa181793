import type { TaskArgument } from "../../graph/workflow.js";
import { isAssignable } from "../../types/assignable.js";
import type { ValueType } from "../../types/lh-type.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import type { Rule } from "../rule.js";
import { settledType } from "../soundness.js";

export const argumentTypeMismatch: Rule = {
  name: "argument-type-mismatch",
  severity: "error",
  refusedBy: "server",
  summary: "A task is given an argument of another type than its input has.",
  why: "The server refuses primitive values of the wrong type. Structs, arrays and maps it lets pass to any input, and the worker fails on them.",
  on: {
    node: {
      task(node, _place, { report }) {
        if (!node.task.exact) return;
        for (const { value, input } of node.args) {
          const target = settledType(input?.type);
          const source = misfit(target, value);
          if (target === undefined || source === undefined || input === undefined) continue;
          report({
            message: `Input "${input.name}" of task "${node.task.name}" is of type ${named(target)}, but this is of type ${named(source)}.`,
            span: value.origin,
            help: misfitHelp(target, source, writtenText(value)),
            related: [{ span: input.span, message: `Input "${input.name}" is declared here.` }],
            refusedBy: isRefused(value, target, source) ? "server" : "wfspec",
          });
        }
      },
    },
  },
};

/** Of what is no primitive the server looks at struct builders only. */
function isRefused(value: TaskArgument["value"], target: Parameters<typeof isAssignable>[0], source: ValueType): boolean {
  return value.kind === "struct" || !isAssignable(target, source, "task-input");
}
