import { jsonIn } from "../json-in.js";
import type { Rule } from "../rule.js";

export const jsonInStruct: Rule = {
  name: "json-in-struct",
  severity: "error",
  refusedBy: "server",
  summary: "A field of a StructDef is of a JSON type.",
  why: "The server refuses JSON types in the fields of a StructDef, inside arrays and maps too.",
  on: {
    definition(definition, { report }) {
      if (definition.kind !== "StructDef") return;
      for (const { name, type } of definition.fields) {
        const json = type.type && jsonIn(type.type);
        if (json === undefined) continue;
        const better = json === "json_arr" ? "an array such as array<str>" : "another StructDef, or a map such as map<str, str>";
        report({
          message: `Field "${name}" is of type "${json}", which a StructDef cannot hold.`,
          span: type.span,
          help: `Use ${better}.`,
        });
      }
    },
  },
};
