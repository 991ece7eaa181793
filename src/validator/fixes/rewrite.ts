import type { Diagnostic, Fix, TextEdit } from "../../diagnostics/diagnostic.js";
import { entryOf, type SourceNode, type SourceScalar } from "../../source/tree.js";
import { nodeAt, type Path } from "./locate.js";
import { edit, isFlow } from "./text.js";

/** A finding, and what of its file leads to its place. */
export interface Patient {
  readonly finding: Diagnostic;
  readonly path: Path;
}

/** Makes a fix of a finding, if this one has it. */
export type Mender = (patient: Patient) => Fix | undefined;

/** A mender that has to look at other places too. */
export type Surveyor = (rootsOf: RootsOf) => Mender;

/** The documents of a file. */
export type RootsOf = (file: Diagnostic["span"]["file"]) => readonly SourceNode[];

/** A fix that somebody should look at. */
export function unsafe(title: string, change: TextEdit | undefined): Fix | undefined {
  return change && { title, safe: false, edits: [change] };
}

/** What a help offers that can be written as it stands there, in place of what the finding is about. */
const OFFERS: readonly RegExp[] = [
  /^Convert it: \$\{ (.+) \}\.$/,
  /^Compare it: (.+)\.$/,
  /^Compare it, as in (.+)\.$/,
  /^Write ([-\d.]+\d)\.$/,
  /^Write ('[^']*') for the text\.$/,
  /^Write \$\{ (.+) \} to have all digits/,
  /^Give the variable a default, or write (.+)\.$/,
];

/** The name that was probably meant, in place of the one that is written. */
export const writeMeant: Mender = (patient) => {
  const { span, help = "", message, related = [] } = patient.finding;
  const meant = /^Did you mean "([^"]+)"\?/.exec(help)?.[1];
  const written = span.file.text
    .slice(span.start, span.end)
    .replace(/^["'$]+/, "")
    .replace(/["']+$/, "");
  if (meant === undefined || written === "" || !message.includes(`"${written}"`) || isTaken(meant, patient)) return undefined;
  // Where one finding stands for several places, all of them are mended.
  const places = related.filter((place) => place.message === "It is used here too." && place.span.file.path === span.file.path);
  const edits = [span, ...places.map((place) => place.span)].map(({ file, start, end }) => {
    const found = file.text.slice(start, end).indexOf(written);
    return found < 0 ? undefined : edit(file, start + found, start + found + written.length, meant);
  });
  return { title: `Write "${meant}".`, safe: false, edits: edits.filter((change) => change !== undefined) };
};

/** Whether the name would be there twice. */
function isTaken(meant: string, { finding: { code, span }, path }: Patient): boolean {
  const last = path.at(-1);
  const isKey = last?.kind === "entry" && last.entry.key.span.start <= span.start && span.end <= last.entry.key.span.end;
  return (isKey && entryOf(last.holder, meant) !== undefined) || (code === "unreachable-handler" && isCaught(meant, path));
}

/** Whether another item of the list has the failure already. */
function isCaught(name: string, path: Path): boolean {
  const list = path.findLast(({ kind }) => kind === "item")?.holder;
  return (
    list !== undefined &&
    list.span.file.text
      .slice(list.span.start, list.span.end)
      .split(/[^\w-]/)
      .includes(name)
  );
}

/** The expression that the help offers. */
export const writeOffer: Mender = ({ finding: { code, span, help = "" }, path }) => {
  const offer = OFFERS.map((form) => form.exec(help)?.[1]).find((found) => found !== undefined);
  const scalar = nodeAt(path);
  // Of an input of another thread or workflow a server looks at the whole value, whatever it is converted to.
  if (code === "input-type-mismatch" || offer === undefined || scalar?.kind !== "scalar" || scalar.style === "block") return undefined;
  return writeExpression(scalar, { start: span.start, end: span.end }, offer, path);
};

/** Puts an expression in place of a part of a scalar: inside of a `${ }`, in place of a `$name`, or where all of it is an expression. */
function writeExpression(scalar: SourceScalar, at: Stretch, offer: string, path: Path): Fix | undefined {
  const { file, start, end } = scalar.span;
  const quote = scalar.style === "quoted" ? (file.text[start] ?? "") : "";
  // What stands for a placeholder is not to be written in its place.
  if (file.text.slice(start, end).includes("$(") || breaksQuoted(offer, quote)) return undefined;
  const whole = quote === "" ? { start, end } : { start: start + 1, end: end - 1 };
  const inner = { start: Math.max(at.start, whole.start), end: Math.min(at.end, whole.end) };
  const isFlowing = path.some(({ holder }) => isFlow(holder));
  const isBroken = quote === "" && breaksPlain(offer, isFlowing);
  const write = (text: string): Fix => ({ title: `Write ${offer}.`, safe: false, edits: [edit(file, inner.start, inner.end, text)] });
  if (file.text[inner.start] !== "$") return isBroken ? undefined : write(offer);
  if (inner.start !== whole.start || inner.end !== whole.end) return undefined;
  const text = `\${ ${offer} }`;
  return write(quote === "" && (isFlowing || isBroken) ? `"${text}"` : text);
}

/** Whether a text can't stand in quotes as it is. */
function breaksQuoted(text: string, quote: string): boolean {
  return /["\\]/.test(text) || (quote === "'" && text.includes(quote));
}

/** Whether a text needs quotes where it stands. */
function breaksPlain(text: string, isFlowing: boolean): boolean {
  return /: | #/.test(text) || (isFlowing && /[,[\]{}]/.test(text));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
