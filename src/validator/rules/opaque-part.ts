import type { NodeOutput } from "../../graph/assignment.js";
import type { GraphNode } from "../../graph/nodes.js";
import { handleOf } from "../handle-of.js";
import type { Rule } from "../rule.js";

export const opaquePart: Rule = {
  name: "opaque-part",
  severity: "error",
  refusedBy: "server",
  summary: "A part is taken of an output whose type the server does not know.",
  why: "The server doesn't know the output of a task whose name is computed, of an untyped event, nor what a child workflow gives back. It crashes while it looks for the part, and refuses the workflow with an internal error.",
  on: {
    sight: {
      "node-output"({ value, seen }, { report }) {
        if (!seen || value.path?.kind !== "lh" || value.source.kind !== "found" || !isOpaque(value.source.node)) return;
        report({
          message: `A LittleHorse server does not know the type of the output of "${handleOf(value.source.node)}", so no part of it can be taken here.`,
          span: partSpan(value),
          help: 'Put the whole output into a variable of its type with "save", and take the part of that.',
        });
      },
    },
  },
};

/** Whether the server takes the output's type for unknown, whatever we know of it. */
function isOpaque(node: GraphNode): boolean {
  switch (node.kind) {
    case "wait-for-child-wf":
      return true;
    case "task":
      return node.computed !== undefined;
    case "external-event":
      return node.event.target !== undefined && node.event.target.content === undefined;
    default:
      return false;
  }
}

function partSpan({ path, origin }: NodeOutput) {
  return path?.kind === "lh" ? (path.selectors[0]?.span ?? origin) : origin;
}
