/**
 * The candidate that was probably meant by `written`, or undefined when none is near enough.
 *
 * The reach grows with the length of the word (a third of it, at least one edit); a different case alone is always near.
 * Ties go to the candidate that comes first.
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  const reach = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let bestDistance = reach + 1;
  for (const candidate of candidates) {
    if (candidate === "") continue;
    if (candidate.toLowerCase() === written.toLowerCase()) return candidate;
    const distance = editDistance(written, candidate, bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The sentence `Did you mean "x"?`, or undefined when nothing is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string | undefined {
  const candidate = closest(written, candidates);
  return candidate === undefined ? undefined : `Did you mean "${candidate}"?`;
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; more than `limit` is reported as `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(rows, row, [a, b, i, j]));
    if (Math.min(...row) > limit) return limit + 1;
    rows.push(row);
  }
  return rows.at(-1)?.[b.length] ?? limit + 1;
}

/** The cost of one cell, from those above it and to its left. */
function cheapest(rows: readonly number[][], row: readonly number[], [a, b, i, j]: readonly [string, string, number, number]): number {
  const above = rows[i - 1] ?? [];
  const same = a[i - 1] === b[j - 1];
  const cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(cost, (rows[i - 2]?.[j - 2] ?? 0) + 1) : cost;
}
