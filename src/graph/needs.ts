import { DEFAULT_TARGET, type Target } from "../types/target.js";
import { assignmentsOf, visitAssignment, reminderMutationsOf } from "./walk.js";
import type { WorkflowGraph } from "./workflow.js";

/** The oldest LittleHorse version that knows everything in a workflow. */
export function targetNeededBy({ threads }: WorkflowGraph): Target {
  let isNew = false;
  for (const thread of threads) {
    for (const value of assignmentsOf(thread)) {
      visitAssignment(value, (part) => {
        if (part.kind === "map") isNew = true;
        if (part.kind === "variable" || part.kind === "node-output")
          isNew ||= part.path?.kind === "lh" && part.path.selectors.some((selector) => selector.kind === "dynamic");
      });
    }
    for (const node of thread.nodes) {
      isNew ||= node.kind === "run-child-wf" && node.childId !== undefined;
      for (const { path } of reminderMutationsOf(node)) isNew ||= path?.kind === "lh";
      for (const { mutations } of node.edges) for (const { path } of mutations) isNew ||= path?.kind === "lh";
    }
  }
  return isNew ? "1.3" : DEFAULT_TARGET;
}
