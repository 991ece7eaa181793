import type { JsonObject } from "../wire/definition.js";
import { isObject, numberIn, objectIn, textIn } from "../wire/read.js";
import { printWfRunId } from "../wire/wf-run-id.js";

/** What a handler may know of the task it is doing. */
export interface TaskContext {
  /** The run's ids joined with `_`, root first. */
  readonly wfRunId: string;
  /** `<wfRunId>/<guid>`; the same for every attempt. */
  readonly taskRunId: string;
  /** `<wfRunId>/<thread number>/<position>` of the node that asks for the task. */
  readonly nodeRunId?: string;
  /** 0 for the first attempt. */
  readonly attemptNumber: number;
  readonly scheduledTime: Date;
  /** A text that is the same for every attempt of this task and for no other: for calls that must happen once. */
  readonly idempotencyKey: string;
  /** Who had the form, when the task is a reminder of a user task. */
  readonly userId?: string;
  readonly userGroup?: string;
  /** Adds a line to the attempt's log on the server. */
  log(text: string): void;
  /** Aborted when the worker stops and the time for running tasks is over. The server's own timeout is not told to workers. */
  readonly signal: AbortSignal;
}

/** The context of a `ScheduledTask`; `lines` collects what is logged. */
export function contextOf(scheduled: JsonObject, lines: string[], signal: AbortSignal): TaskContext {
  const id = objectIn(scheduled, "taskRunId");
  const wfRunId = printWfRunId(objectIn(id, "wfRunId"));
  const taskRunId = `${wfRunId}/${textIn(id, "taskGuid")}`;
  const source = objectIn(scheduled, "source");
  const trigger = objectIn(source, "userTaskTrigger");
  const nodeRun = isObject(source["taskNode"]) ? objectIn(source["taskNode"], "nodeRunId") : trigger["nodeRunId"];
  return {
    wfRunId,
    taskRunId,
    ...(isObject(nodeRun) ? { nodeRunId: `${wfRunId}/${numberIn(nodeRun, "threadRunNumber")}/${numberIn(nodeRun, "position")}` } : {}),
    attemptNumber: numberIn(scheduled, "attemptNumber"),
    scheduledTime: new Date(textIn(scheduled, "createdAt") || 0),
    idempotencyKey: taskRunId,
    ...(textIn(trigger, "userId") === "" ? {} : { userId: textIn(trigger, "userId") }),
    ...(textIn(trigger, "userGroup") === "" ? {} : { userGroup: textIn(trigger, "userGroup") }),
    log: (text) => void lines.push(String(text)),
    signal,
  };
}
