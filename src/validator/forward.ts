import type { Listeners } from "./rule.js";

/** Listens to the values that lowering could not understand, and reports what it noted under this code. */
export function forwardProblems(code: string): Partial<Listeners> {
  return {
    assignment(value, { report }) {
      if (value.kind !== "invalid" || value.problem?.code !== code) return;
      const { code: _, ...finding } = value.problem;
      report(finding);
    },
  };
}
