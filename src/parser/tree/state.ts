import type { Report } from "../../diagnostics/collector.js";
import type { SourceFile } from "../../source/source-file.js";
import type { Span } from "../../source/span.js";
import { LIMITS, overLimit } from "./limits.js";

/** What the YAML and the JSON reader share while one file is read. */
export interface TreeState {
  readonly file: SourceFile;
  /** Absent where texts stay as they are written. */
  readonly placeholders: ReadonlyMap<string, string> | undefined;
  /** Whether `$(` occurs in the text, so that scalars need a look. */
  readonly mayHavePlaceholders: boolean;
  /** Whether two texts of the file can differ and look alike (it has more than ASCII, or escapes). */
  readonly mayHaveTwins: boolean;
  /** Findings that leave the tree usable. */
  readonly reports: Report[];
  /** The finding that makes the text one that is not to be trusted. */
  fatal: Report | undefined;
  nodes: number;
  /** UTF-16 units of all texts so far. */
  units: number;
}

/** Forgets what was read and found. */
export function restart(state: TreeState): void {
  state.reports.length = 0;
  state.fatal = undefined;
  state.nodes = 0;
  state.units = 0;
}

const MOST_REPORTS = 100;

/** The state before anything is read. `unusual`: whether the text has more than printable ASCII and line feeds. */
export function startReading(file: SourceFile, placeholders: ReadonlyMap<string, string> | undefined, unusual: boolean): TreeState {
  return {
    file,
    placeholders,
    mayHavePlaceholders: file.text.includes("$("),
    mayHaveTwins: unusual || file.text.includes("\\"),
    reports: [],
    fatal: undefined,
    nodes: 0,
    units: 0,
  };
}

/** Notes a finding that leaves the tree usable; from the hundredth on they are dropped. */
export function note(state: TreeState, report: Report): void {
  if (!isFull(state)) state.reports.push(report);
}

/** Whether further findings are dropped. */
export function isFull(state: TreeState): boolean {
  return state.reports.length >= MOST_REPORTS;
}

/** Notes the finding that ends the reading; only the first one counts. */
export function giveUp(state: TreeState, report: Report): void {
  state.fatal ??= report;
}

/** The span of a stretch of the file. */
export function spanOf(state: TreeState, start: number, end: number): Span {
  return { file: state.file, start, end };
}

/** Counts one more node at an offset; over the limit the reading ends. */
export function countNode(state: TreeState, at: number): void {
  state.nodes += 1;
  if (state.nodes > LIMITS.nodes) giveUp(state, overLimit("nodes", state.nodes, spanOf(state, at, at + 1)));
}

/** A text of the file as a message can hold it: short, and without characters that are not seen. */
export function shown(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (unit) => `U+${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
