import type { NodeOutput, VariableRead } from "../../graph/assignment.js";
import type { Rule, RuleContext } from "../rule.js";

export const jsonPath: Rule = {
  name: "json-path",
  severity: "info",
  refusedBy: "wfspec",
  summary: "A part of a JSON value is taken by a JSON path.",
  why: "LittleHorse advises against JSON paths; what they find has no type.",
  on: {
    assignment: { variable: judge, "node-output": judge },
  },
};

function judge({ path }: VariableRead | NodeOutput, { report }: RuleContext): void {
  if (path?.kind !== "json") return;
  report({
    message: `The JSON path "${path.text}" is deprecated by LittleHorse.`,
    span: path.span,
    help: "Write the part itself, as in order.lines[0].total.",
  });
}
