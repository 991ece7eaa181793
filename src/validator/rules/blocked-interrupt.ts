import type { GraphNode } from "../../graph/nodes.js";
import type { Thread, WorkflowGraph } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import type { Finding, Rule } from "../rule.js";

export const blockedInterrupt: Rule = {
  name: "blocked-interrupt",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A thread that an event can interrupt comes to a step where the server can't interrupt it.",
  why: "At a `wait-workflow` step, at its end while its threads still run, and in a failure handler the interrupt blocks the thread for ever. At a user task it cancels the user task.",
  on: {
    thread(thread, { workflow }, { report }) {
      const [interrupt] = thread.interrupts;
      if (interrupt === undefined) return;
      const related = [{ span: interrupt.event.span, message: "The interrupt is here." }];
      for (const finding of findingsFor(thread, workflow)) report({ ...finding, related });
    },
  },
};

const CURE = "Give the interrupts a thread of their own that sets a variable, and wait for that with wait-until.";

function findingsFor(thread: Thread, workflow: WorkflowGraph): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { kind, keySpan: span } of thread.nodes) {
    if (kind === "wait-for-child-wf") findings.push(blocks("An interrupt at this step blocks the thread for ever.", span));
    if (kind === "user-task") findings.push(blocks("An interrupt at this step cancels the user task.", span));
  }
  const open = startsLeftOpen(thread);
  if (open !== undefined)
    findings.push(blocks("If this thread still runs when the one that starts it ends, an interrupt blocks that for ever.", open));
  const waits = handlersOfThread(thread, workflow).flatMap(({ nodes }) => nodes.filter(isLong));
  for (const { keySpan } of waits) findings.push(blocks("An interrupt while a failure is handled blocks the thread for ever.", keySpan));
  return findings;
}

function blocks(message: string, span: Span): Finding {
  return { message, span, help: CURE };
}

/** The first step that starts threads, in a thread that waits for none. */
function startsLeftOpen({ nodes }: Thread): Span | undefined {
  if (nodes.some(({ kind }) => kind === "wait-for-threads")) return undefined;
  return nodes.find(({ kind }) => kind === "start-thread" || kind === "start-multiple-threads")?.keySpan;
}

/** The threads that handle the failures of a thread's own steps. */
function handlersOfThread({ name }: Thread, { threads }: WorkflowGraph): readonly Thread[] {
  return threads.filter(({ starts }) => starts.some((start) => start.kind === "handler" && start.thread === name));
}

const LONG: readonly GraphNode["kind"][] = [
  "external-event",
  "sleep",
  "user-task",
  "wait-for-child-wf",
  "wait-for-condition",
  "wait-for-threads",
];

function isLong({ kind }: GraphNode): boolean {
  return LONG.includes(kind);
}
