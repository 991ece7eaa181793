import type { JsonObject, PutRequest } from "../wire/definition.js";
import { numberIn, objectIn, textIn } from "../wire/read.js";
import { wfSpecVersion } from "./compare.js";

/** How the server keeps one kind of definition. */
export interface KindRules {
  readonly put: string;
  /** The call that reads the newest stored one by name. */
  readonly newest: (name: string) => Read;
  /** The call that reads exactly what a put answered. */
  readonly exact: (stored: JsonObject) => Read;
  /** What two stored forms must share to be the same; kinds with versions by the version. */
  readonly identity: (stored: JsonObject) => string;
  readonly versioned: boolean;
}

export interface Read {
  readonly method: string;
  readonly request: JsonObject;
}

const unversioned = (put: string, get: string): KindRules => ({
  put,
  newest: (name) => ({ method: get, request: { name } }),
  exact: (stored) => ({ method: get, request: { name: textIn(objectIn(stored, "id"), "name") } }),
  identity: (stored) => textIn(stored, "createdAt"),
  versioned: false,
});

export const KINDS: Readonly<Record<PutRequest, KindRules>> = {
  PutTaskDefRequest: unversioned("PutTaskDef", "GetTaskDef"),
  PutExternalEventDefRequest: unversioned("PutExternalEventDef", "GetExternalEventDef"),
  PutWorkflowEventDefRequest: unversioned("PutWorkflowEventDef", "GetWorkflowEventDef"),
  PutStructDefRequest: {
    put: "PutStructDef",
    newest: (name) => ({ method: "GetStructDef", request: { name, version: -1 } }),
    exact: (stored) => ({ method: "GetStructDef", request: objectIn(stored, "id") }),
    identity: (stored) => String(numberIn(objectIn(stored, "id"), "version")),
    versioned: true,
  },
  PutUserTaskDefRequest: {
    put: "PutUserTaskDef",
    newest: (name) => ({ method: "GetLatestUserTaskDef", request: { name } }),
    exact: (stored) => ({ method: "GetUserTaskDef", request: { name: textIn(stored, "name"), version: numberIn(stored, "version") } }),
    identity: (stored) => String(numberIn(stored, "version")),
    versioned: true,
  },
  ScheduleWfRequest: {
    put: "ScheduleWf",
    newest: (id) => ({ method: "GetScheduledWfRun", request: { id } }),
    exact: (stored) => ({ method: "GetScheduledWfRun", request: objectIn(stored, "id") }),
    identity: (stored) => textIn(stored, "createdAt"),
    versioned: false,
  },
  PutWfSpecRequest: {
    put: "PutWfSpec",
    newest: (name) => ({ method: "GetLatestWfSpec", request: { name } }),
    exact: (stored) => ({ method: "GetWfSpec", request: objectIn(stored, "id") }),
    identity: wfSpecVersion,
    versioned: true,
  },
};
