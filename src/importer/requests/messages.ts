/** The messages that a file can hold: requests, and what a server gives out. */
export const REQUEST_MESSAGES = [
  "PutWfSpecRequest",
  "PutTaskDefRequest",
  "PutStructDefRequest",
  "PutExternalEventDefRequest",
  "PutWorkflowEventDefRequest",
  "PutUserTaskDefRequest",
  "ScheduleWfRequest",
  "WfSpec",
  "TaskDef",
  "StructDef",
  "ExternalEventDef",
  "WorkflowEventDef",
  "UserTaskDef",
  "ScheduledWfRun",
] as const;
export type RequestMessage = (typeof REQUEST_MESSAGES)[number];

/** The folders that compiled requests are written to. */
export const REQUEST_FOLDERS = {
  PutWfSpecRequest: "wf-spec",
  PutTaskDefRequest: "task-def",
  PutStructDefRequest: "struct-def",
  PutExternalEventDefRequest: "external-event-def",
  PutWorkflowEventDefRequest: "workflow-event-def",
  PutUserTaskDefRequest: "user-task-def",
  ScheduleWfRequest: "scheduled-wf-run",
} as const satisfies { readonly [M in RequestMessage]?: string };
