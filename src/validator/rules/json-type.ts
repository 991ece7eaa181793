import type { TypeUse } from "../../graph/definitions.js";
import { typeUsesOf } from "../../graph/walk.js";
import type { WorkflowGraph } from "../../graph/workflow.js";
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
      // In a StructDef and in a form it is an error, and a rule of its own.
      if (definition.kind === "StructDef" || definition.kind === "UserTaskDef") return;
      const hidden = new Set(definition.kind === "WfSpec" ? hiddenTypes(definition) : []);
      for (const use of typeUsesOf(definition)) {
        if (hidden.has(use)) continue;
        const { type, span } = use;
        const json = type && jsonIn(type);
        if (json === undefined) continue;
        const better = json === "json_arr" ? "an array such as array<str>" : "a StructDef";
        report({ message: `The type "${json}" is deprecated by LittleHorse.`, span, help: `Use ${better}, whose parts have types.` });
      }
    },
  },
};

/** The types of variables that the author didn't write. */
function hiddenTypes({ threads }: WorkflowGraph): readonly TypeUse[] {
  return threads.flatMap(({ variables }) => variables.flatMap(({ hidden, type }) => (hidden === true ? [type] : [])));
}
