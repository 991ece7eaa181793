import { structFieldsIn } from "../../graph/infer.js";
import { isJson } from "../../types/lh-type.js";
import { named } from "../misfit.js";
import type { Rule } from "../rule.js";
import { describePart } from "../missing-part.js";
import { missingPartBelow, settledType } from "../soundness.js";

export const unsettablePart: Rule = {
  name: "unsettable-part",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A part of a variable is set that it doesn't have, or that can't be set.",
  why: "A LittleHorse 1.2 server can change parts of JSON values only. It registers other workflows, and the run fails when it comes to the assignment. A 1.3 server can change parts of structs, arrays and maps too, if there are such.",
  on: {
    mutation(mutation, _place, { report }) {
      const { path, variable, targetSpan } = mutation;
      const type = settledType(variable.target?.type);
      if (path === undefined || !variable.exact || variable.target === undefined || type === undefined || isJson(type)) return;
      const related = [{ span: variable.target.span, message: `"${variable.name}" is declared here.` }];
      if (path.kind === "lh") {
        const missing = missingPartBelow(type, path.selectors, structFieldsIn(variable.target.type.structs));
        if (missing !== undefined) report({ ...describePart(missing), span: missing.selector.span, related });
        return;
      }
      const isWhole = type.kind === "struct" || type.kind === "array" || type.kind === "map";
      report({
        message: `"${variable.name}" is of type ${named(type)}, so no part of it can be set.`,
        span: targetSpan,
        help: isWhole
          ? `Set the whole of it: "${variable.name}"; a LittleHorse 1.3 server can set a part, so with target: "1.3" this is right.`
          : `Set "${variable.name}" itself; only JSON has parts that can be set.`,
        related,
      });
    },
  },
};
