import type { ExternalEventNode } from "../../graph/nodes.js";
import type { Interrupt, WorkflowGraph } from "../../graph/workflow.js";
import type { Rule } from "../rule.js";

export const interruptConflict: Rule = {
  name: "interrupt-conflict",
  severity: "error",
  refusedBy: "server",
  summary: "An event interrupts two threads, or it interrupts one and another waits for it.",
  why: "The server allows an event one use in a workflow: as an interrupt of one thread, or in `wait-event` steps.",
  on: {
    workflow(workflow, { report }) {
      const waits = waitsOf(workflow);
      const first = new Map<string, Interrupt>();
      for (const { interrupts } of workflow.threads) {
        for (const interrupt of interrupts) {
          const { event } = interrupt;
          const name = event.target?.name ?? event.name;
          const other = first.get(name);
          const wait = waits.get(name);
          if (other !== undefined) {
            report({
              message: `Event "${name}" interrupts another thread too.`,
              span: event.span,
              help: "Let it interrupt one thread that sets a variable, and let the others wait for the variable.",
              related: [{ span: other.event.span, message: "The other interrupt is here." }],
            });
          } else first.set(name, interrupt);
          if (wait === undefined) continue;
          report({
            message: `Event "${name}" is waited for in this workflow, so it can't interrupt.`,
            span: event.span,
            help: "Use two events, or let the interrupt set a variable and wait for that with wait-until.",
            related: [{ span: wait.event.span, message: "It is waited for here." }],
          });
        }
      }
    },
  },
};

function waitsOf({ threads }: WorkflowGraph): ReadonlyMap<string, ExternalEventNode> {
  const waits = new Map<string, ExternalEventNode>();
  for (const { nodes } of threads) {
    for (const node of nodes) {
      const name = node.kind === "external-event" ? (node.event.target?.name ?? node.event.name) : undefined;
      if (node.kind === "external-event" && name !== undefined && !waits.has(name)) waits.set(name, node);
    }
  }
  return waits;
}
