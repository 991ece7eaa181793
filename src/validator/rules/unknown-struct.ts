import type { StructDef, TypeUse } from "../../graph/definitions.js";
import type { Reference } from "../../graph/reference.js";
import { missingVersion } from "../../graph/versions.js";
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
  ofValues: true,
  once: true,
  on: {
    typeUse: judge,
    sight: {
      struct({ value: { struct, version, origin } }, context) {
        // Elsewhere than on the wire the place says what struct is meant, and it is reported there.
        if (struct.span !== origin) judgeName(struct, version, context);
      },
    },
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

function judge({ structs }: TypeUse, context: RuleContext): void {
  for (const struct of structs) judgeName(struct, struct.version, context);
}

function judgeName(struct: Reference<StructDef>, version: number, { project, report }: RuleContext): void {
  const { name, span, exact } = struct;
  if (exact) return;
  report({
    message: `There is no StructDef "${name}".`,
    span,
    help: didYouMean(name, project.structDefs.keys()) ?? helpFor(primitiveNear(name)),
    ...missingVersion(struct, version),
  });
}
