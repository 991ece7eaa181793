import type { NodeOutput } from "../../graph/assignment.js";
import { outputOf } from "../../graph/infer.js";
import { visitAssignment, valuesOf } from "../../graph/walk.js";
import { mutationsOf } from "../../graph/variable-uses.js";
import type { GraphNode } from "../../graph/nodes.js";
import type { Mutation } from "../../graph/workflow.js";
import { handleOf } from "../handle-of.js";
import type { Finding, Rule } from "../rule.js";
import { mapDefined } from "../../util/lists.js";

export const missingOutput: Rule = {
  name: "missing-output",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "The output of a step is used that has none.",
  why: "A task whose TaskDef has no `output`, an event without content and the steps that only steer give nothing back. The server takes the type for unknown; reading it fails the run.",
  on: {
    thread(thread, { workflow }, { report }) {
      const saved = new Set<GraphNode>();
      const judge = (value: NodeOutput, mutation?: Mutation): void => {
        if (value.source.kind !== "found" || outputOf(value.source.node).kind !== "void") return;
        const { node } = value.source;
        // It may be one that could not be read.
        if (node.kind === "nop" && workflow.incomplete) return;
        const isSave = mutation !== undefined && isIn(mutation, node);
        if (isSave && saved.has(node)) return;
        if (isSave) saved.add(node);
        report(findingFor(node, value));
      };
      for (const node of thread.nodes) {
        const conditions = mapDefined(node.edges, (edge) => edge.condition);
        for (const value of [...valuesOf(node), ...conditions])
          visitAssignment(value, (part) => part.kind === "node-output" && judge(part));
      }
      for (const mutation of mutationsOf(thread))
        visitAssignment(mutation.value, (part) => part.kind === "node-output" && judge(part, mutation));
    },
  },
};

/** Whether a mutation is the `save` of a step. */
function isIn({ origin }: Mutation, node: GraphNode): boolean {
  return origin.file === node.origin.file && origin.start >= node.origin.start && origin.end <= node.origin.end;
}

function findingFor(node: GraphNode, { handleSpan }: NodeOutput): Finding {
  const message = `Step "${handleOf(node)}" has no output.`;
  const definition = node.kind === "task" ? node.task.target : node.kind === "external-event" ? node.event.target : undefined;
  if (definition === undefined) return { message, span: handleSpan, help: "Read a variable instead." };
  const help =
    node.kind === "task" ? 'Leave this out, or give the TaskDef an "output".' : 'Leave this out, or give the ExternalEventDef a "content".';
  return { message, span: handleSpan, help, related: [{ span: definition.nameSpan, message: `"${definition.name}" is defined here.` }] };
}
