import type { Diagnostic } from "./diagnostic.js";

/** How many findings are shown of one file, and of one run. */
export const MAX_PER_FILE = 100;
export const MAX_PER_RUN = 1000;

/** The findings that are shown, and how many are not. */
export function shown(diagnostics: readonly Diagnostic[]): { readonly diagnostics: readonly Diagnostic[]; readonly hidden: number } {
  const perFile = new Map<string, number>();
  const kept = diagnostics.filter(({ span }) => {
    const count = (perFile.get(span.file.path) ?? 0) + 1;
    perFile.set(span.file.path, count);
    return count <= MAX_PER_FILE;
  });
  const first = kept.slice(0, MAX_PER_RUN);
  return { diagnostics: first, hidden: diagnostics.length - first.length };
}
