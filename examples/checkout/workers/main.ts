import { runWorkers } from "wfspec/worker";
import { bindings } from "./generated/workers.js";

// wfspec wrote this file once and will never touch it again: it is yours.
await runWorkers(bindings);
