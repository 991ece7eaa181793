import type { Report } from "../../diagnostics/collector.js";
import type { SourceDocument } from "../../source/tree.js";
import { accepts } from "./accept.js";
import { examine, type CheckedShape } from "./examine.js";

export interface ShapeOptions {
  /** Whether this is the first document of its file, which must say the version of the language. */
  readonly isFirst?: boolean;
}

/**
 * Checks that a document has the shape of its kind: the keys, what stands after them, and how names, types, durations and words are written.
 * Says each mistake once. Builders can read the root that comes back as long as they leave out what has not the shape they want.
 */
export function checkShape(
  { root }: SourceDocument,
  report: (report: Report) => void,
  { isFirst = false }: ShapeOptions = {},
): CheckedShape {
  return accepts(root, isFirst) ? { root, clean: true } : examine(root, report, isFirst);
}
