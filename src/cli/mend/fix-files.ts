import { applyFixes, check, type CheckResult, type Diagnostic, type Fix, type SourceText } from "../../index.js";
import type { Settings } from "../config.js";

/** A finding that was mended, and how. */
export interface Mended {
  readonly finding: Diagnostic;
  readonly fix: Fix;
}

/** Texts after all that could be mended was, and what is left. */
export interface FixResult {
  readonly files: readonly SourceText[];
  readonly mended: readonly Mended[];
  readonly result: CheckResult;
}

/** How often a set of fixes is tried. */
const MOST_TRIALS = 200;

/**
 * Mends texts until nothing changes: first what is safe, then errors, then warnings. The fixes of a round are made together and, when that
 * does harm, in halves, down to the one that does it, which is not made.
 */
export function fixFiles(sources: readonly SourceText[], placeholders: Settings["placeholders"], unsafe: boolean): FixResult {
  const judge = (files: readonly SourceText[]): CheckResult => check(files, { placeholders });
  let files = sources;
  let result = judge(files);
  const mended: Mended[] = [];
  const refused = new Set<string>();
  let trials = 0;
  const attempt = (chosen: readonly Mended[]): boolean => {
    const made = applyFixes(
      files,
      chosen.map(({ fix }) => fix),
    );
    const applied = chosen.filter(({ fix }) => made.applied.includes(fix));
    if (applied.length === 0) return false;
    const after = judge(made.files);
    if (doesHarm(applied, result.diagnostics, after.diagnostics)) return false;
    mended.push(...applied);
    files = made.files;
    result = after;
    return true;
  };
  // After the first that goes well the places of the others are new.
  const attemptSome = (chosen: readonly Mended[]): boolean => {
    if (trials >= MOST_TRIALS) return false;
    trials += 1;
    if (attempt(chosen)) return true;
    const [first] = chosen;
    if (first === undefined) return false;
    if (chosen.length === 1) {
      refused.add(keyOf(first));
      return false;
    }
    const half = chosen.length >> 1;
    return attemptSome(chosen.slice(0, half)) || attemptSome(chosen.slice(half));
  };
  for (let round = 0; round < MOST_TRIALS; round += 1) {
    const chosen = nextOf(fixesOf(result, unsafe).filter((one) => !refused.has(keyOf(one))));
    if (chosen.length === 0 || (!attemptSome(chosen) && trials >= MOST_TRIALS)) break;
  }
  return { files, mended, result };
}

/** The first fix of each finding that may be made. */
function fixesOf({ diagnostics }: CheckResult, unsafe: boolean): readonly Mended[] {
  return diagnostics.flatMap((finding) => {
    const fix = finding.fixes.find(({ safe }) => safe || unsafe);
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** Of all that could be mended, what is mended now. */
function nextOf(all: readonly Mended[]): readonly Mended[] {
  const safe = all.filter(({ fix }) => fix.safe);
  if (safe.length > 0) return safe;
  const errors = all.filter(({ finding }) => finding.severity === "error");
  return errors.length > 0 ? errors : all;
}

function keyOf({ finding, fix }: Mended): string {
  return [finding.span.path, finding.code, finding.message, fix.title].join("\0");
}

/**
 * Whether something is as wrong as it was, or something else is now. Of what is safe only the first counts: what is seen then was there before,
 * hidden by it. In place of an error there may be warnings that it had hidden, but no error of another kind.
 */
function doesHarm(applied: readonly Mended[], before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const [had, has] = [counts(before), counts(after)];
  if (applied.some(({ finding }) => (has.get(kindOf(finding)) ?? 0) >= (had.get(kindOf(finding)) ?? 0))) return true;
  if (applied.every(({ fix }) => fix.safe)) return false;
  const ofErrors = applied.every(({ finding }) => finding.severity === "error");
  return after.some((finding) => {
    const isMore = (has.get(kindOf(finding)) ?? 0) > (had.get(kindOf(finding)) ?? 0);
    return isMore && !(ofErrors && finding.severity !== "error");
  });
}

function kindOf({ code, span }: Diagnostic): string {
  return `${code} ${span.path}`;
}

function counts(findings: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const finding of findings) found.set(kindOf(finding), (found.get(kindOf(finding)) ?? 0) + 1);
  return found;
}
