import type { Report } from "../../diagnostics/collector.js";
import type { SourceFile } from "../../source/source-file.js";
import { LIMITS, overLimit } from "./limits.js";

const UNUSUAL = /[^\n -~]/;
const FORBIDDEN = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]`, // C0, DEL, C1
    String.raw`[\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]`, // invisible and bidi controls
    String.raw`[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]`, // non-characters
    String.raw`\udb40[\udc00-\udc7f]`, // tag characters
    String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`, // halves of pairs
    String.raw`\r(?!\n)`,
  ].join("|"),
  "g",
);

/** Whether a text has more than printable ASCII and line feeds. */
export function hasUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}

/** The offset of the first unit after a byte order mark. */
export function startOfText(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/**
 * The first reason to distrust the bare characters of a file: its length, a character that a reader can't see or that only
 * attackers write (in comments too), a carriage return without line feed, too many or too long lines. Undefined when there is none.
 * `unusual` is what `hasUnusual` says.
 */
export function inspectCharacters(file: SourceFile, unusual: boolean): Report | undefined {
  const { text } = file;
  if (text.length > LIMITS.bytes) return overLimit("bytes", text.length, { file, start: 0, end: 0 });
  return (unusual ? inspectUnusual(file) : undefined) ?? inspectLines(file);
}

function inspectUnusual(file: SourceFile): Report | undefined {
  FORBIDDEN.lastIndex = startOfText(file.text);
  const found = FORBIDDEN.exec(file.text);
  if (found === null) return undefined;
  const span = { file, start: found.index, end: found.index + found[0].length };
  if (found[0] === "\r") {
    return {
      code: "bare-carriage-return",
      message: "A carriage return (U+000D) stands here without a line feed.",
      help: "Save the file with line feeds (LF) or CRLF as line ends.",
      span,
    };
  }
  const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const code = "forbidden-character";
  return {
    code,
    message: `The character ${name} can't be seen, or deceives the eye.`,
    help: "Delete it. In a double-quoted text it can be written as an escape.",
    span,
  };
}

function inspectLines(file: SourceFile): Report | undefined {
  const { text } = file;
  if (text.length <= LIMITS.line) return undefined;
  let start = 0;
  for (let lines = 1; start < text.length; lines++) {
    if (lines > LIMITS.lines) return overLimit("lines", lines, { file, start, end: start });
    const lineFeed = text.indexOf("\n", start);
    const next = lineFeed < 0 ? text.length : lineFeed;
    const end = text.charCodeAt(next - 1) === 13 && next > start ? next - 1 : next;
    if (end - start > LIMITS.line) return overLimit("line", end - start, { file, start, end });
    start = next + 1;
  }
  return undefined;
}
