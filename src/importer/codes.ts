import type { CodeTable } from "../diagnostics/code.js";

/** What writing definitions as files can report. */
export const IMPORT_CODES = {
  "import-inexact": {
    summary: "What was written as a file does not give the same request back.",
    why: "The language has no words for a part of the request, so something else was written in its place; a comment in the file says where.",
    severity: "warning",
  },
} as const satisfies CodeTable;
