/** A moment as RFC 3339, exact to the nanosecond: `2026-01-31T12:00:00.123456789Z`. */
export type Timestamp = string;

/** The id of a WfRun: its ids joined with `_`, root first. */
export type WfRunId = string;

/** A parsed JSON object; integers outside the safe range are bigint. */
export type JsonObject = { readonly [key: string]: unknown };

/** A parsed JSON array; integers outside the safe range are bigint. */
export type JsonArray = readonly unknown[];
