import type { Span } from "../source/span.js";
import { escapeLine } from "./escape.js";

/** How much of a long line is shown on either side of the marked stretch. */
const CONTEXT = 60;

/**
 * The line of a span with the line before it, and marks below the span:
 *
 * ```text
 *    13 |   - task: charge-card
 *    14 |     args: [$custmer]
 *       |            ^^^^^^^^
 * ```
 *
 * Long lines are cut around the marks; what a terminal would obey is escaped.
 */
export function codeFrame({ file, start, end }: Span): string {
  const { line, column } = file.positionAt(start);
  const width = Math.max(5, String(line).length + 1);
  const text = file.lineText(line);
  const from = column - 1;
  const to = Math.max(from + 1, Math.min(text.length, from + Math.max(1, end - start)));
  const cut = Math.max(0, from - CONTEXT);
  const shown = escapeLine(text.slice(cut, to + CONTEXT));
  const lead = cut > 0 ? "…" : "";
  const tail = to + CONTEXT < text.length ? "…" : "";
  const before = line > 1 ? file.lineText(line - 1) : "";
  const gutter = (number: string) => `${number.padStart(width)} |`;
  return [
    ...(line > 1
      ? [`${gutter(String(line - 1))} ${escapeLine(before.slice(0, 2 * CONTEXT))}${before.length > 2 * CONTEXT ? "…" : ""}`.trimEnd()]
      : []),
    `${gutter(String(line))} ${lead}${shown}${tail}`,
    `${gutter("")} ${" ".repeat(lead.length + widthOf(text.slice(cut, from)))}${"^".repeat(Math.min(2 * CONTEXT, Math.max(1, widthOf(text.slice(from, to)))))}`,
  ].join("\n");
}

/** How many columns an escaped text takes in a terminal: wide characters two, combining marks none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of escapeLine(text)) {
    if (/\p{Mark}/u.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    width +=
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xff00 && code <= 0xff60) ||
      code >= 0x1f300
        ? 2
        : 1;
  }
  return width;
}
