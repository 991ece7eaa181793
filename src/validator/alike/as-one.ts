import type { Report } from "../../diagnostics/collector.js";
import { compareText } from "../../util/text.js";

/** The most places that are shown beside the first. */
const MOST_PLACES = 5;

const SEVERITIES = ["error", "warning", "info"];
const rank = (severity: Report["severity"]): number => SEVERITIES.indexOf(severity ?? "error");

/** The gravest finding, of these the first in the text, with the others' places; the server's if one of them is. */
export function asOne(alike: readonly Report[]): Report {
  const [first, ...others] = alike.toSorted(
    ({ severity, span: a }, { severity: other, span: b }) =>
      rank(severity) - rank(other) || compareText(a.file.path, b.file.path) || a.start - b.start,
  );
  if (first === undefined || others.length === 0) return first ?? (alike[0] as Report);
  const places = others.filter(({ span }) => span.start !== first.span.start || span.file !== first.span.file).slice(0, MOST_PLACES);
  const refusedBy = alike.some((report) => report.refusedBy === "server") ? "server" : "wfspec";
  return {
    ...first,
    refusedBy,
    related: [...(first.related ?? []), ...places.map(({ span }) => ({ span, message: "It is used here too." }))],
  };
}
