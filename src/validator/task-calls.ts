import type { TaskCall } from "../graph/nodes.js";
import type { Span } from "../source/span.js";
import type { Listeners, RuleContext } from "./rule.js";

/** A task that is called: by a `task` step, or to remind somebody of a user task. */
export interface CalledTask {
  readonly call: TaskCall;
  /** Where a finding about the whole call stands. */
  readonly keySpan: Span;
  /** Who would refuse what is wrong with it: of reminders the server looks at nothing. */
  readonly refusedBy: "server" | "wfspec";
}

/** Listens to the tasks that nodes call. */
export function onTaskCalls(judge: (called: CalledTask, context: RuleContext) => void): Listeners["node"] {
  return {
    task(node, _place, context) {
      judge({ call: node, keySpan: node.keySpan, refusedBy: "server" }, context);
    },
    "user-task"({ deadlines }, _place, context) {
      for (const { action, keySpan } of deadlines) {
        if (action.kind === "remind") judge({ call: action.call, keySpan, refusedBy: "wfspec" }, context);
      }
    },
  };
}
