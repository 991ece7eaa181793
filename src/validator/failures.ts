import type { Failure } from "../graph/workflow.js";
import { errorCovers } from "../types/reserved.js";

/** Whether two handlers catch exactly the same. */
export function sameFailure(a: Failure, b: Failure): boolean {
  return a.kind === b.kind && ("name" in a ? a.name : "") === ("name" in b ? b.name : "");
}

/** Whether a handler for `first` leaves nothing over for a later one for `second`. */
export function covers(first: Failure, second: Failure): boolean {
  if (sameFailure(first, second) || first.kind === "any") return true;
  switch (second.kind) {
    case "exception":
      return first.kind === "any-exception";
    case "error":
      return first.kind === "any-error" || (first.kind === "error" && errorCovers(first.name, second.name));
    default:
      return false;
  }
}

/** A failure as the subject of a sentence. */
export function failureText(failure: Failure): string {
  switch (failure.kind) {
    case "exception":
      return `Exception "${failure.name}"`;
    case "error":
      return `Error "${failure.name}"`;
    case "any-exception":
      return "Any exception";
    case "any-error":
      return "Any error";
    case "any":
      return "Any failure";
  }
}
