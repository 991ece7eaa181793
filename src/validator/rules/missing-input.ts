import { quotedList } from "../../util/text.js";
import { onNamedCalls } from "../named-calls.js";
import type { Rule } from "../rule.js";

export const missingInput: Rule = {
  name: "missing-input",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "A thread or a workflow is started without a value for a variable that is required.",
  why: "A variable that is `required` must be given by whoever starts its thread.",
  on: onNamedCalls(({ receiver, inputs, ungivable, args, isUnread, keySpan, refusedBy, key }, { report }) => {
    // A value under a wrong name is one mistake, and reported as such.
    if (isUnread || args.some(({ variable }) => variable.target === undefined)) return;
    const given = new Set(args.map(({ variable }) => variable.target));
    const inherited = ungivable.find((variable) => !given.has(variable));
    if (inherited !== undefined) {
      report({
        message: `${receiver} requires "${inherited.name}" and inherits it, so nobody can start it.`,
        span: keySpan,
        help: `Leave out "required" where "${inherited.name}" is declared.`,
        related: [{ span: inherited.span, message: `"${inherited.name}" is declared here.` }],
        refusedBy,
      });
      return;
    }
    const missing = inputs.filter((input) => input.required && !given.has(input));
    const [first] = missing;
    if (first === undefined) return;
    const names = quotedList(missing.map(({ name }) => name));
    report({
      message: `${receiver} needs ${missing.length === 1 ? "a value" : "values"} for ${names}.`,
      span: keySpan,
      help: `Give ${missing.length === 1 ? "it" : "them"} under ${key}.`,
      related: [{ span: first.span, message: `"${first.name}" is declared here.` }],
      refusedBy,
    });
  }),
};
