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
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
