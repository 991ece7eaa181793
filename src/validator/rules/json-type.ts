import { typeUsesOf } from "../../graph/walk.js";
import { jsonIn } from "../json-in.js";
import type { Rule } from "../rule.js";

export const jsonType: Rule = {
  name: "json-type",
  severity: "info",
  refusedBy: "wfspec",
  summary: "A type is JSON.",
  why: "LittleHorse advises against its JSON types: nothing in them has a type, so neither the server nor wfspec can check what is done with their parts.",
  on: {
    definition(definition, { report }) {
      // In a StructDef it is an error, and a rule of its own.
      if (definition.kind === "StructDef") return;
      for (const { type, span } of typeUsesOf(definition)) {
        const json = type && jsonIn(type);
        if (json === undefined) continue;
        const better = json === "json_arr" ? "an array such as array<str>" : "a StructDef";
        report({ message: `The type "${json}" is deprecated by LittleHorse.`, span, help: `Use ${better}, whose parts have types.` });
      }
    },
  },
};
