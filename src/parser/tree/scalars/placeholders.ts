import type { SourceScalar } from "../../../source/tree.js";
import { didYouMean } from "../../../util/did-you-mean.js";
import { LIMITS, overLimit } from "../limits.js";
import { giveUp, isFull, note, shown, spanOf, type TreeState } from "../state.js";

const LONGEST_NAME = 128;

/** The text while it is filled in, with the source offset of every unit. */
interface Filling {
  text: string;
  readonly offsets: number[];
  incomplete: boolean;
}

/** The values of placeholders, and where one without is reported. */
interface Values {
  readonly state: TreeState;
  readonly placeholders: ReadonlyMap<string, string>;
}

/**
 * The scalar with its placeholders `$(name)` filled in and `$$(` made `$(`; units of a value stand at the start of their placeholder.
 * One without a value stays as written, is reported, and makes the scalar `incomplete`.
 */
export function fillPlaceholders(state: TreeState, scalar: SourceScalar): SourceScalar {
  const { text, offsets } = scalar;
  const { placeholders } = state;
  let open = text.indexOf("$(");
  if (open < 0 || placeholders === undefined) return scalar;
  const sourceAt = (index: number) => offsets?.[index] ?? scalar.textStart + index;
  const filling: Filling = { text: "", offsets: [], incomplete: false };
  let done = 0;
  const keep = (end: number) => {
    for (; done < end; done++) filling.offsets.push(sourceAt(done));
  };
  for (; open >= 0 && filling.text.length <= LIMITS.scalar; open = text.indexOf("$(", Math.max(done, open + 2))) {
    if (open > done && text.charCodeAt(open - 1) === 36) {
      filling.text += text.slice(done, open - 1);
      keep(open - 1);
      done = open; // `$$(` loses its first `$`
      continue;
    }
    const value = valueAt({ state, placeholders }, filling, scalar, open);
    if (value === undefined) continue;
    filling.text += text.slice(done, open) + value.text;
    keep(open);
    for (let unit = 0; unit < value.text.length; unit++) filling.offsets.push(sourceAt(open));
    done = value.end;
  }
  filling.text += text.slice(done);
  keep(text.length);
  filling.offsets.push(sourceAt(text.length));
  return checked(state, scalar, filling);
}

function checked(state: TreeState, scalar: SourceScalar, filling: Filling): SourceScalar {
  state.units += Math.max(0, filling.text.length - scalar.text.length);
  if (filling.text.length > LIMITS.scalar) giveUp(state, overLimit("scalar", filling.text.length, scalar.span));
  if (state.units > LIMITS.bytes) giveUp(state, overLimit("bytes", state.units, scalar.span));
  const { text, offsets } = filling;
  const { kind, span, style, textStart } = scalar;
  return { kind, span, text, style, textStart, offsets, ...(filling.incomplete || scalar.incomplete ? { incomplete: true } : {}) };
}

function valueAt(
  { state, placeholders }: Values,
  filling: Filling,
  scalar: SourceScalar,
  open: number,
): { text: string; end: number } | undefined {
  const name = nameAt(scalar.text, open + 2);
  const value = name === undefined ? undefined : placeholders.get(name);
  if (name !== undefined && value !== undefined) return { text: value, end: open + name.length + 3 };
  filling.incomplete = true;
  reportUnfilled({ state, placeholders }, scalar, open, name);
  return undefined;
}

function nameAt(text: string, start: number): string | undefined {
  const window = text.slice(start, start + LONGEST_NAME + 1);
  const close = window.indexOf(")");
  return close < 0 ? undefined : window.slice(0, close);
}

function reportUnfilled({ state, placeholders }: Values, scalar: SourceScalar, open: number, name: string | undefined): void {
  if (isFull(state)) return;
  const sourceAt = (index: number) => scalar.offsets?.[index] ?? scalar.textStart + index;
  const start = sourceAt(open);
  const end = name === undefined ? open + 2 : open + name.length + 3;
  const proper = name !== undefined && /^[\w.-]+$/.test(name);
  const cure = proper
    ? `Give it with \`--set ${name}=…\` or in the config. A literal \`$(\` is written \`$$(\`.`
    : "A literal `$(` is written `$$(`.";
  note(state, {
    code: "unfilled-placeholder",
    message:
      name === undefined ? "The placeholder that starts with `$(` has no `)`." : `The placeholder \`$(${shown(name)})\` has no value.`,
    help: (proper ? didYouMean(name, placeholders.keys()) : undefined) ?? cure,
    span: spanOf(state, start, Math.max(start + 1, sourceAt(end - 1) + 1)),
  });
}
