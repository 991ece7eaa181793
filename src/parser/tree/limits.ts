import type { Report } from "../../diagnostics/collector.js";
import type { Span } from "../../source/span.js";

/** How much one file may hold. Nothing that a server accepts comes near; what is over is an attack or an accident. */
export const LIMITS = {
  /** UTF-16 units of a file; the host checks the same figure in bytes. Also of all texts after aliases and placeholders. */
  bytes: 1_048_576,
  /** UTF-16 units of a line, without its break. */
  line: 20_000,
  /** Lines of a file, empty ones too. */
  lines: 200_000,
  /** Mappings and sequences inside one another, through aliases too. */
  depth: 64,
  /** Keys, values, sequences and mappings of a file; an alias counts as all that it stands for. */
  nodes: 100_000,
  /** Keys of one mapping. */
  keys: 5_000,
  /** UTF-16 units of a key. */
  key: 256,
  /** UTF-16 units of a text value, as read. */
  scalar: 65_536,
  /** Documents of a file. */
  documents: 1_000,
} as const;

const SENTENCES: Readonly<Record<keyof typeof LIMITS, (figure: string, limit: string) => string>> = {
  bytes: (figure, limit) => `The file has ${figure} characters; the limit is ${limit}.`,
  line: (figure, limit) => `The line has ${figure} characters; the limit is ${limit}.`,
  lines: (figure, limit) => `This is line number ${figure} of the file; the limit is ${limit}.`,
  depth: (figure, limit) => `This stands ${figure} levels deep; the limit is ${limit}.`,
  nodes: (figure, limit) => `This is value number ${figure} of the file; the limit is ${limit}.`,
  keys: (figure, limit) => `This is key number ${figure} of the mapping; the limit is ${limit}.`,
  key: (figure, limit) => `The key has ${figure} characters; the limit is ${limit}.`,
  scalar: (figure, limit) => `The text has ${figure} characters; the limit is ${limit}.`,
  documents: (figure, limit) => `This is document number ${figure} of the file; the limit is ${limit}.`,
};

const CURES: Readonly<Record<keyof typeof LIMITS, string>> = {
  bytes: "Split the file.",
  line: "Break the line, or use a block scalar (`|` or `>`).",
  lines: "Split the file.",
  depth: "Move inner parts to definitions or threads of their own.",
  nodes: "Split the file.",
  keys: "Split the mapping.",
  key: "Shorten the key; a key of one line stands before `: `.",
  scalar: "Pass long texts as input of the workflow instead.",
  documents: "Split the file.",
};

/** The finding `limit-…` for a figure over its limit. */
export function overLimit(limit: keyof typeof LIMITS, figure: number, span: Span): Report {
  return { code: `limit-${limit}`, message: SENTENCES[limit](grouped(figure), grouped(LIMITS[limit])), help: CURES[limit], span };
}

function grouped(figure: number): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, ",");
}
