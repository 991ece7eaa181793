import { coreScalar } from "../../../types/literal-text.js";
import type { YamlScalar } from "./node.js";

/** Where a scalar stands: alone on its line or as the key of it, or inside brackets and braces. */
export type ScalarPlace = "block" | "flow";

/** Characters that a reader sees; all others are written as escapes. */
const VISIBLE = /^[\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}\u200c\u200d]*$/u;
const INVISIBLE = /[^\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}\u200c\u200d]/gu;
/** YAML 1.1 reads these as booleans; its readers are to see a text too. */
const OLD_BOOL = /^(?:y|n|yes|no|on|off)$/i;
const INDICATOR = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:$|[ ,[\]{}])|---|\.\.\.|<<$)/;
const BREAKS_PLAIN = /: |:$| #|^ | $/;
const FLOW_INDICATOR = /[,[\]{}]/;

/** Whether the scalar needs no quotes there. */
export function isPlain({ text, style }: YamlScalar, place: ScalarPlace): boolean {
  if (style === "plain") return true;
  if (text === "" || INDICATOR.test(text) || BREAKS_PLAIN.test(text) || OLD_BOOL.test(text) || !VISIBLE.test(text)) return false;
  if (place === "flow" && FLOW_INDICATOR.test(text)) return false;
  return coreScalar(text).kind === "str";
}

/** The scalar on one line, in quotes where it would be read as something else. `$(` would be a placeholder, and is written `$$(`. */
export function printScalar(scalar: YamlScalar, place: ScalarPlace): string {
  const escaped = withoutPlaceholders(scalar.text);
  return isPlain(scalar, place) ? escaped : quote(escaped);
}

function withoutPlaceholders(text: string): string {
  return text.replaceAll("$(", "$$$$(");
}

function quote(text: string): string {
  const single = text.includes('"') || text.includes("\\");
  if (single && !text.includes("'") && VISIBLE.test(text)) return `'${text}'`;
  return `"${text.replace(/["\\]/g, "\\$&").replace(INVISIBLE, escape)}"`;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\t", "\\t"],
  ["\r", "\\r"],
]);

function escape(character: string): string {
  const short = SHORT.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

/** The lines of a block scalar, its header first; undefined where the text is no prose of several lines. */
export function printProse({ text, style }: YamlScalar): readonly string[] | undefined {
  if (style === "plain" || !text.includes("\n")) return undefined;
  const clipped = text.endsWith("\n");
  const lines = (clipped ? text.slice(0, -1) : text).split("\n");
  const [first = ""] = lines;
  const last = lines.at(-1) ?? "";
  if (first === "" || last === "" || first.startsWith(" ")) return undefined;
  if (lines.some((line) => !VISIBLE.test(line) || line.endsWith(" "))) return undefined;
  return [clipped ? "|" : "|-", ...lines.map(withoutPlaceholders)];
}

/** A text that may stand in a comment: what can't be seen, line breaks included, is a blank. */
export function printComment(text: string): string {
  return `# ${text.replace(INVISIBLE, " ")}`.trimEnd();
}
