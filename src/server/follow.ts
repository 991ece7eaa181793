import type { Connection } from "../connection/connection.js";
import { RpcError } from "../connection/rpc-error.js";
import { invariant } from "../util/invariant.js";
import type { JsonObject } from "../wire/definition.js";
import { isObject, numberIn, objectIn, objectsIn, textIn } from "../wire/read.js";
import { parseWfRunId } from "../wire/wf-run-id.js";

/** A node run that was entered or has changed since it was last told. `status` is LittleHorse's: RUNNING, COMPLETED, ERROR, EXCEPTION, … */
export interface NodeRunEvent {
  readonly thread: number;
  readonly threadName: string;
  readonly position: number;
  readonly nodeName: string;
  /** The field of the node's kind: `task`, `externalEvent`, `userTask`, … */
  readonly nodeKind: string;
  readonly status: string;
  /** Attempts of a task so far, with how each ended. */
  readonly attempts?: readonly string[];
  readonly error?: string;
}

export interface RunFailure {
  readonly name: string;
  readonly message: string;
  /** What the worker said of a failed task; the server's own message says only that it failed. */
  readonly reason?: string;
  /** A `VariableValue`. */
  readonly content?: JsonObject;
}

/** How a run ended; `ended` is false when the watching did. A halted run counts as ended: it goes on only when somebody resumes it. */
export interface RunOutcome {
  readonly ended: boolean;
  readonly status: string;
  /** The `VariableValue` that the entry thread returned. */
  readonly output?: JsonObject;
  readonly failure?: RunFailure;
}

export interface FollowOptions {
  /** Milliseconds after which watching stops although the run goes on; for ever unless told. */
  readonly limitMs?: number;
  /** Stops watching. */
  readonly signal?: AbortSignal;
}

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 1000;
const VISIBLE_WITHIN_MS = 5000;
const OVER = new Set(["COMPLETED", "ERROR", "EXCEPTION"]);
const ENDED = new Set([...OVER, "HALTED"]);
const PAGE = 100;

/**
 * Watches a run until it ends, telling every node run when it is entered and when its status or attempts change, in the order of
 * threads and positions.
 *
 * @throws RpcError when the server cannot be reached or has no such run.
 */
export async function followRun(
  connection: Connection,
  id: string,
  onEvent: (event: NodeRunEvent) => void,
  options: FollowOptions = {},
): Promise<RunOutcome> {
  const wfRunId = parseWfRunId(id);
  invariant(wfRunId !== undefined, "a run's id is not empty");
  const end = Date.now() + (options.limitMs ?? Number.POSITIVE_INFINITY);
  const told = new Map<string, string>();
  const taskRuns = new Map<string, JsonObject>();
  let wait = FIRST_WAIT_MS;
  for (;;) {
    const wfRun = await getRun(connection, wfRunId);
    const status = textIn(wfRun, "status") || "STARTING";
    const nodeRuns = await all(connection, "ListNodeRuns", wfRunId);
    const news = await changed(connection, { wfRunId, nodeRuns, taskRuns, told });
    news.forEach(onEvent);
    if (ENDED.has(status)) return outcome(wfRun, nodeRuns, taskRuns);
    if (Date.now() >= end || options.signal?.aborted === true) return { ended: false, status };
    wait = news.length > 0 ? FIRST_WAIT_MS : Math.min(wait * 1.5, LONGEST_WAIT_MS);
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, Math.max(0, end - Date.now()))));
  }
}

/** A run that was just started may not be readable yet. */
async function getRun(connection: Connection, wfRunId: JsonObject): Promise<JsonObject> {
  const end = Date.now() + VISIBLE_WITHIN_MS;
  for (;;) {
    try {
      return await connection.unary("GetWfRun", wfRunId);
    } catch (error) {
      if (!(error instanceof RpcError) || error.code !== "NOT_FOUND" || Date.now() >= end) throw error;
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS));
    }
  }
}

async function all(connection: Connection, method: string, wfRunId: JsonObject): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = [];
  let bookmark = "";
  do {
    const page = await connection.unary(method, { wfRunId, limit: PAGE, ...(bookmark === "" ? {} : { bookmark }) });
    found.push(...objectsIn(page, "results"));
    bookmark = textIn(page, "bookmark");
  } while (bookmark !== "");
  return found;
}

interface Seen {
  readonly wfRunId: JsonObject;
  readonly nodeRuns: readonly JsonObject[];
  /** What is known of each task, by its guid; brought up to date while tasks are live. */
  readonly taskRuns: Map<string, JsonObject>;
  /** What was last told of each node run. */
  readonly told: Map<string, string>;
}

async function changed(connection: Connection, { wfRunId, nodeRuns, taskRuns, told }: Seen): Promise<readonly NodeRunEvent[]> {
  const isLive = (nodeRun: JsonObject) => isObject(nodeRun["task"]) && !OVER.has(told.get(keyOf(nodeRun))?.split(" ", 1)[0] ?? "");
  const fresh = nodeRuns.some(isLive) ? await all(connection, "ListTaskRuns", wfRunId) : [];
  for (const taskRun of fresh) taskRuns.set(textIn(objectIn(taskRun, "id"), "taskGuid"), taskRun);
  const events: NodeRunEvent[] = [];
  for (const nodeRun of nodeRuns.toSorted(byPlace)) {
    const event = eventOf(nodeRun, taskRunOf(nodeRun, taskRuns));
    const state = `${event.status} ${event.attempts?.join(",") ?? ""}`;
    if (told.get(keyOf(nodeRun)) === state) continue;
    told.set(keyOf(nodeRun), state);
    events.push(event);
  }
  return events;
}

function taskRunOf(nodeRun: JsonObject, taskRuns: ReadonlyMap<string, JsonObject>): JsonObject | undefined {
  return taskRuns.get(textIn(objectIn(objectIn(nodeRun, "task"), "taskRunId"), "taskGuid"));
}

/** What the worker said when the last attempt failed. */
function reasonOf(taskRun: JsonObject | undefined): string {
  const last = objectsIn(taskRun ?? {}, "attempts").at(-1) ?? {};
  return textIn(objectIn(last, "error"), "message") || textIn(objectIn(last, "exception"), "message");
}

function keyOf(nodeRun: JsonObject): string {
  const id = objectIn(nodeRun, "id");
  return `${numberIn(id, "threadRunNumber")}/${numberIn(id, "position")}`;
}

function byPlace(a: JsonObject, b: JsonObject): number {
  const [left, right] = [objectIn(a, "id"), objectIn(b, "id")];
  return numberIn(left, "threadRunNumber") - numberIn(right, "threadRunNumber") || numberIn(left, "position") - numberIn(right, "position");
}

/** The members of a NodeRun's `node_type`. */
const NODE_KINDS = [
  "task",
  "externalEvent",
  "entrypoint",
  "exit",
  "startThread",
  "waitForThreads",
  "sleep",
  "userTask",
  "startMultipleThreads",
  "throwEvent",
  "waitForCondition",
  "runChildWf",
  "waitForChildWf",
] as const;

function eventOf(nodeRun: JsonObject, taskRun: JsonObject | undefined): NodeRunEvent {
  const id = objectIn(nodeRun, "id");
  const failure = objectsIn(nodeRun, "failures").at(-1);
  const error =
    (failure === undefined ? "" : reasonOf(taskRun)) ||
    textIn(nodeRun, "errorMessage") ||
    (failure === undefined ? "" : `${textIn(failure, "failureName")}: ${textIn(failure, "message")}`);
  return {
    thread: numberIn(id, "threadRunNumber"),
    threadName: textIn(nodeRun, "threadSpecName"),
    position: numberIn(id, "position"),
    nodeName: textIn(nodeRun, "nodeName"),
    nodeKind: NODE_KINDS.find((kind) => isObject(nodeRun[kind])) ?? "nop",
    status: textIn(nodeRun, "status") || "STARTING",
    ...(taskRun === undefined
      ? {}
      : { attempts: objectsIn(taskRun, "attempts").map((attempt) => textIn(attempt, "status") || "TASK_SCHEDULED") }),
    ...(error === "" ? {} : { error }),
  };
}

function outcome(wfRun: JsonObject, nodeRuns: readonly JsonObject[], taskRuns: ReadonlyMap<string, JsonObject>): RunOutcome {
  const status = textIn(wfRun, "status");
  const output = threadOf(wfRun, 0)["output"];
  const last = status === "ERROR" || status === "EXCEPTION" ? lastFailed(wfRun, nodeRuns) : undefined;
  return {
    ended: true,
    status,
    ...(isObject(output) ? { output } : {}),
    ...(last === undefined ? {} : { failure: failureOf(last.failure, reasonOf(taskRunOf(last.nodeRun, taskRuns))) }),
  };
}

function threadOf(wfRun: JsonObject, number: number): JsonObject {
  return objectsIn(wfRun, "threadRuns").find((thread) => numberIn(thread, "number") === number) ?? {};
}

interface LastFailed {
  readonly nodeRun: JsonObject;
  readonly failure: JsonObject;
}

/** What the run failed with. A handler that fails takes its thread with it, and the thread's node keeps the failure that was handled. */
function lastFailed(wfRun: JsonObject, nodeRuns: readonly JsonObject[], thread = 0): LastFailed | undefined {
  const place = `${thread}/${numberIn(threadOf(wfRun, thread), "currentNodePosition")}`;
  const nodeRun = nodeRuns.find((candidate) => keyOf(candidate) === place);
  const failure = objectsIn(nodeRun ?? {}, "failures").at(-1);
  if (nodeRun === undefined || failure === undefined) return undefined;
  const handler = numberIn(failure, "failureHandlerThreadrunId");
  // Threads are numbered as they start.
  const inHandler = handler > thread ? lastFailed(wfRun, nodeRuns, handler) : undefined;
  return inHandler ?? { nodeRun, failure };
}

function failureOf(failure: JsonObject, reason: string): RunFailure {
  const content = failure["content"];
  const message = textIn(failure, "message");
  return {
    name: textIn(failure, "failureName"),
    message,
    ...(reason === "" || reason === message ? {} : { reason }),
    ...(isObject(content) && Object.keys(content).length > 0 ? { content } : {}),
  };
}
