import type { ThreadNode } from "../../../ast/documents.js";
import type { ParallelStep } from "../../../ast/threads.js";
import type { StartThreadNode } from "../../../graph/nodes.js";
import type { Located } from "../../../source/span.js";
import { mapDefined } from "../../../util/lists.js";
import { addWait } from "../thread-wait.js";
import type { ThreadContext } from "../threads/thread-context.js";
import { threadNumberOf } from "../threads/thread-number.js";

/** A START_THREAD node for each branch, then a WAIT_FOR_THREADS node for all of them. */
export function lowerParallel(step: ParallelStep, context: ThreadContext): void {
  const started = mapDefined(step.branches, (branch) => {
    const { name } = branch;
    return name && { name, node: startBranch(branch, name, context) };
  });
  const numbers = started.map(({ name, node }) => threadNumberOf(node, name, context));
  addWait(step, { kind: "list", numbers }, context);
}

function startBranch(branch: ThreadNode, name: Located<string>, context: ThreadContext): StartThreadNode {
  const thread = context.branchThread(branch);
  const origin = { origin: name.span, keySpan: name.span };
  const node = context.machine.add(name.value, "START_THREAD", origin, (frame): StartThreadNode => ({
    kind: "start-thread",
    ...frame,
    thread,
    args: [],
  }));
  context.handles.declare(name, node);
  context.started(node);
  return node;
}
