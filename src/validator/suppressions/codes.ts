import type { CodeTable } from "../../diagnostics/code.js";

/** What can be wrong with a comment that suppresses findings. */
export const SUPPRESSION_CODES = {
  "invalid-suppression": {
    summary: "A comment that should suppress a finding says neither which nor why.",
    why: "It has no effect. Whoever reads it later must see which finding was meant and why it may be passed over.",
  },
  "unused-suppression": {
    summary: "A comment suppresses a finding that is not there.",
    why: "It would hide the next mistake in its line.",
    severity: "warning",
  },
} as const satisfies CodeTable;

export type SuppressionCode = keyof typeof SUPPRESSION_CODES;
