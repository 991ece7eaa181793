import type { Rule } from "../rule.js";

export const unusedReturn: Rule = {
  name: "unused-return",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A handler gives back a value.",
  why: "A handler that ends has handled the failure, and the thread goes on after the step. Nobody gets the value.",
  on: {
    node: {
      exit({ exit, keySpan }, { thread: { starts } }, { report }) {
        if (exit.kind !== "return" || starts.length === 0) return;
        if (!starts.every(({ kind }) => kind === "handler" || kind === "child-handler")) return;
        report({
          message: "The value that a handler gives back is used by nobody.",
          span: keySpan,
          help: `Set a variable, or end with "complete: true".`,
        });
      },
    },
  },
};
