import { didYouMean } from "../../util/did-you-mean.js";
import type { Rule } from "../rule.js";

export const unknownEvent: Rule = {
  name: "unknown-event",
  severity: "error",
  refusedBy: "server",
  summary: "A step waits for an ExternalEventDef that no file of the project defines.",
  why: "The server refuses a workflow whose ExternalEventDef it doesn't have, and without it nobody knows what the event carries.",
  once: true,
  on: {
    node: {
      "external-event"(node, _place, { project, report }) {
        if (node.event.exact) return;
        report({
          message: `There is no ExternalEventDef "${node.event.name}".`,
          span: node.event.span,
          help:
            didYouMean(node.event.name, project.externalEventDefs.keys()) ??
            "Define it: a document of kind ExternalEventDef, or under events: in Definitions.",
        });
      },
    },
  },
};
