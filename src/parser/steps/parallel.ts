import type { ThreadNode } from "../../ast/documents.js";
import type { SourceEntry } from "../../source/tree.js";
import { mapDefined } from "../../util/lists.js";
import { readCatch } from "../parts/catch.js";
import { asMapping, entriesOf, valueOf, type BuildContext } from "../parts/reader.js";
import { buildThread } from "../parts/thread.js";
import { readThreadWait } from "../parts/thread-wait.js";
import { invalidStep } from "./invalid.js";
import type { StepBuilder } from "./step.js";

export const buildParallel: StepBuilder = (source) => {
  const { body, entry, base, context } = source;
  const entries = entriesOf(entry.value, context);
  const branches = mapDefined(entries, (branch) => buildBranch(branch, context));
  if (entry.value.kind !== "mapping" || branches.length < entries.length) return invalidStep(source);
  return {
    kind: "parallel",
    ...base,
    branches,
    ...readThreadWait(body, context),
    ...readCatch(valueOf(body, "catch"), context),
  };
};

/** Steps alone, or a mapping that says more. */
function buildBranch({ key, value }: SourceEntry, context: BuildContext): ThreadNode | undefined {
  const name = { value: key.text, span: key.span };
  if (value.kind === "sequence") {
    return { span: value.span, name, variables: [], steps: context.steps(value), interrupts: [] };
  }
  const body = asMapping(value, context);
  return body && buildThread(body, name, context);
}
