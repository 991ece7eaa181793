import { encode, WireError } from "../wire/codec.js";
import type { JsonObject } from "../wire/definition.js";
import { numberIn, objectIn, objectsIn, textIn } from "../wire/read.js";
import { contextOf } from "./context.js";
import { Misfit, misfitText, type Place } from "./values/misfit.js";
import { readValue } from "./values/read-value.js";
import type { TaskShape } from "./values/shape.js";
import { TaskException } from "./task-exception.js";
import type { TaskBinding } from "./task.js";
import { writeValue } from "./values/write-value.js";

/** The end of an attempt as `ReportTaskRun` tells it, without the attempt's ids and time. */
type Outcome = JsonObject & { readonly status: string };

/** A larger command does not fit into the server's queue. */
const LARGEST_REPORT = 1_000_000;
const LONGEST_TEXT = 16_384;
/** What a failure's name may be, else no workflow can catch it. */
const FAILURE_NAME = /^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$/;

/**
 * Does one `ScheduledTask` and answers with its `ReportTaskRun`, ready to be sent. Never rejects: whatever goes wrong is in the report.
 * The report's time is the end of the work.
 */
export async function execute(binding: TaskBinding, scheduled: JsonObject, signal: AbortSignal): Promise<JsonObject> {
  const lines: string[] = [];
  const outcome = await outcomeOf(binding, { scheduled, lines, signal });
  const log = wellFormed(lines.join("\n"));
  const head = {
    taskRunId: objectIn(scheduled, "taskRunId"),
    attemptNumber: numberIn(scheduled, "attemptNumber"),
    totalCheckpoints: numberIn(scheduled, "totalObservedCheckpoints"),
    time: new Date().toISOString(),
    ...(lines.length === 0 ? {} : { logOutput: { str: log } }),
  };
  const problem = unsendable({ ...head, ...outcome });
  if (problem === undefined) return { ...head, ...outcome };
  return { ...head, ...failed("TASK_OUTPUT_SERDE_ERROR", `Task "${binding.task.name}": ${problem}`) };
}

interface Attempt {
  readonly scheduled: JsonObject;
  readonly lines: string[];
  readonly signal: AbortSignal;
}

async function outcomeOf({ task, run }: TaskBinding, { scheduled, lines, signal }: Attempt): Promise<Outcome> {
  let input: Readonly<Record<string, unknown>>;
  try {
    input = readInput(task, scheduled);
  } catch (error) {
    return failed("TASK_INPUT_VAR_SUB_ERROR", `Task "${task.name}", ${messageOf(error)}`);
  }
  let result: unknown;
  try {
    result = await run(input, contextOf(scheduled, lines, signal));
  } catch (error) {
    return thrown(task, error);
  }
  try {
    return { status: "TASK_SUCCESS", output: writeOutput(task, result) };
  } catch (error) {
    return failed("TASK_OUTPUT_SERDE_ERROR", `Task "${task.name}", ${messageOf(error)}`);
  }
}

function readInput(task: TaskShape, scheduled: JsonObject): Readonly<Record<string, unknown>> {
  const given = new Map(objectsIn(scheduled, "variables").map((variable) => [textIn(variable, "varName"), variable]));
  const input: Record<string, unknown> = {};
  for (const { name, property, type, masked } of task.input) {
    const variable = given.get(name);
    const place: Place = { what: `input "${name}"`, path: "", masked: masked === true || variable?.["masked"] === true };
    if (variable === undefined) throw new Misfit(`${place.what}: nothing came for it`);
    input[property] = readValue(objectIn(variable, "value"), { type }, place);
  }
  return input;
}

function writeOutput(task: TaskShape, result: unknown): JsonObject {
  if (task.output === "void") return {};
  return writeValue(result, task.output, { what: "output", path: "", masked: task.output.masked === true });
}

function thrown(task: TaskShape, error: unknown): Outcome {
  if (!(error instanceof TaskException)) return failed("TASK_FAILED", failureText(error));
  if (!FAILURE_NAME.test(error.name))
    return failed(
      "TASK_FAILED",
      `The handler threw a TaskException with the name "${error.name}", which is no name of a failure: ${error.message}`,
    );
  const shape = Object.hasOwn(task.throws, error.name) ? task.throws[error.name] : undefined;
  const place: Place = { what: `exception "${error.name}"`, path: "", masked: false };
  try {
    const content =
      shape === undefined || shape === "void" ? noContent(error, place) : { content: writeValue(error.content, { type: shape }, place) };
    return { status: "TASK_EXCEPTION", exception: { name: error.name, message: wellFormed(error.message), ...content } };
  } catch (problem) {
    return failed("TASK_OUTPUT_SERDE_ERROR", `Task "${task.name}", ${messageOf(problem)}`);
  }
}

function noContent(error: TaskException<unknown>, place: Place): Record<string, never> {
  if (error.content !== undefined && error.content !== null)
    misfitText(place, "expected no content, because the task declares none for it", "some");
  return {};
}

/** The server names the failure after the status; the type says the same to whoever reads the report. */
const ERROR_TYPES = {
  TASK_INPUT_VAR_SUB_ERROR: "VAR_SUB_ERROR",
  TASK_OUTPUT_SERDE_ERROR: "VAR_MUTATION_ERROR",
  TASK_FAILED: "TASK_FAILURE",
} as const;

function failed(status: keyof typeof ERROR_TYPES, message: string): Outcome {
  return { status, error: { type: ERROR_TYPES[status], message: wellFormed(message) } };
}

function failureText(error: unknown): string {
  if (!(error instanceof Error)) return `The handler threw ${typeof error === "string" ? error : typeof error}`;
  const { stack } = error;
  return stack?.includes(error.message) === true ? stack : `${error.name}: ${error.message}\n${stack ?? ""}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Text that UTF-8 can hold, cut to a length that fits into any report. */
function wellFormed(text: string): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return Buffer.from(cut, "utf8").toString("utf8");
}

/** Why a report could not be sent as it is. */
function unsendable(report: JsonObject): string | undefined {
  try {
    const { length } = encode("ReportTaskRun", report);
    if (length <= LARGEST_REPORT) return undefined;
    return `the result has ${length} bytes, and a server takes ${LARGEST_REPORT}`;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    // The value, which may be masked, stands at the end in quotes.
    return `the result cannot be sent: ${error.message.replace(/: "[^]*$/, "")}`;
  }
}
