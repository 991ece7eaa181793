import { typeOf } from "../../graph/infer.js";
import { fits } from "../../types/assignable.js";
import { isPrimitive } from "../../types/lh-type.js";
import { INPUT_VARIABLE } from "../../types/reserved.js";
import { named } from "../misfit.js";
import type { Rule } from "../rule.js";
import { isSound, settledType } from "../soundness.js";

export const elementTypeMismatch: Rule = {
  name: "element-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "The `each` of a `spawn-each` step is no list, or its elements are not what the thread's `INPUT` takes.",
  why: "The server looks at it when the threads are started: the step fails for what is no list, and a thread for an element of another type.",
  on: {
    node: {
      "start-multiple-threads"({ iterable, thread }, _place, { report }) {
        const type = typeOf(iterable);
        if (!isSound(iterable) || type.kind === "unknown" || isPrimitive(type, "json_arr")) return;
        if (type.kind !== "array") {
          const help = 'Write an expression of type array or json_arr: "each: order.lines".';
          return report({ message: `Each element of a list is meant, but this is of type ${named(type)}.`, span: iterable.origin, help });
        }
        const input = thread.exact ? thread.target?.variables.find(({ name }) => name === INPUT_VARIABLE) : undefined;
        const target = settledType(input?.type);
        if (input === undefined || target === undefined || input.input !== undefined || fits(target, type.element)) return;
        report({
          message: `INPUT of thread "${thread.name}" is of type ${named(target)}, but the elements are of type ${named(type.element)}.`,
          span: iterable.origin,
          help: `Give a list of ${named(target)}, or change the type of INPUT.`,
          related: [{ span: input.span, message: "INPUT is declared here." }],
        });
      },
    },
  },
};
