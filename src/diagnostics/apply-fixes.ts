import type { PublicFix } from "./public.js";

interface FileText {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes the changes of fixes in the texts that they are for. Two that touch the same stretch can't both be made: the later one is left out,
 * and so is one for a text that is not there.
 */
export function applyFixes<T extends FileText>(
  files: readonly T[],
  fixes: readonly PublicFix[],
): { readonly files: readonly T[]; readonly applied: readonly PublicFix[] } {
  const paths = new Set(files.map(({ path }) => path));
  const taken = new Map<string, PublicFix["edits"][number][]>();
  const applied: PublicFix[] = [];
  for (const fix of fixes) {
    const fits = fix.edits.every((edit) => paths.has(edit.path) && !(taken.get(edit.path) ?? []).some((other) => overlap(edit, other)));
    if (!fits || fix.edits.length === 0) continue;
    applied.push(fix);
    for (const edit of fix.edits) {
      const edits = taken.get(edit.path);
      if (edits === undefined) taken.set(edit.path, [edit]);
      else edits.push(edit);
    }
  }
  return {
    files: files.map((file) => {
      const edits = taken.get(file.path);
      return edits === undefined ? file : { ...file, text: edited(file.text, edits) };
    }),
    applied,
  };
}

type Stretch = Pick<PublicFix["edits"][number], "start" | "end">;

/** Insertions at one place are in each other's way as well: their order would be chance. */
function overlap(a: Stretch, b: Stretch): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function edited(text: string, edits: PublicFix["edits"]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), written);
    at = end;
  }
  return [...parts, text.slice(at)].join("");
}
