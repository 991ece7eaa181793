import type { Thread } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import { quotedList } from "../../util/text.js";
import { handleOf } from "../handle-of.js";
import { namedBy } from "../alike/names-amiss.js";
import { handleUsesOf, type PlacedHandle } from "../handle-uses.js";
import type { Finding, Rule } from "../rule.js";

export const unknownHandle: Rule = {
  name: "unknown-handle",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary:
    "A handle (`steps.x`, `threads.x`, `wait-threads: x`, `wait-workflow: x`) names no step that runs before this one in the same thread.",
  why: "A step's output is there once the step has run, and only in its own thread: the body of a `catch` and a branch of `parallel` are others. The server refuses the output of a node that the thread doesn't have; the output of a later one fails the run.",
  on: {
    thread(thread, { workflow }, { report }) {
      for (const use of handleUsesOf(thread)) {
        // The step that is meant may be one that could not be read.
        if (use.source.kind === "unknown" && workflow.incomplete) continue;
        if (isUnmatched(use) && mayBeMeant(use, thread)) continue;
        // The same goes for one that was found, but is of no kind.
        if (use.source.kind === "found" && workflow.incomplete && use.source.node.kind === "nop") continue;
        const finding = findingFor(use);
        if (finding !== undefined) report({ refusedBy: use.source.kind === "later" ? "wfspec" : "server", ...finding });
      }
    },
  },
};

function isUnmatched({ source }: PlacedHandle): boolean {
  return source.kind === "unknown" || (source.kind === "found" && !source.exact);
}

/** Whether a step names something that is unknown, or misspelt, which has been reported: it may be the one that is meant. */
function mayBeMeant({ asks, handle }: PlacedHandle, { nodes }: Thread): boolean {
  return nodes.some((node) => {
    const named = namedBy(node);
    if (named?.exact === false && node.id === undefined && named.target?.name === handle) return true;
    if (asks === "workflow") return node.kind === "run-child-wf" && !node.workflow.exact;
    return asks === "thread" && (node.kind === "start-thread" || node.kind === "start-multiple-threads") && !node.thread.exact;
  });
}

const CALLED: Readonly<Record<PlacedHandle["asks"], (handle: string) => string>> = {
  output: (handle) => `No step before this one is called "${handle}".`,
  thread: (handle) => `No step before this one starts a thread "${handle}".`,
  workflow: (handle) => `No step before this one runs a workflow "${handle}".`,
};

const NOTHING_KNOWN: Readonly<Record<PlacedHandle["asks"], string>> = {
  output: "Save the value to a variable, and read that.",
  thread: 'Start the thread first, with "spawn".',
  workflow: 'Run the workflow first, with "run-workflow".',
};

const LATER: Readonly<Record<PlacedHandle["asks"], string>> = {
  output: "Read its output after it.",
  thread: "Wait for the thread after the step that starts it.",
  workflow: "Wait for the workflow after the step that runs it.",
};

const ELSEWHERE: Readonly<Record<PlacedHandle["asks"], string>> = {
  output: 'Put its output into a variable there with "save", and read the variable here.',
  thread: "Wait for the thread in the one that has started it.",
  workflow: "Wait for the workflow in the thread that has run it.",
};

function findingFor({ handle, handleSpan: span, source, asks, isUnkept }: PlacedHandle): Finding | undefined {
  if (isUnkept) {
    const help = `Declare a variable, set it to steps['${handle}'] on the edge of that node, and write the variable here.`;
    return { message: `In the graph form nothing keeps the number of thread "${handle}".`, span, help, refusedBy: "wfspec" };
  }
  const called = CALLED[asks](handle);
  switch (source.kind) {
    case "found":
      if (!source.exact) return { message: called, span, help: `Did you mean "${handleOf(source.node)}"?` };
      if (asks !== "workflow" || source.node.kind === "run-child-wf") return undefined;
      return {
        message: `"${handle}" runs no workflow, so there is none to wait for.`,
        span,
        help: NOTHING_KNOWN.workflow,
        related: [placeOf(handle, source.node.keySpan)],
      };
    case "unknown":
      return {
        message: called,
        span,
        help: source.known.length > 0 ? `There are ${quotedList(source.known.slice(0, 10))}.` : NOTHING_KNOWN[asks],
      };
    case "later":
      // A step that stands before this one but was not found is broken, which has been reported.
      if (source.place.start < span.start) return undefined;
      return { message: `Step "${handle}" runs after this one.`, span, help: LATER[asks], related: [placeOf(handle, source.place)] };
    case "other-thread":
      return { message: `Step "${handle}" runs in another thread.`, span, help: ELSEWHERE[asks], related: [placeOf(handle, source.place)] };
    case "ambiguous":
      return undefined;
  }
}

function placeOf(handle: string, span: Span) {
  return { span, message: `"${handle}" is here.` };
}
