import type { InvalidAssignment } from "../../../graph/assignment.js";
import type { Span } from "../../../source/span.js";

/** A value that means nothing at its place, with what a rule will say about it. */
export function invalidValue(span: Span, message: string, help?: string): InvalidAssignment {
  return { kind: "invalid", origin: span, problem: { code: "invalid-value", message, span, ...(help !== undefined && { help }) } };
}

/** A value that an earlier stage has already reported. */
export function reportedValue(span: Span): InvalidAssignment {
  return { kind: "invalid", origin: span };
}
