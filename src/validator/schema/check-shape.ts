import type { Report } from "../../diagnostics/collector.js";
import type { SourceDocument } from "../../source/tree.js";
import { accepts, acceptsNode } from "./accept.js";
import { examine, examineConfig, type CheckedShape } from "./examine.js";

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

/** The same for a configuration, which has neither a version nor a kind. */
export function checkConfigShape({ root }: SourceDocument, report: (report: Report) => void): CheckedShape {
  return acceptsNode("config", root) ? { root, clean: true } : examineConfig(root, report);
}
