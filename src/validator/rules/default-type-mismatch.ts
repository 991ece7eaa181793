import type { Rule } from "../rule.js";
import { defaultFault } from "../struct-default.js";

export const defaultTypeMismatch: Rule = {
  name: "default-type-mismatch",
  severity: "error",
  refusedBy: "server",
  summary: "The default of a field is no value of the field's type, as the server sees it.",
  why: "The server looks at the defaults of a StructDef's fields when it is put. In lists and maps structs must be of the version that the field's type has in the end, and it gives a version to types only, not to constants.",
  on: {
    definition(definition, { report }) {
      if (definition.kind !== "StructDef") return;
      for (const field of definition.fields) {
        const fault = defaultFault(field);
        if (fault !== undefined) report({ ...fault, span: field.default?.origin ?? field.span });
      }
    },
  },
};
