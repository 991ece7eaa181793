import type { JsonObject } from "./definition.js";
import { isObject, textIn } from "./read.js";

/** A `WfRunId` as people write it: its ids joined with `_`, root first. */
export function printWfRunId(id: JsonObject): string {
  const parent = id["parentWfRunId"];
  return isObject(parent) ? `${printWfRunId(parent)}_${textIn(id, "id")}` : textIn(id, "id");
}

/** The `WfRunId` of a text of ids joined with `_`, root first; undefined when an id is empty. */
export function parseWfRunId(text: string): JsonObject | undefined {
  let parsed: JsonObject | undefined;
  for (const id of text.split("_")) {
    if (id === "") return undefined;
    parsed = parsed === undefined ? { id } : { id, parentWfRunId: parsed };
  }
  return parsed;
}
