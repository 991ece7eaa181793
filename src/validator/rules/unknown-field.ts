import { didYouMean } from "../../util/did-you-mean.js";
import { quotedList } from "../../util/text.js";
import { forwardProblems } from "../forward.js";
import type { Rule } from "../rule.js";

export const unknownField: Rule = {
  name: "unknown-field",
  severity: "error",
  refusedBy: "wfspec",
  ofValues: true,
  summary: "A struct is given a field that its StructDef does not have.",
  why: "The server refuses to build such a struct in arguments and assignments; anywhere else the run fails when the struct is made.",
  on: {
    ...forwardProblems("unknown-field"),
    sight: {
      struct({ value }, { report }) {
        if (!value.struct.exact || value.struct.target === undefined) return;
        const { name: struct, fields: declared, nameSpan } = value.struct.target;
        const names = declared.map(({ name }) => name);
        for (const { name, span } of value.fields) {
          if (names.includes(name)) continue;
          report({
            message: `Struct "${struct}" has no field "${name}".`,
            span,
            help: didYouMean(name, names) ?? `Its fields are ${quotedList(names)}.`,
            related: [{ span: nameSpan, message: `"${struct}" is defined here.` }],
          });
        }
      },
    },
  },
};
