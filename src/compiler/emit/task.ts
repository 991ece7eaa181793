import type { Backoff, TaskCall } from "../../graph/nodes.js";
import type { JsonObject } from "../../wire/definition.js";
import { emitAssignment } from "./assignments.js";

/** A `TaskNode`: that of a node, or of a reminder. */
export function emitTaskCall({ task, computed, timeoutSeconds, retries, backoff, args }: TaskCall): JsonObject {
  return {
    ...(computed === undefined ? { taskDefId: { name: task.target?.name ?? task.name } } : { dynamicTask: emitAssignment(computed) }),
    ...(timeoutSeconds && { timeoutSeconds }),
    ...(retries && { retries }),
    ...(backoff && { exponentialBackoff: emitBackoff(backoff) }),
    ...(args.length > 0 && { variables: args.map(({ value }) => emitAssignment(value)) }),
  };
}

function emitBackoff({ baseMilliseconds, maxMilliseconds, multiplier }: Backoff): JsonObject {
  return { baseIntervalMs: baseMilliseconds, maxDelayMs: String(maxMilliseconds), multiplier };
}
