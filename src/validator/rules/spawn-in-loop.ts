import type { GraphNode, StartMultipleThreadsNode, StartThreadNode, WaitForThreadsNode } from "../../graph/nodes.js";
import type { Thread } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import { handleOf } from "../handle-of.js";
import { handleIn } from "../handle-uses.js";
import type { Rule } from "../rule.js";

export const spawnInLoop: Rule = {
  name: "spawn-in-loop",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A step in a loop starts threads that the loop doesn't wait for.",
  why: "Each round keeps the number of its thread in the place of the last: the earlier ones can't be waited for, and their failures are seen by nobody until the thread ends.",
  on: {
    thread(thread, _place, { report }) {
      for (const node of thread.nodes) {
        if (node.kind !== "start-thread" && node.kind !== "start-multiple-threads") continue;
        const loop = loopAround(node, thread);
        if (loop === undefined || isAwaitedIn(loop.origin, node, thread)) continue;
        report({
          message: `Each round starts "${handleOf(node)}" anew, and the number of the one before is lost.`,
          span: node.keySpan,
          help: 'Wait for it in the loop with "wait-threads", or start all threads at once with "spawn-each".',
          related: [{ span: loop.keySpan, message: "The loop is here." }],
        });
      }
    },
  },
};

/** The innermost loop that a step stands in. */
function loopAround({ origin }: GraphNode, { nodes }: Thread): GraphNode | undefined {
  return nodes.findLast((node) => node.kind === "nop" && (node.opens === "while" || node.opens === "repeat") && holds(node.origin, origin));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}

function isAwaitedIn(loop: Span, start: StartThreadNode | StartMultipleThreadsNode, { nodes }: Thread): boolean {
  return nodes.some((node) => node.kind === "wait-for-threads" && holds(loop, node.origin) && waitsFor(node, start));
}

/** Whether a step waits for what another starts; of a value it can't be told. */
function waitsFor({ threads }: WaitForThreadsNode, start: GraphNode): boolean {
  const values = threads.kind === "list" ? threads.numbers : [threads.list];
  return values.some((value) => {
    const source = handleIn(value)?.source;
    return source?.kind !== "found" || source.node === start;
  });
}
