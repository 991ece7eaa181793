import { typeOf } from "../../graph/infer.js";
import { castability, castsOf, isIdleCast } from "../../types/casts.js";
import type { ValueType } from "../../types/lh-type.js";
import { named } from "../misfit.js";
import type { Rule } from "../rule.js";
import { isSound, settledType, uncast } from "../soundness.js";

export const invalidCast: Rule = {
  name: "invalid-cast",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A value is converted to a type that it has no conversion to.",
  why: "The server refuses such a conversion in task arguments and assignments. Elsewhere it takes it; the run then fails, or the value stays what it was.",
  on: {
    cast({ value }, { report }) {
      const target = settledType(value.cast);
      if (value.cast === undefined || target === undefined || !isSound(uncast(value))) return;
      const source = typeOf(uncast(value));
      if (castability(source, target) !== "refused" && !isIdleCast(source, target)) return;
      report({
        message: `A value of type ${named(source)} cannot be converted to type ${named(target)}.`,
        span: value.cast.span,
        help: helpFor(source),
      });
    },
  },
};

function helpFor(source: ValueType): string {
  const others = source.kind === "primitive" ? castsOf(source.name) : [];
  return others.length === 0
    ? "There is no conversion of such a value; let a task make it."
    : `It can be converted to: ${others.join(", ")}.`;
}
