/** Units from the largest to the smallest, in milliseconds. */
const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
  ["ms", 1],
] as const;

const WRITTEN = /^(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m(?!s))?(?:([0-9]+)s)?(?:([0-9]+)ms)?$/;
const SECONDS = /^[0-9]+$/;

/**
 * The length of `90s`, `5m`, `1h30m`, `3d`, `500ms` (units from large to small, each at most once, no blanks, sign or fraction) or of an
 * integer of seconds; undefined for any other text, and for more milliseconds than a double holds exactly (2^53 − 1, 285 000 years).
 * Places on the wire are narrower: seconds of timeouts and `baseIntervalMs` are int32, which is for the caller to judge.
 */
export function parseDuration(text: string): { readonly milliseconds: number } | undefined {
  if (text === "") return undefined;
  if (SECONDS.test(text)) return exact(Number(text) * 1_000);
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  return exact(UNITS.reduce((sum, [, size], i) => sum + Number(match[i + 1] ?? 0) * size, 0));
}

function exact(milliseconds: number): { readonly milliseconds: number } | undefined {
  return Number.isSafeInteger(milliseconds) ? { milliseconds } : undefined;
}

/** The length as `parseDuration` reads it, largest units first: `1h30m`, `500ms`, `0s`. Milliseconds must be a safe integer, not negative. */
export function printDuration(milliseconds: number): string {
  let rest = milliseconds;
  let text = "";
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text === "" ? "0s" : text;
}
