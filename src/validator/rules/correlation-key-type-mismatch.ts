import { primitive } from "../../types/lh-type.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import type { Rule } from "../rule.js";

export const correlationKeyTypeMismatch: Rule = {
  name: "correlation-key-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "The correlation key of an event is no text.",
  why: "An event is matched by its key, which is a text. The server takes any value when it registers the workflow, and the run fails.",
  on: {
    node: {
      "external-event"(node, _place, { report }) {
        if (node.correlationKey === undefined) return;
        const target = primitive("str");
        const source = misfit(target, node.correlationKey);
        if (source === undefined) return;
        report({
          message: `A correlation key is of type ${named(target)}, but this is of type ${named(source)}.`,
          span: node.correlationKey.origin,
          help: misfitHelp(target, source, writtenText(node.correlationKey)),
        });
      },
    },
  },
};
