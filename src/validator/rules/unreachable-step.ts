import { nodesByName, reachableNodes } from "../../graph/flow.js";
import type { GraphNode } from "../../graph/nodes.js";
import type { Thread } from "../../graph/workflow.js";
import type { Span } from "../../source/span.js";
import type { Finding, Rule } from "../rule.js";
import { concatMap } from "../../util/lists.js";

export const unreachableStep: Rule = {
  name: "unreachable-step",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A step can never run.",
  why: "Nothing comes after `fail`, `return` or `complete`, nor after an `if` or `switch` whose branches all end the thread. The server stores such steps and never runs them.",
  on: {
    thread(thread, { workflow }, { report }) {
      if (workflow.incomplete) return;
      const reached = reachableNodes(thread);
      // A thread without entrypoint, which is reported, reaches nothing.
      if (reached.size === 0 || (reached.size === thread.nodes.length && thread.lostMutations.length === 0)) return;
      if (leadsAstray(reached, thread)) return;
      let last: Part | undefined;
      let end: Span | undefined;
      for (const part of partsOf(thread, reached)) {
        if (part.reached) {
          last = undefined;
          if (part.ends) end = part.span;
          continue;
        }
        if (last !== undefined && part.origin.end <= last.origin.end) continue;
        const isFirst = last?.inside !== part.inside || last === undefined;
        last = part;
        if (isFirst) report(findingAt(part, thread, end));
      }
    },
  },
};

/** Whether an edge leads to no node, which is reported, and so may be meant to lead to any. */
function leadsAstray(reached: ReadonlySet<GraphNode>, thread: Thread): boolean {
  if (thread.graphForm !== true) return false;
  const names = nodesByName(thread);
  return [...reached].some((node) => node.edges.some(({ to }) => !names.has(to)));
}

function findingAt({ span }: Part, { graphForm }: Thread, end: Span | undefined): Finding {
  return {
    message: graphForm === true ? "No edge leads to this node from the entrypoint." : "This step can never run.",
    span,
    ...(graphForm === true && { severity: "warning" as const }),
    help: "Delete it, or move it to where it can run.",
    ...(end && { related: [{ span: end, message: "The thread has ended here." }] }),
  };
}

/** A step, or an assignment of one, in written order. */
interface Part {
  readonly origin: Span;
  readonly span: Span;
  readonly reached: boolean;
  readonly ends: boolean;
  /** The innermost construct that it stands in; not asked for what is reached. */
  readonly inside: GraphNode | undefined;
}

function partsOf(thread: Thread, reached: ReadonlySet<GraphNode>): readonly Part[] {
  const constructs = thread.nodes.filter((node) => node.kind === "nop" && node.opens !== undefined);
  const inside = ({ start, end }: Span) => constructs.findLast(({ origin }) => origin.start < start && end <= origin.end);
  const nodes = thread.nodes.filter(isStep).map((node): Part => {
    return {
      origin: node.origin,
      span: node.keySpan,
      reached: reached.has(node),
      ends: node.kind === "exit",
      inside: reached.has(node) ? undefined : inside(node.origin),
    };
  });
  const unreachedNodes = thread.nodes.filter((node) => !reached.has(node));
  const unreached = concatMap(
    concatMap(unreachedNodes, (node) => node.edges),
    (edge) => edge.mutations,
  );
  const mutations = [...unreached, ...thread.lostMutations].map(({ origin }): Part => {
    return { origin, span: origin, reached: false, ends: false, inside: inside(origin) };
  });
  return [...nodes, ...mutations].toSorted((a, b) => a.origin.start - b.origin.start || b.origin.end - a.origin.end);
}

/** What the author wrote as a step: neither the thread's own ends nor the node that closes a construct. */
function isStep(node: GraphNode): boolean {
  if (node.kind === "entrypoint") return false;
  if (node.kind === "exit") return node.exit.kind !== "end" || node.exit.explicit;
  return node.kind !== "nop" || node.closes === undefined;
}
