import type { ThreadNode } from "../../../ast/documents.js";
import type { StepNode } from "../../../ast/steps.js";
import type { WaitedThread } from "../../../ast/threads.js";
import { waitedIn } from "../../../ast/walk.js";
import { closest } from "../../../util/did-you-mean.js";
import { concatMap, mapDefined } from "../../../util/lists.js";
import { refer } from "../symbols.js";

/**
 * The threads whose failures a step may see. Of a value that holds numbers it can't be told which threads they are: then it is all that the
 * thread starts.
 */
export function waitedThreads(
  step: StepNode,
  steps: readonly StepNode[],
  declared: ReadonlyMap<string, ThreadNode>,
): readonly ThreadNode[] {
  if (step.kind === "parallel") return step.branches;
  if (step.kind !== "wait-threads") return [];
  const started = concatMap(steps, (one) => startedBy(one, declared));
  const handles = new Set(started.map(({ handle }) => handle));
  const found = concatMap(waitedIn(step), (waited): readonly ThreadNode[] => {
    const handle = handleIn(waited);
    if (handle === undefined) return started.map(({ thread }) => thread);
    const meant = handles.has(handle) ? handle : closest(handle, handles);
    return mapDefined(started, (one) => (one.handle === meant ? one.thread : undefined));
  });
  return [...new Set(found)];
}

interface Started {
  readonly handle: string;
  readonly thread: ThreadNode;
}

function startedBy(step: StepNode, declared: ReadonlyMap<string, ThreadNode>): readonly Started[] {
  switch (step.kind) {
    case "spawn":
    case "spawn-each": {
      const thread = refer(step.thread, declared).target;
      return thread === undefined ? [] : [{ handle: (step.id ?? step.thread).value, thread }];
    }
    case "parallel":
      return mapDefined(step.branches, (thread) => thread.name && { handle: thread.name.value, thread });
    default:
      return [];
  }
}

/** The handle that is waited for: `kid`, or `$threads.kid`. */
function handleIn(waited: WaitedThread): string | undefined {
  if (waited.kind === "handle") return waited.handle.value;
  const { value } = waited;
  return value.kind === "expression" && value.expression.kind === "thread-handle" ? value.expression.handle : undefined;
}
