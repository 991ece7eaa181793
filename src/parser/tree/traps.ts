import { giveUp, note, spanOf, type TreeState } from "./state.js";

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/**
 * Whether a comment cuts a plain scalar in two: it follows on the same line, and the scalar has an open `${`, quote or bracket.
 * Reports it.
 */
export function isCutByComment(state: TreeState, start: number, end: number): boolean {
  const source = state.file.text;
  let at = end;
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at += 1;
  if (source.charCodeAt(at) !== 35) return false;
  const open = openIn(source.slice(start, end));
  if (open === undefined) return false;
  const what = source.startsWith("${", start + open) ? "`${`" : `\`${source.charAt(start + open)}\``;
  note(state, {
    code: "cut-by-comment",
    message: `\` #\` starts a comment here, though ${what} is still open: what follows is lost.`,
    help: "Put the whole value in quotes, or the comment on a line of its own.",
    span: spanOf(state, at, at + 1),
    related: [{ span: spanOf(state, start + open, start + open + (what.length > 3 ? 2 : 1)), message: "Opened here." }],
  });
  return true;
}

/** The index of the outermost `${`, quote or bracket that is open at the end of an expression or text. */
function openIn(text: string): number | undefined {
  const open: { at: number; closer: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const last = open.at(-1);
    const closer = closerOf(text, at);
    if (unit === last?.closer) open.pop();
    else if (closer !== undefined && last?.closer !== '"' && last?.closer !== "'") {
      open.push({ at: unit === "{" && text.charAt(at - 1) === "$" ? at - 1 : at, closer });
    }
  }
  return open[0]?.at;
}

/** What closes the quote or bracket that opens here. */
function closerOf(text: string, at: number): string | undefined {
  const unit = text.charAt(at);
  if (unit === "'" || unit === '"') return opensQuote(text, at) ? unit : undefined;
  return CLOSERS[unit];
}

/** An apostrophe after a letter (`don't`) and an inch mark after a digit open nothing. */
function opensQuote(text: string, at: number): boolean {
  return !/[\p{L}\p{N}_)\]]/u.test(text.charAt(at - 1));
}

/** Ends the reading when a decoded text holds what no file may hold: NUL or half of a surrogate pair. `at` tells the source offsets. */
export function inspectText(state: TreeState, text: string, at: (index: number) => number): void {
  const found = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  if (found === null) return;
  const what = found[0] === "\0" ? "U+0000 (NUL) can't be part of a text." : "This escape is half of a character (a lone surrogate).";
  const help = found[0] === "\0" ? "Leave it out." : "Write the character itself, or the escapes of both halves.";
  const start = at(found.index);
  giveUp(state, { code: "invalid-text", message: what, help, span: spanOf(state, start, Math.max(start + 1, at(found.index + 1))) });
}
