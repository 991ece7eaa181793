import type { Rule } from "../rule.js";

export const untypedEvent: Rule = {
  name: "untyped-event",
  severity: "info",
  refusedBy: "wfspec",
  summary: "An event is defined without the type of its content.",
  why: "LittleHorse advises against events without a type: whatever is posted is taken, and what the workflow reads of it can't be checked.",
  on: {
    definition(definition, { report }) {
      if (definition.kind !== "ExternalEventDef" || definition.content !== undefined) return;
      report({
        message: `The content of event "${definition.name}" has no type.`,
        span: definition.nameSpan,
        help: "Add content with its type; void if there is none.",
      });
    },
  },
};
