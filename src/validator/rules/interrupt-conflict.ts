import type { ExternalEventNode } from "../../graph/nodes.js";
import type { Interrupt, Thread, WorkflowGraph } from "../../graph/workflow.js";
import type { Finding, Rule } from "../rule.js";

export const interruptConflict: Rule = {
  name: "interrupt-conflict",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "An event interrupts two threads, or one twice, or it interrupts one and another waits for it.",
  why: "The server allows an event one use in a workflow: as an interrupt of one thread, or in `wait-event` steps. Two interrupts of one thread by the same event it takes, but an event starts one handler.",
  on: {
    workflow(workflow, { report }) {
      const waits = waitsOf(workflow);
      const first = new Map<string, { readonly interrupt: Interrupt; readonly thread: Thread }>();
      for (const thread of workflow.threads) {
        for (const interrupt of thread.interrupts) {
          const { event } = interrupt;
          const name = event.target?.name ?? event.name;
          const other = first.get(name);
          const wait = waits.get(name);
          if (other !== undefined) {
            report({
              ...(other.thread === thread ? sameThread(name) : anotherThread(name)),
              span: event.span,
              related: [{ span: other.interrupt.event.span, message: "The other interrupt is here." }],
            });
          } else first.set(name, { interrupt, thread });
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

function anotherThread(name: string): Omit<Finding, "span"> {
  return {
    message: `Event "${name}" interrupts another thread too.`,
    help: "Let it interrupt one thread that sets a variable, and let the others wait for the variable.",
  };
}

/** The server takes that, but an event starts one handler. */
function sameThread(name: string): Omit<Finding, "span"> {
  return { message: `Event "${name}" interrupts this thread already.`, help: "Do all of it in one handler.", refusedBy: "wfspec" };
}

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
