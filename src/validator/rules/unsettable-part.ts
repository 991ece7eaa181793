import { isJson } from "../../types/lh-type.js";
import { named } from "../misfit.js";
import type { Rule } from "../rule.js";
import { settledType } from "../soundness.js";

export const unsettablePart: Rule = {
  name: "unsettable-part",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A part of a variable is set that is not of a JSON type.",
  why: "A LittleHorse 1.2 server can change parts of JSON values only. It registers other workflows, and the run fails when it comes to the assignment.",
  on: {
    mutation({ jsonPath, variable, targetSpan }, _place, { report }) {
      const type = settledType(variable.target?.type);
      if (jsonPath === undefined || !variable.exact || variable.target === undefined || type === undefined || isJson(type)) return;
      const isWhole = type.kind === "struct" || type.kind === "array" || type.kind === "map";
      report({
        message: `"${variable.name}" is of type ${named(type)}, so no part of it can be set.`,
        span: targetSpan,
        help: isWhole ? `Set the whole of it: "${variable.name}".` : `Set "${variable.name}" itself; only JSON has parts that can be set.`,
        related: [{ span: variable.target.span, message: `"${variable.name}" is declared here.` }],
      });
    },
  },
};
