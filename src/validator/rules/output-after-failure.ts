import type { Assignment } from "../../graph/assignment.js";
import type { GraphNode } from "../../graph/nodes.js";
import type { Thread } from "../../graph/workflow.js";
import { valuesOf, visitAssignment } from "../../graph/walk.js";
import type { Span } from "../../source/span.js";
import { mayComeWithout } from "../flow/before.js";
import { afterFailure, type Where } from "../flow/after-failure.js";
import { recoveriesOf, type Recovery } from "../flow/handling.js";
import { handleOf } from "../handle-of.js";
import { handleIn } from "../handle-uses.js";
import type { Finding, Rule } from "../rule.js";

export const outputAfterFailure: Rule = {
  name: "output-after-failure",
  severity: "error",
  refusedBy: "wfspec",
  summary: "The output of a step is read, or its thread waited for, on a way that leads past a handled failure of the step.",
  why: "A step whose failure was handled has no output, and no `save` either. Reading it does not fail the run but crashes the server's command: the run stays where it is.",
  on: {
    thread(thread, { workflow }, { report }) {
      const effort = { left: MOST_EFFORT };
      let readers: ReadonlyMap<GraphNode, ReadonlySet<GraphNode>> | undefined;
      for (const node of thread.nodes) {
        if (node.handlers.length === 0) continue;
        readers ??= readersIn(thread);
        const own = readers.get(node);
        const [recovery] = own === undefined ? [] : recoveriesOf(node);
        if (recovery === undefined || own === undefined) continue;
        const reads = readsAfter(node, own, { thread, workflow, effort });
        if (reads.length > 0) report(findingFor(node, recovery, reads));
      }
    },
  },
};

/** How many nodes are come to at most in a thread: in hostile files each of thousands leads past thousands. */
const MOST_EFFORT = 2_000_000;

/** The nodes that read the output of each node, themselves or on their edges. */
function readersIn(thread: Thread): ReadonlyMap<GraphNode, ReadonlySet<GraphNode>> {
  const readers = new Map<GraphNode, Set<GraphNode>>();
  for (const node of thread.nodes) {
    const note = (part: Assignment): void => {
      const source = sourceOf(part, node, thread);
      const known = source && readers.get(source);
      if (known !== undefined) known.add(node);
      else if (source !== undefined) readers.set(source, new Set([node]));
    };
    for (const value of valuesOf(node)) visitAssignment(value, note);
    for (const { condition, mutations } of node.edges) {
      if (condition !== undefined) visitAssignment(condition, note);
      for (const { value } of mutations) visitAssignment(value, note);
    }
  }
  return readers;
}

/** The step whose output a value is. A handle that is wrong or may mean a step that has not run is reported for that. */
function sourceOf(value: Assignment, reader: GraphNode, thread: Thread): GraphNode | undefined {
  const source = handleIn(value)?.source;
  if (source?.kind !== "found" || !source.exact) return undefined;
  return source.uncertain && mayComeWithout(source.node, reader, thread) ? undefined : source.node;
}

interface Read {
  readonly span: Span;
  readonly asks: "output" | "thread" | "workflow";
}

/** The reads of the node's output after a handled failure of it, in the order of the text. */
function readsAfter(failed: GraphNode, readers: ReadonlySet<GraphNode>, where: Where): readonly Read[] {
  const { nodes, asks } = afterFailure(failed, where);
  const reads: Read[] = [];
  const look = (value: Assignment, reader: GraphNode): void =>
    visitAssignment(value, (part) => {
      if (sourceOf(part, reader, where.thread) !== failed) return;
      const kind = part.kind === "variable" ? "thread" : reader.kind === "wait-for-child-wf" ? "workflow" : "output";
      reads.push({ span: part.kind === "node-output" ? part.handleSpan : part.origin, asks: kind });
    });
  for (const reader of readers) {
    if (reader !== failed && !nodes.has(reader)) continue;
    if (nodes.has(reader)) for (const value of valuesOf(reader)) look(value, reader);
    for (const { condition, mutations } of reader.edges) {
      // Edges are tried in order: what comes after a condition that asks what has become of the failure knows it.
      if (condition !== undefined && asks(condition)) break;
      if (condition !== undefined) look(condition, reader);
      // Those of the failed node itself are skipped.
      if (reader !== failed) for (const { value } of mutations) look(value, reader);
    }
  }
  return reads.toSorted((a, b) => a.span.start - b.span.start);
}

/** The most places that are shown beside the first. */
const MOST_PLACES = 5;

function findingFor(node: GraphNode, { handler }: Recovery, [first, ...others]: readonly Read[]): Finding {
  const name = handleOf(node);
  const what = { output: "has no output", thread: "has started no thread", workflow: "has started no workflow" };
  const asks = first?.asks ?? "output";
  return {
    message: `Step "${name}" ${what[asks]} here when its failure was handled.`,
    span: first?.span ?? node.keySpan,
    ...(asks === "thread" && { severity: "warning" as const }),
    help:
      asks === "output"
        ? 'Put its output into a variable with "save", give the variable a default, and read that.'
        : "Wait for it in a branch that is taken only when there was no failure.",
    related: [
      { span: handler.keySpan, message: `The failure of "${name}" is handled here.` },
      ...others.slice(0, MOST_PLACES).map(({ span }) => ({ span, message: "It is read here too." })),
    ],
  };
}
