import { didYouMean } from "../../util/did-you-mean.js";
import type { ExternalEventDef } from "../../graph/definitions.js";
import type { Project } from "../../graph/project.js";
import type { Reference } from "../../graph/reference.js";
import type { Finding, Rule } from "../rule.js";

export const unknownEvent: Rule = {
  name: "unknown-event",
  severity: "error",
  refusedBy: "server",
  summary:
    "A step waits for an ExternalEventDef, an event interrupts a thread, or a step throws a WorkflowEventDef, that no file of the project defines.",
  why: "The server refuses a workflow whose event definitions it doesn't have, and without them nobody knows what the events carry.",
  once: true,
  on: {
    thread({ interrupts }, _place, { project, report }) {
      for (const { event } of interrupts) if (!event.exact) report(noEvent(event, project));
    },
    node: {
      "external-event"({ event }, _place, { project, report }) {
        if (!event.exact) report(noEvent(event, project));
      },
      "throw-event"({ event }, _place, { project, report }) {
        if (event.exact) return;
        const other = project.externalEventDefs.has(event.name)
          ? `"${event.name}" is an ExternalEventDef: it comes from outside, and a workflow throws a WorkflowEventDef.`
          : "Define it: a document of kind WorkflowEventDef, or under workflow-events: in Definitions.";
        report({
          message: `There is no WorkflowEventDef "${event.name}".`,
          span: event.span,
          help: didYouMean(event.name, project.workflowEventDefs.keys()) ?? other,
        });
      },
    },
  },
};

function noEvent({ name, span }: Reference<ExternalEventDef>, { externalEventDefs }: Project): Finding {
  return {
    message: `There is no ExternalEventDef "${name}".`,
    span,
    help: didYouMean(name, externalEventDefs.keys()) ?? "Define it: a document of kind ExternalEventDef, or under events: in Definitions.",
  };
}
