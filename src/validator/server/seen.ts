import type { Span } from "../../source/span.js";
import { printType, type ValueType } from "../../types/lh-type.js";
import { UNPINNED } from "./versions.js";

/** What a server refuses, where, and why as a clause of which the server is the subject, "it". */
export interface Refusal {
  readonly kind: "refusal";
  readonly span: Span;
  readonly reason: string;
  /** The other place, where two are at odds. */
  readonly against?: Span | undefined;
  readonly help?: string | undefined;
  /** The handle of the step whose output a part is taken of, though the server does not know of what type it is. */
  readonly opaque?: string | undefined;
}

/** What the server makes of a value's type; untold where that hangs on what could not be read or is not there, which has been reported. */
export type Seen = ValueType | Refusal | { readonly kind: "untold" };

export const UNTOLD: Seen = { kind: "untold" };

export function refusal(span: Span, reason: string, help?: string): Refusal {
  return { kind: "refusal", span, reason, help };
}

export function isRefusal(seen: Seen): seen is Refusal {
  return seen.kind === "refusal";
}

/** Whether a type is known to the server; what gives nothing back has no more of a type than what is unknown. */
export function isTold(seen: Seen): seen is ValueType {
  return seen.kind !== "refusal" && seen.kind !== "untold" && seen.kind !== "unknown" && seen.kind !== "void";
}

/** A type as a reason names it. */
export function typeText(type: ValueType): string {
  return `${"masked" in type ? "masked " : ""}"${printType(type).replaceAll(`@${UNPINNED}`, "")}"`;
}
