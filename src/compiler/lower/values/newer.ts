import type { InvalidAssignment } from "../../../graph/assignment.js";
import type { Report } from "../../../diagnostics/collector.js";
import type { Span } from "../../../source/span.js";
import { DEFAULT_TARGET } from "../../../types/target.js";
import type { ThreadContext } from "../threads/thread-context.js";

/** Whether the workflow is written for LittleHorse 1.3, so that it may use what 1.2 servers do not know. */
export function isFor13({ workflow: { node } }: ThreadContext): boolean {
  return (node.target ?? DEFAULT_TARGET) === "1.3";
}

/** What a rule says of something that only newer servers know; `what` begins the sentence. */
export function newerTarget(what: string, span: Span, instead: string): Report {
  return {
    code: "newer-target",
    message: `${what} needs a LittleHorse 1.3 server, and this workflow is written for 1.2.`,
    span,
    help: `${instead} Or write target: "1.3" if every server that it goes to is that new.`,
  };
}

/** A value that holds such a thing. */
export function newerValue(span: Span, what: string, instead: string): InvalidAssignment {
  return { kind: "invalid", origin: span, problem: newerTarget(what, span, instead) };
}
