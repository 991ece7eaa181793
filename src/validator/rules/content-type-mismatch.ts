import type { ThrowEventNode } from "../../graph/nodes.js";
import type { Finding, Rule } from "../rule.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import { settledType } from "../soundness.js";

export const contentTypeMismatch: Rule = {
  name: "content-type-mismatch",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "An exception is raised, or an event thrown, with other content than is declared.",
  why: "Handlers and clients rely on the content that the workflow's `throws` or the WorkflowEventDef declares. The server does not look at it.",
  on: {
    node: {
      "throw-event"(node, _place, { report }) {
        const finding = eventFinding(node);
        if (finding !== undefined) report(finding);
      },
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

function eventFinding({ event, content, contentWritten, keySpan }: ThrowEventNode): Finding | undefined {
  const definition = event.exact ? event.target : undefined;
  if (definition === undefined) return undefined;
  const related = [{ span: definition.nameSpan, message: `"${event.name}" is defined here.` }];
  if (definition.content === undefined || definition.content === "void") {
    if (!contentWritten || content.kind === "invalid") return undefined;
    const help = "Leave the content out, or declare its type in the WorkflowEventDef.";
    return { message: `Event "${event.name}" carries nothing.`, span: content.origin, help, related, severity: "warning" };
  }
  const target = settledType(definition.content);
  if (target === undefined) return undefined;
  const carries = `Event "${event.name}" carries content of type ${named(target)}`;
  if (!contentWritten) return { message: `${carries}, but none is given.`, span: keySpan, help: "Write it under content.", related };
  const source = misfit(target, content);
  if (source === undefined) return undefined;
  const help = misfitHelp(target, source, writtenText(content));
  return { message: `${carries}, but this is of type ${named(source)}.`, span: content.origin, help, related };
}
