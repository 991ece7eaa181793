import type { DefinitionNode } from "../ast/documents.js";
import type { Report } from "../diagnostics/collector.js";
import type { SourceNode } from "../source/tree.js";
import { buildDocument } from "./documents/index.js";
import type { BuildContext } from "./parts/reader.js";
import { buildSteps } from "./steps/index.js";

/** What was built of a document, and the nodes that had not the shape their places want. */
export interface BuiltDocument {
  readonly definitions: readonly DefinitionNode[];
  readonly rejected: readonly SourceNode[];
  /** The names of the definitions that could not be read; undefined for one that has none, or any number of them. */
  readonly lost: readonly (string | undefined)[];
}

/** The definitions of a document whose shape has been checked. Tolerant: what is malformed is left out or becomes `invalid`. */
export function buildDefinitions(root: SourceNode, report: (report: Report) => void): BuiltDocument {
  const rejected: SourceNode[] = [];
  const lost: (string | undefined)[] = [];
  const context: BuildContext = {
    report,
    reject: (node) => rejected.push(node),
    lose: (name) => lost.push(name),
    steps: (node) => buildSteps(node, context),
  };
  return { definitions: buildDocument(root, context), rejected, lost };
}
