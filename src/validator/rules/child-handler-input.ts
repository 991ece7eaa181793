import { INPUT_VARIABLE } from "../../types/reserved.js";
import type { Rule } from "../rule.js";

export const childHandlerInput: Rule = {
  name: "child-handler-input",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A handler of `catch-each` has variables, but no `INPUT`.",
  why: "The server gives the thread of such a handler the failure's content as `INPUT` if it has any variable, hidden ones of steps that start threads included. A thread with variables and without `INPUT` then fails, and the step with it.",
  on: {
    thread(thread, _place, { report }) {
      const [first] = thread.variables;
      if (first === undefined || thread.variables.some(({ name }) => name === INPUT_VARIABLE)) return;
      for (const start of thread.starts) {
        if (start.kind !== "child-handler") continue;
        const { failure, keySpan } = start.handler;
        const carries = failure.kind === "exception" || failure.kind === "any-exception";
        report({
          message: `This handler of "catch-each" has ${first.hidden === true ? "a step that starts threads" : `a variable, "${first.name}"`}, but no INPUT.`,
          span: keySpan,
          help: carries
            ? 'Add "content" with the type of what the exception carries to this item.'
            : "An error carries nothing, so its handler can have no variables: declare them in a thread that starts this one.",
          related: [{ span: first.span, message: first.hidden === true ? "It is here." : `"${first.name}" is declared here.` }],
        });
      }
    },
  },
};
