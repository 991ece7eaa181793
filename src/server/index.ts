export { applyDefinitions, type Applied, type ApplyStatus } from "./apply.js";
export { followRun, type NodeRunEvent, type RunFailure, type RunOutcome } from "./follow.js";
export { plainValue } from "./plain-value.js";
export { parseRefusal, type Refusal } from "./refusal.js";
export { runWorkflow, type RunRequest, type RunResult } from "./run.js";
export { connect, type Connection } from "../connection/connection.js";
export { readConfiguration } from "../connection/configuration.js";
export { RpcError } from "../connection/rpc-error.js";
export { writeExactJson } from "../util/exact-json.js";
