/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** The requests that put a definition, by the names of LittleHorse's messages. */
export const PUT_REQUESTS = [
  "PutStructDefRequest",
  "PutExternalEventDefRequest",
  "PutWorkflowEventDefRequest",
  "PutUserTaskDefRequest",
  "PutTaskDefRequest",
  "PutWfSpecRequest",
  "ScheduleWfRequest",
] as const;
export type PutRequest = (typeof PUT_REQUESTS)[number];

/** The name by which a definition is known on a server; a schedule has an id in its place. */
export function nameOf({ kind, request }: Definition): string {
  const name = request[kind === "ScheduleWfRequest" ? "id" : "name"];
  return typeof name === "string" ? name : "";
}

/** One definition as a server receives it: the request's message and its canonical proto-JSON. */
export interface Definition {
  readonly kind: PutRequest;
  readonly request: JsonObject;
}
