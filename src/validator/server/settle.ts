import type { Report } from "../../diagnostics/collector.js";
import type { Span } from "../../source/span.js";
import type { Judged } from "./judge-workflow.js";
import type { Refusal } from "./seen.js";

/** A finding of a rule, and whether it is about values: who refuses those the server's verdict says. */
export interface Held {
  readonly report: Report;
  readonly isOfValues: boolean;
}

/** The findings as they are to be told, and what a server refuses although no rule has found anything there. */
export interface Settled {
  readonly reports: readonly Report[];
  readonly unsaid: readonly Refusal[];
}

/** An error among the findings, by its place in their list. */
interface Found extends Held {
  readonly index: number;
}

/**
 * Brings what the rules say of values and what a server does with them together. Where it takes a value nothing that is said of it is
 * the server's; where it refuses one, the finding nearest to the reason is.
 */
export function settle(held: readonly Held[], judged: readonly Judged[]): Settled {
  const reports = held.map(({ report }) => report);
  const errors = held
    .flatMap((one, index): Found[] => (one.report.severity === "error" ? [{ ...one, index }] : []))
    .toSorted((a, b) => a.report.span.start - b.report.span.start);
  const taken = new Set<Found>();
  const isInRefused = new Set<Found>();
  const unsaid: Refusal[] = [];
  for (const { spans, refusal } of judged) {
    const inside = errors.length === 0 ? errors : spans.flatMap((root) => errorsIn(root, errors));
    if (refusal === undefined) {
      for (const found of inside) if (found.isOfValues) taken.add(found);
      continue;
    }
    for (const found of inside) isInRefused.add(found);
    const close = inside.filter(({ report }) => isClose(report.span, refusal));
    if (close.some(({ report }) => report.refusedBy === "server")) continue;
    const nearest = nearestTo(refusal.span, close);
    if (nearest === undefined) unsaid.push(refusal);
    else reports[nearest.index] = { ...nearest.report, refusedBy: "server" };
  }
  for (const found of taken) if (!isInRefused.has(found)) reports[found.index] = { ...found.report, refusedBy: "wfspec" };
  return { reports, unsaid };
}

/** The errors inside a value; they are sorted by where they begin. */
function errorsIn(root: Span, errors: readonly Found[]): readonly Found[] {
  let [from, to] = [0, errors.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((errors[middle]?.report.span.start ?? 0) < root.start) from = middle + 1;
    else to = middle;
  }
  const inside: Found[] = [];
  for (let index = from; index < errors.length; index++) {
    const found = errors[index];
    if (found === undefined || found.report.span.start > root.end) break;
    if (isWithin(found.report.span, root)) inside.push(found);
  }
  return inside;
}

function isClose(span: Span, { span: place, against }: Refusal): boolean {
  const isAt = (one: Span): boolean => isWithin(span, one) || isWithin(one, span);
  return isAt(place) || (against !== undefined && isAt(against));
}

function nearestTo(place: Span, close: readonly Found[]): Found | undefined {
  const values = close.filter(({ isOfValues }) => isOfValues);
  const [nearest] = values.toSorted(({ report: a }, { report: b }) => distance(a.span, place) - distance(b.span, place));
  return nearest;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}
