import { openAt } from "./open-brackets.js";
import { outlierAbove } from "./outlier-line.js";

/** A text that is no YAML, and where the library noticed. */
export interface Trouble {
  readonly source: string;
  readonly at: number;
}

/** What is said about it, and at which stretch. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
}

/** Explains trouble with the entries of mappings and sequences: colons, indentation, what a plain scalar starts with or holds. */
export function explainEntry(trouble: Trouble): Explanation {
  return (
    explainColonInside(trouble) ??
    explainStart(trouble) ??
    explainRest(trouble) ??
    explainKeyWithoutColon(trouble) ??
    explainIndentation(trouble)
  );
}

function explainColonInside({ source, at }: Trouble): Explanation | undefined {
  if (source.charAt(at) !== ":") return undefined;
  const line = source.slice(lineStartOf(source, at), at);
  if (!/:(\s|$)/.test(line)) return undefined;
  return { start: at, end: at + 1, message: "`: ` can't stand inside a plain scalar.", help: "Put the whole value in quotes." };
}

const NO_START: Readonly<Record<string, string>> = {
  "]": "`]` closes nothing here.",
  "}": "`}` closes nothing here.",
  ",": "A plain scalar can't start with `,`.",
  "@": "A plain scalar can't start with `@`.",
  "`": "A plain scalar can't start with a backtick.",
  "%": "A plain scalar can't start with `%`.",
  "!": "A plain scalar can't start with `!`.",
  "&": "A plain scalar can't start with `&`.",
  "*": "A plain scalar can't start with `*`.",
  "|": "A block scalar can't start here.",
  ">": "A block scalar can't start here.",
};

function explainStart({ source, at }: Trouble): Explanation | undefined {
  const message = NO_START[source.charAt(at)];
  const before = source.slice(lineStartOf(source, at), at);
  if (message !== undefined && /(^|[:?-])\s*$/.test(before)) return { start: at, end: at + 1, message, help: "Put the value in quotes." };
  if (source.charAt(at) === "-" && /:\s+$/.test(before)) {
    return {
      start: at,
      end: at + 1,
      message: "A list can't start on the line of its key.",
      help: "Start it on the next line, or put the value in quotes.",
    };
  }
  return undefined;
}

/** Something follows on the line after a value that is complete: a quoted text, a collection in brackets, an alias. */
function explainRest({ source, at }: Trouble): Explanation | undefined {
  const before = source.slice(lineStartOf(source, at), at).trimEnd();
  const ending = before.at(-1) ?? "";
  const end = lineEndOf(source, at);
  if (end === at || before === "") return undefined;
  const stretch = { start: at, end: at + source.slice(at, end).trimEnd().length };
  const alias = /(?:^|[\s:-])\*[^\s,[\]{}]+$/.test(before);
  if (alias) {
    const message = "Nothing can follow an alias (`*name`).";
    return { ...stretch, message, help: "Put the whole value in quotes, or turn it round so that it doesn't start with `*`." };
  }
  if (ending === '"' || ending === "'") {
    const opening = source.charAt(at) === ":" ? openAt(source, lineStartOf(source, at) + before.length - 1).quote : undefined;
    if (opening !== undefined && opening < lineStartOf(source, at)) {
      return {
        start: opening,
        end: opening + 1,
        message: "A key must stand on one line; this one does not.",
        help: "Write the key on one line.",
      };
    }
    const message = "Nothing can follow a quoted text: it ends at its quote.";
    return {
      ...stretch,
      message,
      help: "Put the whole value in quotes (the other kind inside), or turn it round so that it doesn't start with a quote.",
    };
  }
  if (ending === "]" || ending === "}") {
    const message = `Nothing can follow \`${ending}\`, which ends the value.`;
    return { ...stretch, message, help: "Put a text that starts with a bracket in quotes." };
  }
  return undefined;
}

/**
 * A line that should be `key: value` has no colon, or one without a space: with the lines after it, it reads as one text. The library
 * notices at the next colon.
 */
function explainKeyWithoutColon({ source, at }: Trouble): Explanation | undefined {
  let lineStart = lineStartOf(source, at);
  if (source.charAt(at) !== ":" && hasColon(source, lineStart)) return undefined;
  if (source.charAt(at) === ":") {
    const previous = lineBefore(source, lineStart);
    if (previous === undefined || hasColon(source, previous)) return undefined;
    lineStart = previous;
  } else if (source.slice(lineStart, at).trim() === "") {
    const previous = lineBefore(source, lineStart);
    if (previous !== undefined && !hasColon(source, previous)) lineStart = previous;
  }
  let previous = lineBefore(source, lineStart);
  while (previous !== undefined && !hasColon(source, previous)) {
    lineStart = previous;
    previous = lineBefore(source, lineStart);
  }
  return explainLine(source, lineStart);
}

function explainLine(source: string, lineStart: number): Explanation | undefined {
  const line = source.slice(lineStart, lineEndOf(source, lineStart));
  const start = lineStart + line.length - line.trimStart().length;
  const glued = /^\s*(?:- +)*[\w.-]+(:)\S/.exec(line);
  if (glued !== null) {
    const colon = lineStart + line.indexOf(":");
    return { start: colon, end: colon + 1, message: "There is no space after this colon.", help: "Write `key: value`." };
  }
  if (line.trim() === "" || /^\s*-(\s|$)/.test(line)) return undefined;
  const end = lineStart + line.trimEnd().length;
  return {
    start,
    end,
    message: "This line is no entry: it has no `: ` after a key, and a key stands on one line.",
    help: "Write `key: value`, or indent the line more if it continues the text above.",
  };
}

function explainIndentation({ source, at }: Trouble): Explanation {
  const lineStart = lineStartOf(source, at);
  const end = Math.max(at, lineStart + source.slice(lineStart, lineEndOf(source, at)).trimEnd().length);
  if (at === source.length) return { start: at, end: at, message: "The text ends too early.", help: "Complete the last entry." };
  const start = lineStart + source.slice(lineStart, at).search(/\S|$/);
  const glued = /^ *(-)[A-Za-z]/.exec(source.slice(lineStart, end));
  if (glued !== null) {
    const dash = lineStart + glued[0].indexOf("-");
    return { start: dash, end: dash + 1, message: "There is no space after this dash.", help: "Write `- key: value`." };
  }
  if (start === at || source.charAt(at) === ":") {
    const better = slippedLine(source, lineStart) ?? itemWithoutDash(source, lineStart);
    if (better !== undefined) return better;
    const help = "Indent the entries of one mapping or list alike. A comment also ends a text of several lines.";
    return { start, end, message: "The indentation of this line fits nothing above it.", help };
  }
  return { start: at, end, message: "This can't stand here.", help: "Start it on a line of its own, or put the whole value in quotes." };
}

function slippedLine(source: string, lineStart: number): Explanation | undefined {
  const found = outlierAbove(source, lineStart);
  if (found === undefined) return undefined;
  const { start, end, wanted } = found;
  const line = source.slice(0, lineStart).split("\n").length;
  const message = `This line is not indented like its neighbours, so that line ${line} fits nothing above it.`;
  return { start, end, message, help: `Indent it by ${wanted} spaces, or move it to where it belongs.` };
}

/** The first line below a key, if it begins no item although a later one, indented less, does. */
function itemWithoutDash(source: string, lineStart: number): Explanation | undefined {
  const column = columnOf(source, lineStart, /^ */);
  if (!source.startsWith("- ", lineStart + column)) return undefined;
  let first: number | undefined;
  for (let start = lineStart; start > 0;) {
    start = lineStartOf(source, start - 1);
    const line = source.slice(start, lineEndOf(source, start));
    if (line.trim() === "") continue;
    if (columnOf(source, start, /^ */) <= column) {
      if (first === undefined || !/:\s*$/.test(line) || line.trimStart().startsWith("- ")) return undefined;
      break;
    }
    first = start;
  }
  if (first === undefined || /^ *-( |$)/.test(source.slice(first, lineEndOf(source, first)))) return undefined;
  const message = "There is no dash before this, though the list goes on with one.";
  return {
    start: first + columnOf(source, first, /^ */),
    end: lineEndOf(source, first),
    message,
    help: "Write `- ` before it, indented like the next item.",
  };
}

/** How far a line's beginning reaches. */
function columnOf(source: string, lineStart: number, beginning: RegExp): number {
  return beginning.exec(source.slice(lineStart, lineEndOf(source, lineStart)))?.[0].length ?? 0;
}

/** Whether a line has a key with `: `, starts a list item or is a comment: it is not part of a text that was meant as a key. */
function hasColon(source: string, lineStart: number): boolean {
  return /:(\s|$)|^\s*#|^(---|\.\.\.)(\s|$)/.test(source.slice(lineStart, lineEndOf(source, lineStart)));
}

/** The start of the line before, unless there is none or it is empty. */
function lineBefore(source: string, lineStart: number): number | undefined {
  if (lineStart === 0) return undefined;
  const previous = lineStartOf(source, lineStart - 1);
  return source.slice(previous, lineStart).trim() === "" ? undefined : previous;
}

function lineStartOf(source: string, at: number): number {
  return at === 0 ? 0 : source.lastIndexOf("\n", at - 1) + 1;
}

function lineEndOf(source: string, at: number): number {
  const lineFeed = source.indexOf("\n", at);
  return lineFeed < 0 ? source.length : lineFeed;
}
