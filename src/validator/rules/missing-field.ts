import type { StructBuilder } from "../../graph/assignment.js";
import { closest } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { forwardProblems } from "../forward.js";
import type { Rule } from "../rule.js";

export const missingField: Rule = {
  name: "missing-field",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A struct is made without a field that has no default and is not nullable.",
  why: "The server refuses to build such a struct in arguments and assignments; anywhere else, and for constants, the run fails when the value is used.",
  on: {
    ...forwardProblems("missing-field"),
    sight: {
      struct({ value }, { report }) {
        if (!value.struct.exact) return;
        const missing = missingFields(value);
        const [field] = missing;
        if (field === undefined) return;
        report({
          message: `Struct "${value.struct.name}" needs ${missing.length === 1 ? "the field" : "the fields"} ${quotedList(missing.map(({ name }) => name))}.`,
          span: value.origin,
          help: "Give a value; a field is only left out if it is nullable or has a default.",
          related: [{ span: field.span, message: `"${field.name}" is declared here.` }],
        });
      },
    },
  },
};

/** A field under a misspelt name is not missing as well. */
function missingFields({ struct, fields }: StructBuilder) {
  const given = new Set(fields.map(({ name }) => name));
  const missing = (struct.target?.fields ?? []).filter((field) => !field.nullable && field.default === undefined && !given.has(field.name));
  const declared = new Set(struct.target?.fields.map(({ name }) => name));
  const names = missing.map(({ name }) => name);
  const meant = new Set(fields.flatMap(({ name }) => (declared.has(name) ? [] : (closest(name, names) ?? []))));
  return missing.filter(({ name }) => !meant.has(name));
}
