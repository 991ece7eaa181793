import type { StepNode } from "../../ast/steps.js";
import type { SourceEntry, SourceMapping } from "../../source/tree.js";
import type { BuildContext } from "../parts/reader.js";

/** What a step's builder is given: the step's mapping, the entry of its kind key, what every step has, and the common tools. */
export interface StepSource {
  readonly body: SourceMapping;
  readonly entry: SourceEntry;
  readonly base: Pick<StepNode, "span" | "keySpan" | "id">;
  readonly context: BuildContext;
}

export type StepBuilder = (source: StepSource) => StepNode;
