import type { StructBuilder } from "../../graph/assignment.js";
import { typeOfTarget } from "../../graph/infer.js";
import type { Mutation } from "../../graph/workflow.js";
import { isDeclarable, type LhType, type ValueType } from "../../types/lh-type.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import type { Finding, Rule } from "../rule.js";
import { settledType } from "../soundness.js";

export const assignmentTypeMismatch: Rule = {
  name: "assignment-type-mismatch",
  severity: "error",
  refusedBy: "server",
  ofValues: true,
  summary: "A variable or the field of a struct is given a value of another type.",
  why: "The server converts a few types by itself (an int to a double, most to a str) and refuses to register other assignments.",
  on: {
    sight: {
      struct({ value }, { report }) {
        if (value.struct.exact) for (const finding of fieldFindings(value)) report(finding);
      },
    },
    mutation(mutation, _place, { report }) {
      const { variable, value, path, operation } = mutation;
      if (path?.kind === "json" || operation !== "ASSIGN" || !variable.exact || variable.target === undefined) return;
      const whole = settledType(variable.target.type);
      const part = path === undefined || whole === undefined ? whole : typeOfTarget(mutation);
      const target = part !== undefined && isDeclarable(part) ? part : undefined;
      const source = misfit(target, value);
      if (target === undefined || source === undefined) return;
      report({
        message: `${path === undefined ? `Variable "${variable.name}"` : "This part"} is of type ${named(target)}, but ${subjectOf(mutation)} is of type ${named(source)}.`,
        span: value.origin,
        help: helpFor(mutation, target, source),
        related: [{ span: variable.target.span, message: `"${variable.name}" is declared here.` }],
      });
    },
  },
};

/** `save: variable` assigns what is not written there: the step's output. */
function savesAll({ value, targetSpan }: Mutation): boolean {
  return value.kind === "node-output" && value.origin === targetSpan;
}

function subjectOf(mutation: Mutation): string {
  return savesAll(mutation) ? "the output of the step" : "this";
}

function helpFor(mutation: Mutation, target: LhType, source: ValueType): string {
  if (!savesAll(mutation)) return misfitHelp(target, source, writtenText(mutation.value));
  const help = misfitHelp(target, source, "output");
  return help.startsWith("Convert") && target.kind === "primitive"
    ? `Convert it: save: { ${mutation.variable.name}: ${target.name}(output) }.`
    : help;
}

function* fieldFindings({ struct, fields }: StructBuilder): Generator<Finding> {
  for (const { name, value } of fields) {
    const field = struct.target?.fields.find((declared) => declared.name === name);
    const target = settledType(field?.type);
    if (field === undefined || target === undefined) continue;
    const related = [{ span: field.span, message: `"${name}" is declared here.` }];
    if (value.kind === "literal" && value.value.kind === "null" && !field.nullable) {
      const message = `Field "${name}" of struct "${struct.name}" is of type ${named(target)}, but this is "null", and the field is not nullable.`;
      yield { message, span: value.origin, help: "Give a value, or declare the field with nullable: true.", related };
      continue;
    }
    const source = misfit(target, value);
    if (source === undefined) continue;
    const message = `Field "${name}" of struct "${struct.name}" is of type ${named(target)}, but this is of type ${named(source)}.`;
    yield { message, span: value.origin, help: misfitHelp(target, source, writtenText(value)), related };
  }
}
