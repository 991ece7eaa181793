import type { Reference } from "../../graph/reference.js";
import type { Thread, WorkflowGraph } from "../../graph/workflow.js";
import { didYouMean } from "../../util/did-you-mean.js";
import type { Finding, Rule } from "../rule.js";

const IN_PLACE = 'Define it under "threads", or write the "steps" here.';
const DEFINE = 'Define it under "threads".';

export const unknownThread: Rule = {
  name: "unknown-thread",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A handler, an interrupt or a step that starts threads names a thread that the workflow doesn't have.",
  why: "The server refuses a `spawn` and an interrupt of such a thread. It doesn't look for the threads of handlers and of `spawn-each`: when the run comes there, its command crashes and the run stands still.",
  once: true,
  on: {
    handler({ thread }, _node, { workflow }, { report }) {
      if (!thread.exact) report(findingFor(thread, workflow, IN_PLACE));
    },
    thread({ interrupts }, { workflow }, { report }) {
      for (const { thread } of interrupts) if (!thread.exact) report({ ...findingFor(thread, workflow, IN_PLACE), refusedBy: "server" });
    },
    node: {
      "start-thread"({ thread }, { workflow }, { report }) {
        if (!thread.exact) report({ ...findingFor(thread, workflow, DEFINE), refusedBy: "server" });
      },
      "start-multiple-threads"({ thread }, { workflow }, { report }) {
        if (!thread.exact) report(findingFor(thread, workflow, DEFINE));
      },
    },
  },
};

function findingFor({ name, span }: Reference<Thread>, { threads }: WorkflowGraph, help: string): Finding {
  const declared = threads.flatMap((thread) => (thread.role === "declared" ? [thread.name] : []));
  return { message: `There is no thread "${name}".`, span, help: didYouMean(name, declared) ?? help };
}
