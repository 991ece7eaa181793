import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from "js-yaml/browser";
import type { SourceScalar } from "../../../source/tree.js";
import { lazyScalar } from "./lazy-scalar.js";
import { decodeBlock } from "./decode-block.js";
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted, startDecoding, type Decoded } from "./decode.js";
import { LIMITS, overLimit } from "../limits.js";
import { fillPlaceholders } from "./placeholders.js";
import { giveUp, spanOf, type TreeState } from "../state.js";
import { inspectText, isCutByComment } from "../traps.js";

/** The scalar of an event; `after` is an offset between the last thing read and the scalar. */
export function readScalar(state: TreeState, event: ScalarEvent, after: number): SourceScalar {
  if (event.fast) return verbatimScalar(state, event.valueStart, event.valueEnd, event.style !== SCALAR_STYLE.PLAIN);
  const decoded = decode(state.file.text, event, false);
  if (event.style === SCALAR_STYLE.PLAIN && isVerbatim(state.file.text, event, decoded.text)) {
    return verbatimScalar(state, event.valueStart, event.valueEnd, false);
  }
  const scalar = decodedScalar(state, event, decoded, after);
  state.units += scalar.text.length;
  if (scalar.text.length > LIMITS.scalar) giveUp(state, overLimit("scalar", scalar.text.length, scalar.span));
  return fillPlaceholders(state, scalar);
}

/** The empty plain scalar that stands where a value is left out. */
export function emptyScalar(state: TreeState, at: number): SourceScalar {
  return { kind: "scalar", span: spanOf(state, at, at), text: "", style: "plain", textStart: at };
}

/** The scalar that stands for just what is written between two offsets (inside its quotes). */
export function verbatimScalar(state: TreeState, start: number, end: number, quoted: boolean): SourceScalar {
  const source = state.file.text;
  const text = source.slice(start, end);
  const span = quoted ? { file: state.file, start: start - 1, end: end + 1 } : { file: state.file, start, end };
  const scalar: SourceScalar = { kind: "scalar", span, text, style: quoted ? "quoted" : "plain", textStart: start };
  state.units += text.length;
  if (text.length > LIMITS.scalar) giveUp(state, overLimit("scalar", text.length, span));
  const next = quoted ? 0 : source.charCodeAt(end);
  const cut = (next === 32 || next === 9) && isCutByComment(state, start, end);
  return state.mayHavePlaceholders || cut ? fillPlaceholders(state, cut ? { ...scalar, incomplete: true } : scalar) : scalar;
}

/** Whether a text stands as it is in the source; the library also calls a line with blank lines or comments after it a text of several lines. */
function isVerbatim(source: string, { valueStart, valueEnd }: ScalarEvent, text: string): boolean {
  return text.length === valueEnd - valueStart && source.startsWith(text, valueStart);
}

function decodedScalar(state: TreeState, event: ScalarEvent, decoded: Decoded, after: number): SourceScalar {
  const { valueStart, valueEnd } = event;
  const source = state.file.text;
  const { text } = decoded;
  const compute = () => decode(source, event, true).offsets ?? [];
  if (event.style === SCALAR_STYLE.PLAIN) {
    const span = spanOf(state, valueStart, valueEnd);
    const scalar = lazyScalar({ kind: "scalar", span, text, style: "plain", textStart: valueStart }, compute);
    return isCutByComment(state, valueStart, valueEnd) ? { ...scalar, incomplete: true } : scalar;
  }
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) {
    const start = headerOf(source, valueStart, after);
    const end = start + source.slice(start, valueEnd).trimEnd().length;
    return lazyScalar({ kind: "scalar", span: spanOf(state, start, end), text, style: "block", textStart: valueStart }, compute);
  }
  const span = spanOf(state, valueStart - 1, valueEnd + 1);
  if (decoded.badEscape !== undefined) reportBadEscape(state, decoded.badEscape);
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
    inspectText(state, text, (index) => decode(source, event, true).offsets?.[index] ?? valueStart);
  }
  return lazyScalar({ kind: "scalar", span, text, style: "quoted", textStart: valueStart }, compute);
}

function reportBadEscape(state: TreeState, at: number): void {
  const message = "This escape is over U+10FFFF, the last character there is.";
  giveUp(state, { code: "invalid-yaml", message, help: "Write the character itself.", span: spanOf(state, at, at + 10) });
}

/** The text of a scalar event and, if wanted, the source offset of every unit and of the end. */
function decode(source: string, event: ScalarEvent, withOffsets: boolean): Decoded {
  const { valueStart: start, valueEnd: end, indent } = event;
  const into = startDecoding(withOffsets);
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      decodeSingleQuoted(into, source, start, end);
      break;
    case SCALAR_STYLE.DOUBLE_QUOTED:
      decodeDoubleQuoted(into, source, start, end);
      break;
    case SCALAR_STYLE.PLAIN:
      decodePlain(into, source, start, end);
      break;
    default:
      decodeBlock(into, source, { start, end, indent, folded: event.style === SCALAR_STYLE.FOLDED_BLOCK, chomping: chompingOf(event) });
      return into;
  }
  into.offsets?.push(end);
  return into;
}

function chompingOf(event: ScalarEvent): "clip" | "strip" | "keep" {
  if (event.chomping === CHOMPING_MODE.CLIP) return "clip";
  return event.chomping === CHOMPING_MODE.STRIP ? "strip" : "keep";
}

/** The offset of the `|` or `>` whose content starts at `content`. */
function headerOf(source: string, content: number, after: number): number {
  const lineEnd = source.charCodeAt(content - 1) === 10 ? content - 1 : content;
  let at = Math.max(after, source.lastIndexOf("\n", lineEnd - 1) + 1);
  while (at < lineEnd && source.charCodeAt(at) !== 124 && source.charCodeAt(at) !== 62) at += 1;
  return at;
}
