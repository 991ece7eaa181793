export { applyDefinitions, type Applied } from "./apply.js";
export { followRun, type NodeRunEvent, type RunOutcome } from "./follow.js";
export { plainValue } from "./plain-value.js";
export { parseRefusal } from "./refusal.js";
export { runWorkflow } from "./run.js";
export { connect, type Connection } from "../connection/connection.js";
export { readConfiguration } from "../connection/configuration.js";
export { printable, RpcError } from "../connection/rpc-error.js";
export { writeExactJson } from "../util/exact-json.js";
