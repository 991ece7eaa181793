import type { Rule } from "../rule.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import { settledType } from "../soundness.js";

export const contentTypeMismatch: Rule = {
  name: "content-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  summary: "An exception is raised with other content than the workflow's throws says.",
  why: "Handlers and clients rely on the declared content. The server does not look at it.",
  on: {
    node: {
      exit(node, { workflow }, { report }) {
        if (node.exit.kind !== "fail") return;
        const { exception, exceptionSpan, content } = node.exit;
        const declared = workflow.throws?.find(({ name }) => name === exception);
        if (declared === undefined) return;
        const related = [{ span: declared.span, message: `"${exception}" is declared here.` }];
        if (declared.content === undefined) {
          if (content === undefined || content.kind === "invalid") return;
          report({
            message: `Exception "${exception}" is declared without content.`,
            span: content.origin,
            help: "Leave the content out, or declare its type under throws.",
            related,
          });
          return;
        }
        const target = settledType(declared.content);
        if (target === undefined) return;
        if (content === undefined) {
          report({
            message: `Exception "${exception}" carries content of type ${named(target)}, but none is given.`,
            span: exceptionSpan,
            help: "Write it under content.",
            related,
          });
          return;
        }
        const source = misfit(target, content);
        if (source === undefined) return;
        report({
          message: `Exception "${exception}" carries content of type ${named(target)}, but this is of type ${named(source)}.`,
          span: content.origin,
          help: misfitHelp(target, source, writtenText(content)),
          related,
        });
      },
    },
  },
};
