import type { Listeners } from "./rule.js";

/** Listens to the values that lowering could not understand, and reports what it noted under this code. */
export function forwardProblems(code: string): Partial<Listeners> {
  return {
    assignment: {
      invalid({ problem }, { report }) {
        if (problem?.code !== code) return;
        const { code: _, ...finding } = problem;
        report(finding);
      },
    },
  };
}

/** The same for targets where nothing can be set. */
export function forwardTargetProblems(code: string): Partial<Listeners> {
  return {
    mutation({ problem }, _place, { report }) {
      if (problem?.code !== code) return;
      const { code: _, ...finding } = problem;
      report(finding);
    },
  };
}
