import type { TypeUse } from "../../graph/definitions.js";
import { didYouMean } from "../../util/did-you-mean.js";
import type { Rule, RuleContext } from "../rule.js";
import { primitiveNear } from "../schema/words/type-text.js";

const DEFINE = "Define it: a document of kind StructDef, or under structs: in Definitions.";

export const unknownStruct: Rule = {
  name: "unknown-struct",
  severity: "error",
  refusedBy: "server",
  summary: "A type names a StructDef that no file of the project defines.",
  why: "Every word that is none of LittleHorse's types is the name of a StructDef. The server refuses a definition that names one it doesn't have.",
  once: true,
  on: {
    typeUse: judge,
    assignment: {
      invalid({ problem }, { report }) {
        if (problem?.code !== "unknown-struct") return;
        const { code: _, ...finding } = problem;
        report({ help: DEFINE, ...finding });
      },
    },
  },
};

function helpFor(primitive: string | undefined): string {
  return primitive === undefined ? DEFINE : `Did you mean "${primitive}"?`;
}

function judge({ structs }: TypeUse, { project, report }: RuleContext): void {
  for (const { name, span, exact } of structs) {
    if (exact) continue;
    report({
      message: `There is no StructDef "${name}".`,
      span,
      help: didYouMean(name, project.structDefs.keys()) ?? helpFor(primitiveNear(name)),
    });
  }
}
