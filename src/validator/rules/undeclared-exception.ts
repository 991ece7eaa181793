import { isErrorName } from "../../types/reserved.js";
import { didYouMean } from "../../util/did-you-mean.js";
import type { Rule } from "../rule.js";

export const undeclaredException: Rule = {
  name: "undeclared-exception",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A step fails with an exception that the WfSpec's `throws` leaves out.",
  why: "`throws` is closed where it is written: clients and handlers rely on it. A workflow without `throws` may fail with anything.",
  once: true,
  on: {
    node: {
      exit(node, { workflow: { throws } }, { report }) {
        if (node.exit.kind !== "fail" || throws === undefined) return;
        const { exception, exceptionSpan } = node.exit;
        const names = throws.map((thrown) => thrown.name);
        if (names.includes(exception) || isErrorName(exception)) return;
        report({
          message: `The "throws" of the workflow leaves out "${exception}".`,
          span: exceptionSpan,
          help: didYouMean(exception, names) ?? `Add "${exception}" to "throws".`,
          related: throws.slice(0, 1).map(({ span }) => ({ span, message: '"throws" is here.' })),
        });
      },
    },
  },
};
