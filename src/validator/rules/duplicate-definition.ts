import type { ProjectDefinition } from "../../graph/project.js";
import type { Rule } from "../rule.js";

export const duplicateDefinition: Rule = {
  name: "duplicate-definition",
  severity: "error",
  refusedBy: "wfspec",
  summary: "Two definitions of one kind have the same name.",
  why: "Names are references across the whole project. The server would take the one that is sent later as a new version of the other, or refuse it as a change.",
  on: {
    project({ definitions }, { report }) {
      const first = new Map<string, ProjectDefinition>();
      for (const definition of definitions) {
        const { kind, name, nameSpan } = definition;
        const key = `${kind} ${name}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, definition);
        else {
          report({
            message: `There is another ${kind} "${name}".`,
            span: nameSpan,
            help: "Rename one of them, or delete it.",
            related: [{ span: other.nameSpan, message: `The first "${name}" is here.` }],
          });
        }
      }
    },
  },
};
