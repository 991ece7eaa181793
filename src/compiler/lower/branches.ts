import type { Expression } from "../../ast/expressions.js";
import type { StepNode } from "../../ast/steps.js";
import type { GraphNode, NopNode } from "../../graph/nodes.js";
import { lowerExpression } from "./values/expressions.js";
import { originOf } from "./step-node.js";
import type { ThreadContext } from "./threads/thread-context.js";

interface Branch {
  readonly condition: Expression;
  readonly steps: readonly StepNode[];
}

interface Branching {
  readonly kind: "if" | "switch";
  readonly branches: readonly Branch[];
  readonly otherwise: readonly StepNode[] | undefined;
}

/**
 * A pair of NOPs. The first branch comes between them; the closing one is numbered after it, and the other branches after that. Their
 * edges are tried in order, the default one last.
 */
export function lowerBranches(step: StepNode, { kind, branches, otherwise }: Branching, thread: ThreadContext): void {
  const { machine } = thread;
  const open = machine.add("nop", "NOP", originOf(step), (frame): NopNode => ({ kind: "nop", ...frame, opens: kind }));
  if (step.id !== undefined) thread.handles.declare(step.id, open);
  const [first, ...rest] = branches;
  if (first !== undefined) {
    machine.when(lowerExpression(first.condition, thread));
    thread.steps(first.steps);
  }
  const close = machine.add("nop", "NOP", originOf(step), (frame): NopNode => ({ kind: "nop", ...frame, closes: kind }));
  for (const branch of rest) lowerLaterBranch(branch, open, close, thread);
  if (otherwise === undefined) machine.edgesOf(open).push({ to: close.name, mutations: [] });
  else lowerLaterBranch({ steps: otherwise }, open, close, thread);
  machine.moveTo(close);
}

/** The SDK draws an edge to the closing NOP even from an EXIT that ends such a branch; moved workflows would get a new revision without it. */
function lowerLaterBranch(
  branch: { readonly condition?: Expression; readonly steps: readonly StepNode[] },
  open: GraphNode,
  close: GraphNode,
  thread: ThreadContext,
): void {
  const { machine } = thread;
  machine.moveTo(open);
  if (branch.condition !== undefined) machine.when(lowerExpression(branch.condition, thread));
  thread.steps(branch.steps);
  if (machine.atExit) {
    machine.loseTheRest();
    machine.edgesOf(machine.last).push({ to: close.name, mutations: [] });
  } else {
    machine.connect(machine.last, close);
  }
}
