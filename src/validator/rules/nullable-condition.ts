import type { Assignment } from "../../graph/assignment.js";
import { isPrimitive } from "../../types/lh-type.js";
import type { Rule, RuleContext } from "../rule.js";
import { settledType } from "../soundness.js";

export const nullableCondition: Rule = {
  name: "nullable-condition",
  severity: "warning",
  refusedBy: "wfspec",
  summary: "A variable that may be null stands where a bool must.",
  why: "A null as a condition, or as an operand of and / or, does not fail the run but crashes the server's command, that which starts the run included.",
  on: {
    edge({ condition }, _node, _place, context) {
      if (condition !== undefined) judge(condition, context);
    },
    node: {
      "wait-for-condition"({ condition }, _place, context) {
        judge(condition, context);
      },
    },
    sight: {
      operation({ value }, context) {
        if (value.operator !== "AND" && value.operator !== "OR") return;
        judge(value.left, context);
        judge(value.right, context);
      },
    },
  },
};

function judge(value: Assignment, { report }: RuleContext): void {
  if (value.kind !== "variable" || value.path !== undefined || value.cast !== undefined || !value.variable.exact) return;
  const { target, name } = value.variable;
  const type = settledType(target?.type);
  if (target === undefined || type === undefined || !isPrimitive(type, "bool") || target.default !== undefined || target.required) return;
  report({
    message: `Variable "${name}" may be "null" here, where a value of type "bool" must stand.`,
    span: value.origin,
    help: `Give the variable a default, or write ${name} == true.`,
    related: [{ span: target.span, message: `"${name}" is declared here.` }],
  });
}
