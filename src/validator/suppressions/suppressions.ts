import type { Report } from "../../diagnostics/collector.js";
import type { SourceFile } from "../../source/source-file.js";
import type { Span } from "../../source/span.js";
import { closest } from "../../util/did-you-mean.js";
import type { SuppressionCode } from "./codes.js";

const WORD = "wfspec-disable-next-line";
const COMMENT = /^[ \t]*#[ \t]*wfspec-disable-next-line\b(.*)$/;
const WHAT = /^[ \t]+([a-z][a-z0-9-]*(?:[ \t]*,[ \t]*[a-z][a-z0-9-]*)*)[ \t]+--[ \t]+\S/;

/** What rules find in the line after such a comment is not told: `# wfspec-disable-next-line CODE, CODE -- reason`. */
export interface Suppressions {
  readonly covers: (finding: Report) => boolean;
  /** Tells the comments that are written wrongly, and those that have covered nothing. */
  readonly finish: (report: (report: Report & { readonly code: SuppressionCode }) => void) => void;
}

interface Suppression {
  readonly code: string;
  readonly span: Span;
  used: boolean;
}

const NONE: Suppressions = { covers: () => false, finish: () => {} };

/** The suppressions in the comments of files; `codes` are those of the rules. */
export function suppressionsIn(files: readonly SourceFile[], codes: readonly string[]): Suppressions {
  const concerned = files.filter(({ text }) => text.includes(WORD));
  if (concerned.length === 0) return NONE;
  const byLine = new Map<string, Suppression[]>();
  const wrong: (Report & { readonly code: SuppressionCode })[] = [];
  for (const file of concerned) readFile({ file, codes, tell: (report) => wrong.push(report) }, byLine);
  return {
    covers({ code, span }) {
      const { file, start } = span;
      const found = byLine.get(keyOf(file, file.positionAt(start).line))?.find((suppression) => suppression.code === code);
      if (found !== undefined) found.used = true;
      return found !== undefined;
    },
    finish(report) {
      for (const finding of wrong) report(finding);
      for (const suppressions of byLine.values())
        for (const suppression of suppressions) if (!suppression.used) reportUnused(suppression, report);
    },
  };
}

function keyOf({ path }: SourceFile, line: number): string {
  return `${line} ${path}`;
}

/** What is read from the comments of one file. */
interface Reading {
  readonly file: SourceFile;
  readonly codes: readonly string[];
  readonly tell: (report: Report & { readonly code: SuppressionCode }) => void;
}

function readFile(reading: Reading, byLine: Map<string, Suppression[]>): void {
  const { file } = reading;
  let start = 0;
  let waiting: Suppression[] = [];
  for (const [index, line] of file.text.split("\n").entries()) {
    const rest = COMMENT.exec(line.replace(/\r$/, ""))?.[1];
    if (rest !== undefined) waiting.push(...readComment(reading, start + line.indexOf(WORD), rest));
    else if (waiting.length > 0 && !/^[ \t]*(?:#.*)?\r?$/.test(line)) {
      byLine.set(keyOf(file, index + 1), waiting);
      waiting = [];
    }
    start += line.length + 1;
  }
  if (waiting.length > 0) byLine.set(keyOf(file, 0), waiting);
}

/** What a comment suppresses, each code at its own place; `rest` is what follows the word that begins at `begin`. */
function readComment({ file, codes, tell }: Reading, begin: number, rest: string): readonly Suppression[] {
  const list = WHAT.exec(rest)?.[1];
  if (list === undefined) {
    const span = { file, start: begin, end: begin + WORD.length };
    const help =
      'Write "# wfspec-disable-next-line missing-wait-timeout -- the customer decides", with the code of the finding and your reason.';
    tell({ code: "invalid-suppression", message: "This comment must say which finding it suppresses, and why.", span, help });
    return [];
  }
  const found: Suppression[] = [];
  let at = begin + WORD.length + rest.indexOf(list);
  for (const part of list.split(",")) {
    const code = part.trim();
    const first = at + part.indexOf(code);
    const span = { file, start: first, end: first + code.length };
    at += part.length + 1;
    if (codes.includes(code)) found.push({ code, span, used: false });
    else tell({ code: "invalid-suppression", message: `"${code}" is no finding of a rule.`, span, help: helpFor(code, codes) });
  }
  return found;
}

function helpFor(code: string, codes: readonly string[]): string {
  const meant = closest(code, codes);
  return meant === undefined
    ? "Write the code of the finding as it is printed; what the reader of the file finds can't be suppressed."
    : `Did you mean "${meant}"?`;
}

function reportUnused({ code, span }: Suppression, report: (report: Report & { readonly code: SuppressionCode }) => void): void {
  report({
    code: "unused-suppression",
    severity: "warning",
    message: `There is no finding "${code}" in the next line.`,
    span,
    help: "Delete it.",
  });
}
