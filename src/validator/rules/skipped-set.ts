import type { Assignment } from "../../graph/assignment.js";
import { nodesByName } from "../../graph/flow.js";
import type { GraphNode } from "../../graph/nodes.js";
import type { Edge, Mutation, Thread, Variable } from "../../graph/workflow.js";
import { concatMap, mapDefined } from "../../util/lists.js";
import { hasPart } from "../flow/has-part.js";
import { mayBeSetBy, recoveriesOf, type Recovery } from "../flow/handling.js";
import { writesTo } from "../flow/writes.js";
import { handleOf } from "../handle-of.js";
import type { Place, Rule } from "../rule.js";

export const skippedSet: Rule = {
  name: "skipped-set",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A variable is set directly after a step whose failure may be handled.",
  why: "After a handled failure the server goes on to the next node and skips what should be set on the way there. A variable that has a value before, such as a default, keeps it, which is not reported; nor is one that every handler sets.",
  on: {
    node(node, place, { report }) {
      // A node that does nothing fails only when something can't be set behind it.
      if (node.kind === "nop" || node.kind === "entrypoint") return;
      if (node.handlers.length === 0 || node.edges.every(({ mutations }) => mutations.length === 0)) return;
      const recoveries = recoveriesOf(node);
      const [recovery] = recoveries;
      if (recovery === undefined) return;
      const [first, ...others] = concatMap(node.edges, ({ mutations }) => mutations).filter((mutation) =>
        isMissed(mutation, node, recoveries, place),
      );
      if (first === undefined) return;
      const name = handleOf(node);
      report({
        message: `"${first.variable.name}" is not set when a failure of "${name}" was handled.`,
        span: first.targetSpan,
        help: 'Write a step "nop: true" before this, or give the variable a default that holds after a failure.',
        related: [
          { span: recovery.handler.keySpan, message: `The failure of "${name}" is handled here.` },
          ...others.map(({ targetSpan }) => ({ span: targetSpan, message: "This is skipped too." })),
        ],
      });
    },
  },
};

/** Whether the author may have counted on a mutation. */
function isMissed(mutation: Mutation, node: GraphNode, recoveries: readonly Recovery[], place: Place): boolean {
  const variable = mutation.variable.target;
  // Without the step's output there is nothing to be saved.
  if (variable === undefined || hasPart(mutation.value, (part) => isOutputOf(part, node))) return false;
  if (recoveries.every(({ thread }) => mayBeSetBy(thread, variable, place.workflow))) return false;
  const isWhole = mutation.operation === "ASSIGN" && mutation.path === undefined;
  return (
    !isWhole ||
    hasPart(mutation.value, (part) => part.kind === "variable" && part.variable.target === variable) ||
    !hasValue(variable, node, place)
  );
}

/** Whether a variable has a value before a node comes to its end, which then holds: from the start, or because it is set on the way. */
function hasValue(variable: Variable, node: GraphNode, { thread, workflow }: Place): boolean {
  if (variable.default !== undefined || variable.required) return true;
  const writes = writesTo(variable, workflow);
  return writes.some((write) => write.node !== node && (write.thread !== thread || leadsTo(write.edge, node, thread)));
}

function leadsTo({ to }: Edge, node: GraphNode, thread: Thread): boolean {
  const byName = nodesByName(thread);
  const reached = new Set(mapDefined([to], (name) => byName.get(name)));
  // A set that grows is walked to its end.
  for (const one of reached)
    for (const edge of one.edges) for (const next of mapDefined([edge.to], (name) => byName.get(name))) reached.add(next);
  return reached.has(node);
}

function isOutputOf(part: Assignment, node: GraphNode): boolean {
  return part.kind === "node-output" && part.source.kind === "found" && part.source.node === node;
}
