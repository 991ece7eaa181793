import { printType } from "../../types/lh-type.js";
import { FORM_FIELD_TYPES } from "../../types/forms.js";
import { quotedList } from "../../util/text.js";
import type { Rule } from "../rule.js";
import { settledType } from "../soundness.js";

export const formFieldType: Rule = {
  name: "form-field-type",
  severity: "error",
  refusedBy: "wfspec",
  summary: "A field of a form has a type that nobody can fill in.",
  why: "People fill in texts, numbers and yes or no. The server doesn't look, but no client can show a field of another type, and the wire has no place for arrays, maps and structs.",
  on: {
    definition(definition, { report }) {
      if (definition.kind !== "UserTaskDef") return;
      for (const { name, type } of definition.fields) {
        const settled = settledType(type);
        if (settled === undefined || (settled.kind === "primitive" && FORM_FIELD_TYPES.includes(settled.name))) continue;
        report({
          message: `Field "${name}" of a form can't be of type "${printType(settled)}".`,
          span: type.span,
          help: `Write ${quotedList(FORM_FIELD_TYPES, "or")}.`,
        });
      }
    },
  },
};
