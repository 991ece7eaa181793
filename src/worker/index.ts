/** The run time of workers that wfspec generates: the package's `wfspec/worker`. */
export {
  readConfiguration,
  type Configuration,
  type ConfigurationProblem,
  type ConfigurationResult,
  type ConfigurationSources,
} from "../connection/configuration.js";
export { defineTask, bind, type Task, type TaskBinding, type TaskHandler } from "./task.js";
export { TaskException } from "./task-exception.js";
export type { TaskContext } from "./context.js";
export type { FieldShape, InputShape, Shape, StructShape, TaskShape } from "./values/shape.js";
export type { JsonArray, JsonObject, Timestamp, WfRunId } from "./values.js";
export type { LogEntry, LogLevel, LogOption } from "./log.js";
export { WorkerStartError } from "./task-def.js";
export { startWorkers, type WorkerOptions, type Workers } from "./workers.js";
export { runWorkers } from "./run-workers.js";
