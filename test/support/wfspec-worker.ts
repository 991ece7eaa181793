/** The run time that generated code imports, as far as loading it goes: for tests that run generated code without a server. */
export type Timestamp = string;
export type WfRunId = string;
export type JsonObject = { readonly [key: string]: unknown };
export type JsonArray = readonly unknown[];
export type * from "../../src/worker/values/shape.js";
export type * from "../../src/worker/task.js";
export { bind, defineTask } from "../../src/worker/task.js";
export { TaskException } from "../../src/worker/task-exception.js";
import type { TaskBinding } from "../../src/worker/task.js";

/** What `runWorkers` was last given. */
export let started: readonly TaskBinding[] = [];

/** Starts nothing, and remembers what it was given. */
export async function runWorkers(bindings: readonly TaskBinding[]): Promise<void> {
  started = bindings;
}
