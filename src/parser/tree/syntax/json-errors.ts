import type { Report } from "../../../diagnostics/collector.js";
import { spanOf, type TreeState } from "../state.js";

/** The finding `invalid-json` at a stretch. At the end of the text it says that the text is cut off instead. */
export function jsonFinding(state: TreeState, [start, end]: readonly [number, number], message: string, help: string): Report {
  const { length } = state.file.text;
  if (start >= length && length > 0) return textEnds(state);
  return { code: "invalid-json", message, help, span: spanOf(state, start, Math.min(end, length)) };
}

/** The finding for a text that is cut off; `opened` is the bracket that waits for its end. */
export function textEnds(state: TreeState, opened?: number): Report {
  const { length } = state.file.text;
  const related = opened === undefined ? {} : { related: [{ span: spanOf(state, opened, opened + 1), message: "Opened here." }] };
  const help = "Complete the value and close all brackets.";
  return { code: "invalid-json", message: "The text ends too early.", help, span: spanOf(state, length, length), ...related };
}

/** The word at an offset: letters, digits and what numbers are made of; empty at anything else. */
export function wordAt(source: string, start: number): string {
  let end = start;
  while (end < source.length && !/[\s,:[\]{}"'/#]/.test(source.charAt(end))) end += 1;
  return source.slice(start, end);
}

/** What is often taken for JSON, by the word it starts with: its length, what is wrong and what to do. */
const MISTAKEN_WORDS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:NaN|[-+]?Infinity)$/, "JSON has no such number.", "Only finite numbers can be written."],
  [/^\+(?=[0-9.])/, "A number can't start with `+`.", "Delete the sign."],
  [
    /^-?0[0-9].*/,
    "A number can't start with a zero that is not its only digit before the point.",
    "Delete the zero, or put the text in quotes.",
  ],
  [/^-?0[xXoObB].*/, "JSON knows decimal numbers only.", "Write the number with the digits 0–9."],
  [/^-?(?:\.[0-9]|[0-9]+\.(?:$|[^0-9])).*/, "A decimal point needs digits on both sides.", "Write `0.5` or `5.0`."],
  [/^true$/i, "This word has capitals.", "Write `true`."],
  [/^false$/i, "This word has capitals.", "Write `false`."],
  [/^null$/i, "This word has capitals.", "Write `null`."],
  [/^(?:undefined|None|nil)$/, "This word is no JSON value.", "Write `null`."],
];

/** Explains what is no JSON but often taken for it; undefined when it is nothing of the kind. */
export function explainUnexpected(state: TreeState, at: number): Report | undefined {
  const source = state.file.text;
  if (at >= source.length) return textEnds(state);
  const unit = source.charAt(at);
  const comment = /^(?:#|\/[/*])/.exec(source.slice(at, at + 2));
  if (comment !== null) return jsonFinding(state, [at, at + comment[0].length], "JSON has no comments.", "Delete it, or use YAML.");
  if (unit === "'") return jsonFinding(state, [at, at + 1], "JSON has no single quotes.", "Use double quotes.");
  if (unit === "]" || unit === "}") {
    return jsonFinding(state, [at, at + 1], `\`${unit}\` closes nothing here.`, "Close brackets in the order in which they were opened.");
  }
  const word = wordAt(source, at);
  if (word === "true" || word === "false" || word === "null") return undefined;
  for (const [pattern, message, help] of MISTAKEN_WORDS) {
    const found = pattern.exec(word);
    if (found !== null) return jsonFinding(state, [at, at + found[0].length], message, help);
  }
  return undefined;
}
