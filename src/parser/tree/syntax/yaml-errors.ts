import type { Report } from "../../../diagnostics/collector.js";
import type { SourceFile } from "../../../source/source-file.js";
import { LIMITS, overLimit } from "../limits.js";
import { openAt } from "./open-brackets.js";
import { explainEntry, type Explanation, type Trouble } from "./yaml-entries.js";

type Explain = (trouble: Trouble) => Explanation;

/** The library's reasons, by how they start. Whatever it says, users read our words. */
const REASONS: readonly (readonly [string, Explain])[] = [
  ["unexpected end of the stream within a single quoted", explainQuote],
  ["unexpected end of the stream within a double quoted", explainQuote],
  ["unexpected end of the document within a", explainQuote],
  ["unexpected end of the stream within a flow", explainBracket],
  ["deficient indentation", explainDeficient],
  ["missed comma", explainComma],
  ["expected the node content, but found", explainDoubleComma],
  ["unknown escape", explainEscape],
  ["expected hexadecimal", explainEscape],
  ["a whitespace character is expected after the key-value", explainColon],
  ["repeat of", explainHeader],
  ["bad explicit indentation width", explainHeader],
  ["a line break is expected", explainHeader],
  ["alias node should not have", explainAliasProperties],
  ["name of an", explainAnchorName],
  ["duplication of an anchor", explainAnchorTwice],
];

const ABOUT_TAGS = /\btag\b/;
const NOT_ABOUT_TABS = /quoted|escape|hexadecimal|anchor|alias|flow collection/;
const CONFLICT_MARKER = /^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)(?=[ \r\n]|$)/gm;

/** The finding for a text that the YAML library refuses: in our words, at the cause. `reason` and `position` are the library's. */
export function explainSyntax(file: SourceFile, reason: string, position: number): Report {
  const at = Math.min(position, file.text.length);
  if (reason.startsWith("nesting exceeded")) {
    // The library allows a few levels more, and so notices later.
    const start = openAt(file.text, at).brackets[LIMITS.depth] ?? at;
    return overLimit("depth", LIMITS.depth + 1, { file, start, end: start + 1 });
  }
  const trouble: Trouble = { source: file.text, at };
  const tag = ABOUT_TAGS.test(reason);
  const explanation = tag ? explainTag(trouble) : (explainConflict(trouble) ?? explainTab(trouble, reason) ?? explain(trouble, reason));
  const { start, end, message, help } = explanation;
  return {
    code: tag ? "unexpected-tag" : "invalid-yaml",
    message,
    help,
    span: { file, start: Math.min(start, file.text.length), end: Math.min(end, file.text.length) },
  };
}

function explain(trouble: Trouble, reason: string): Explanation {
  const known = REASONS.find(([beginning]) => reason.startsWith(beginning));
  return known === undefined ? explainEntry(trouble) : known[1](trouble);
}

function explainConflict({ source, at }: Trouble): Explanation | undefined {
  CONFLICT_MARKER.lastIndex = 0;
  const marker = CONFLICT_MARKER.exec(source);
  if (marker === null || marker.index > at) return undefined;
  const message = "This is a conflict marker of Git.";
  return { start: marker.index, end: marker.index + 7, message, help: "Resolve the conflict: keep one side and delete the markers." };
}

function explainTab({ source, at }: Trouble, reason: string): Explanation | undefined {
  if (NOT_ABOUT_TABS.test(reason)) return undefined;
  const lineStart = source.lastIndexOf("\n", at - 1) + 1;
  const before = /^[ \-?:]*\t/.exec(source.slice(lineStart, Math.max(at, lineStart) + 1));
  if (before === null) return undefined;
  const start = lineStart + before[0].length - 1;
  return { start, end: start + 1, message: "A tab can't be used to indent.", help: "Use spaces." };
}

function explainTag({ source, at }: Trouble): Explanation {
  let start = Math.max(0, source.lastIndexOf("!", at));
  while (start > 0 && !/[\s,[{]/.test(source.charAt(start - 1))) start -= 1;
  return {
    start,
    end: Math.max(start + 1, at),
    message: "Tags (`!…`) are not supported.",
    help: "Delete the tag, or quote a text that starts with `!`.",
  };
}

function explainQuote({ source, at }: Trouble): Explanation {
  const start = openAt(source, at).quote ?? at;
  const message = `The quote ${source.charAt(start)} is never closed.`;
  return { start, end: start + 1, message, help: "Close it where the text ends. Inside quotes, write `''` for ' and `\\\"` for \"." };
}

function explainBracket({ source, at }: Trouble): Explanation {
  const start = openAt(source, at).brackets.at(-1) ?? at;
  const closer = source.charAt(start) === "{" ? "}" : "]";
  return {
    start,
    end: start + 1,
    message: `The bracket \`${source.charAt(start)}\` is never closed.`,
    help: `Close it with \`${closer}\`; put a text that has brackets in quotes.`,
  };
}

/** A line inside quotes or brackets that is indented too little: mostly they were meant to be closed before. */
function explainDeficient(trouble: Trouble): Explanation {
  const open = openAt(trouble.source, trouble.at);
  if (open.quote !== undefined) return explainQuote(trouble);
  const start = open.brackets.at(-1);
  if (start === undefined) return explainEntry(trouble);
  const opener = trouble.source.charAt(start);
  const message = `The bracket \`${opener}\` is not closed before a line that is indented less.`;
  return { start, end: start + 1, message, help: `Close it with \`${opener === "{" ? "}" : "]"}\`, or indent the lines inside it.` };
}

function explainComma({ source, at }: Trouble): Explanation {
  const unit = source.charAt(at);
  const glued = at > 0 && !/[\s,[{]/.test(source.charAt(at - 1));
  if (unit === "]" || unit === "}") {
    const opener = openAt(source, at).brackets.at(-1);
    const closer = opener !== undefined && source.charAt(opener) === "{" ? "}" : "]";
    return {
      start: at,
      end: at + 1,
      message: `\`${unit}\` closes nothing here.`,
      help: `The bracket that is open closes with \`${closer}\`.`,
    };
  }
  if (glued && (unit === "{" || unit === "[")) {
    const help = "Put the value in quotes, or use block style (one entry a line).";
    const start = unit === "{" && source.charAt(at - 1) === "$" ? at - 1 : at;
    const what = start < at ? "${" : unit;
    return { start, end: at + 1, message: `Inside brackets a plain scalar can't hold \`${what}\`.`, help };
  }
  if (unit === ":")
    return {
      start: at,
      end: at + 1,
      message: "`:` can't stand here: the entry has one already, or is no key.",
      help: "Put a value that holds `: ` in quotes.",
    };
  return {
    start: at,
    end: at + 1,
    message: "A comma is missing before this.",
    help: "Separate entries with `,`; a quoted text ends at its quote.",
  };
}

function explainDoubleComma({ at }: Trouble): Explanation {
  return { start: at, end: at + 1, message: "There is no value before this comma.", help: "Delete the comma, or write the value." };
}

function explainEscape({ source, at }: Trouble): Explanation {
  const start = Math.max(0, source.lastIndexOf("\\", at));
  const message = "This is no escape that YAML knows.";
  return { start, end: start + 2, message, help: "Write `\\\\` for a backslash, or use single quotes, in which it has no meaning." };
}

function explainColon({ at }: Trouble): Explanation {
  return { start: at - 1, end: at, message: "There is no space after this colon.", help: "Write `key: value`." };
}

function explainHeader({ source, at }: Trouble): Explanation {
  const lineStart = source.lastIndexOf("\n", at - 1) + 1;
  const header = /(?:^|[\s:-])([|>])[^|>]*$/.exec(source.slice(lineStart, at));
  const start = header === null ? at : lineStart + header.index + header[0].search(/[|>]/);
  const message = `After \`${source.charAt(start)}\` only an indentation (1–9), \`+\` or \`-\`, and a comment can stand on the line.`;
  return {
    start,
    end: Math.max(at, start + 1),
    message,
    help: "Start the text on the next line, or put a text that begins with this character in quotes.",
  };
}

function explainAliasProperties({ at }: Trouble): Explanation {
  return { start: at, end: at + 1, message: "An alias can't have an anchor or a tag.", help: "Write the alias alone." };
}

function explainAnchorName({ source, at }: Trouble): Explanation {
  const start = Math.max(0, at - 1);
  return { start, end: at, message: `A plain scalar can't start with \`${source.charAt(start)}\`.`, help: "Put the value in quotes." };
}

function explainAnchorTwice({ at }: Trouble): Explanation {
  return {
    start: at,
    end: at + 1,
    message: "A value can't have two anchors.",
    help: "Delete one of them, or put a text that starts with `&` in quotes.",
  };
}
