import type { StructBuilder } from "../../graph/assignment.js";
import { formFieldOf } from "../../graph/infer.js";
import type { Mutation } from "../../graph/workflow.js";
import { isAssignable } from "../../types/assignable.js";
import type { LhType, ValueType } from "../../types/lh-type.js";
import { misfit, misfitHelp, named, writtenText } from "../misfit.js";
import type { Finding, Rule } from "../rule.js";
import { settledType } from "../soundness.js";

export const assignmentTypeMismatch: Rule = {
  name: "assignment-type-mismatch",
  severity: "error",
  refusedBy: "server",
  alsoOurs: true,
  summary: "A variable or the field of a struct is given a value of another type.",
  why: "The server converts a few types by itself (an int to a double, most to a str) and refuses to register other assignments.",
  on: {
    sight: {
      struct({ value, seen }, { report }) {
        if (value.struct.exact) for (const finding of fieldFindings(value, seen)) report(finding);
      },
    },
    mutation(mutation, _place, { report }) {
      const { variable, value, jsonPath, operation } = mutation;
      const target = settledType(variable.target?.type);
      if (jsonPath !== undefined || operation !== "ASSIGN" || !variable.exact || variable.target === undefined) return;
      const source = misfit(target, value);
      if (target === undefined || source === undefined) return;
      report({
        message: `Variable "${variable.name}" is of type ${named(target)}, but ${subjectOf(mutation)} is of type ${named(source)}.`,
        span: value.origin,
        help: helpFor(mutation, target, source),
        related: [{ span: variable.target.span, message: `"${variable.name}" is declared here.` }],
        refusedBy: isAssignable(target, source, "assignment") || isJsonToServer(value) ? "wfspec" : "server",
      });
    },
  },
};

/** The server does not know the fields of a form: they are parts of JSON to it. */
function isJsonToServer(value: Mutation["value"]): boolean {
  return value.cast === undefined && formFieldOf(value) !== undefined;
}

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

function* fieldFindings({ struct, fields }: StructBuilder, seen: boolean): Generator<Finding> {
  for (const { name, value } of fields) {
    const field = struct.target?.fields.find((declared) => declared.name === name);
    const target = settledType(field?.type);
    if (field === undefined || target === undefined) continue;
    const related = [{ span: field.span, message: `"${name}" is declared here.` }];
    if (value.kind === "literal" && value.value.kind === "null" && !field.nullable) {
      const message = `Field "${name}" of struct "${struct.name}" is of type ${named(target)}, but this is "null", and the field is not nullable.`;
      yield { message, span: value.origin, help: "Give a value, or declare the field with nullable: true.", related, refusedBy: "wfspec" };
      continue;
    }
    const source = misfit(target, value);
    if (source === undefined) continue;
    const message = `Field "${name}" of struct "${struct.name}" is of type ${named(target)}, but this is of type ${named(source)}.`;
    const refusedBy = seen && !isAssignable(target, source, "assignment") ? "server" : "wfspec";
    yield { message, span: value.origin, help: misfitHelp(target, source, writtenText(value)), related, refusedBy };
  }
}
