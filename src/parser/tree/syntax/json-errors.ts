import type { Report } from "../../../diagnostics/collector.js";
import { shown, spanOf, type TreeState } from "../state.js";

/** The finding `invalid-json`. At the end of the text it says that the text is cut off; `opened` is then the bracket that waits for its end. */
export function jsonFinding(state: TreeState, start: number, end: number, message: string, help: string, opened?: number): Report {
  const { length } = state.file.text;
  if (start < length || length === 0) return { code: "invalid-json", message, help, span: spanOf(state, start, Math.min(end, length)) };
  const related = opened === undefined ? {} : { related: [{ span: spanOf(state, opened, opened + 1), message: "Opened here." }] };
  return { code: "invalid-json", message: "The text ends too early.", help: "Complete the value and close all brackets.", span: spanOf(state, length, length), ...related };
}

/** The word at an offset: letters, digits and what numbers are made of; empty at anything else. */
export function wordAt(source: string, start: number): string {
  let end = start;
  while (end < source.length && !/[\s,:[\]{}"'/#]/.test(source.charAt(end))) end += 1;
  return source.slice(start, end);
}

/** Explains what is no JSON but often taken for it; undefined when it is nothing of the kind. */
export function explainUnexpected(state: TreeState, at: number, opened?: number): Report | undefined {
  const source = state.file.text;
  if (at >= source.length) return jsonFinding(state, at, at, "", "", opened);
  const found = (length: number, message: string, help: string) => jsonFinding(state, at, at + length, message, help);
  const word = wordAt(source, at);
  const unit = source.charAt(at);
  if (unit === "#" || (unit === "/" && /[/*]/.test(source.charAt(at + 1)))) return found(unit === "#" ? 1 : 2, "JSON has no comments.", "Delete it, or use YAML.");
  if (unit === "'") return found(1, "JSON has no single quotes.", "Use double quotes.");
  if (unit === "]" || unit === "}") return found(1, `\`${unit}\` closes nothing here.`, "Close brackets in the order in which they were opened.");
  if (word === "NaN" || /^[-+]?Infinity$/.test(word)) return found(word.length, "JSON has no such number.", "Only finite numbers can be written.");
  if (/^\+[0-9.]/.test(word)) return found(1, "A number can't start with `+`.", "Delete the sign.");
  if (/^-?0[0-9]/.test(word)) return found(word.length, "A number can't start with a zero that is not its only digit before the point.", "Delete the zero, or put the text in quotes.");
  if (/^-?0[xXoObB]/.test(word)) return found(word.length, "JSON knows decimal numbers only.", "Write the number with the digits 0–9.");
  if (/^-?[0-9]*\.[0-9]*/.test(word) && /^-?(\.|[0-9]+\.($|[^0-9]))/.test(word)) {
    return found(word.length, "A decimal point needs digits on both sides.", "Write `0.5` or `5.0`.");
  }
  const literal = word.toLowerCase();
  if (word !== literal && /^(true|false|null)$/.test(literal)) return found(word.length, `"${shown(word)}" is no JSON value.`, `Write \`${literal}\`.`);
  if (word === "undefined" || word === "None") return found(word.length, `"${shown(word)}" is no JSON value.`, "Write `null`.");
  return undefined;
}
