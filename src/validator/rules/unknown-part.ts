import type { NodeOutput, VariableRead } from "../../graph/assignment.js";
import { formOf } from "../../graph/infer.js";
import { describePart } from "../missing-part.js";
import type { Rule, RuleContext, Sight } from "../rule.js";
import { hasSettledOutput, missingPart, settledType } from "../soundness.js";

export const unknownPart: Rule = {
  name: "unknown-part",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A path leads to a part that the value does not have.",
  why: "The server refuses such a path where it looks at types; in texts, sleeps and timeouts it takes it, and the run fails there.",
  on: {
    sight: { variable: judge, "node-output": judge },
  },
};

function judge({ value }: Sight & { readonly value: VariableRead | NodeOutput }, { report }: RuleContext): void {
  if (value.path === undefined || !isKnown(value)) return;
  const missing = missingPart(value);
  if (missing === undefined) return;
  report({ ...describePart(missing, formOf(value)), span: missing.selector.span });
}

function isKnown(value: VariableRead | NodeOutput): boolean {
  if (value.kind === "node-output") return value.source.kind === "found" && value.source.exact && hasSettledOutput(value.source.node);
  return value.variable.exact && settledType(value.variable.target?.type) !== undefined;
}
